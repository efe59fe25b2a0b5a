import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { compareDates, fitOf } from './period-match.js'
import { positionsIn, type PositionHit } from './position-hits.js'
import { topicTest } from './topic.js'

/** What somebody wants to know of an actor. */
export interface StanceAsked {
  readonly actor: ActorAsked
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** The positions that answer it. */
export interface StanceHits {
  readonly dated: readonly PositionHit[]
  readonly undated: readonly PositionHit[]
  /** What the report says of the actor, in its author's own voice. */
  readonly author: readonly PositionHit[]
}

/** Finds an actor's positions, in a period and about a topic where they are asked. */
export function stanceHits({ actor, period, topic }: StanceAsked, context: AnswerContext): StanceHits {
  const isAbout = topic === undefined ? () => true : topicTest(topic, context)
  const all = positionsIn(context.library).filter(
    (hit) => hit.position.actor === actor.id && isPerson(hit, actor) && isAbout(hit),
  )
  const own = all.filter((hit) => hit.position.voice !== 'author')
  return {
    dated: period === undefined ? inOrder(own) : fitting(own, period),
    undated: own.filter((hit) => hit.position.date === null),
    author: all.filter(
      (hit) => hit.position.voice === 'author' && (period === undefined || fitting([hit], period).length > 0),
    ),
  }
}

const isPerson = ({ position }: PositionHit, { person }: ActorAsked): boolean =>
  person === undefined ||
  (position.person !== undefined && (position.person.includes(person) || person.includes(position.person)))

function inOrder(hits: readonly PositionHit[]): readonly PositionHit[] {
  const dated = hits.flatMap((hit) => (hit.position.date === null ? [] : [{ hit, date: hit.position.date }]))
  return dated.toSorted((a, b) => compareDates(a.date, b.date)).map(({ hit }) => hit)
}

/** Those that a period holds or touches, the best fit first, then by date. */
function fitting(hits: readonly PositionHit[], period: PeriodAsked): readonly PositionHit[] {
  const fits = (hit: PositionHit): number | null =>
    hit.position.date === null ? null : fitOf(hit.position.date, period, hit.report.record.issued)
  return inOrder(hits)
    .flatMap((hit) => {
      const fit = fits(hit)
      return fit === null ? [] : [{ hit, fit }]
    })
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ hit }) => hit)
}
