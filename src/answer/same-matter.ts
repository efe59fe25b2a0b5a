import type { Label } from '../annotate/annotations.js'
import { findActors } from '../annotate/actors/find-actors.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import type { AnswerContext } from './answer-context.js'
import type { PositionHit } from './position-hits.js'

/** Which side a position is on: a veto is opposition, and so is what is not supported. */
export function sideOf({ position: { label, negated } }: Pick<PositionHit, 'position'>): string {
  const against: readonly Label[] = ['oppose', 'veto']
  if (label === 'support') return negated ? 'against' : 'for'
  if (against.includes(label)) return negated ? 'for' : 'against'
  return `${negated ? 'not ' : ''}${label}`
}

/** Whether two positions are opposite: for and against, or done and not done. */
export function isReversed(a: PositionHit, b: PositionHit): boolean {
  const [one, other] = [sideOf(a), sideOf(b)]
  return one === `not ${other}` || other === `not ${one}` || [one, other].toSorted().join() === 'against,for'
}

/**
 * Whether two positions are surely about the same matter: in the same words, or in the same terms and names; of two
 * that say unequally much, the one must hold at least two terms, and the other all of them. Both towards the same actor.
 */
export function isSurelySameMatter(a: PositionHit, b: PositionHit, context: AnswerContext): boolean {
  if (a.position.target !== b.position.target) return false
  const [one, other] = [a.position.about, b.position.about]
  if (one === null || other === null) return one === other && a.position.label === b.position.label
  if (one === other) return true
  const [fewer, more] = [keysOf(one, context), keysOf(other, context)].toSorted((x, y) => x.size - y.size)
  if (fewer === undefined || more === undefined || fewer.size === 0) return false
  const isHeld = [...fewer].every((key) => more.has(key))
  return isHeld && (fewer.size === more.size || fewer.size > 1)
}

/** The terms and the actors in words, in whatever language they are. */
function keysOf(about: string, { library }: AnswerContext): ReadonlySet<string> {
  const { terms, gazetteer } = library.vocabulary
  const found = findTerms(about, terms).map(({ term }) => term.en[0] ?? '')
  return new Set([...found, ...findActors(about, gazetteer).map(({ id }) => id)])
}
