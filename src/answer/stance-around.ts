import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { PeriodAsked } from './asked-words.js'
import { asTyped, choices } from './compose.js'
import { heading } from './heading.js'
import { headlineOf } from './headline.js'
import type { PositionHit } from './position-hits.js'
import { stanceHits, typedAgain, type StanceAsked } from './stance-hits.js'
import { typedCommand } from './typed-words.js'
import { wordsFor } from './words.js'

/** What the reports date before a period and after it, in a line each: how much, the nearest, and how to see it. */
export function aroundPeriod(
  asked: StanceAsked,
  period: PeriodAsked,
  context: AnswerContext,
): readonly AnswerNode[] {
  const { dated } = stanceHits({ ...asked, period: undefined }, context)
  const { before, after } = aroundOf(dated, period)
  return [...sideNodes('before', before, asked, context), ...sideNodes('after', after, asked, context)]
}

/** The positions that end before a period and those that begin after it, the nearest first. */
function aroundOf(
  dated: readonly PositionHit[],
  { earliest, latest }: PeriodAsked,
): { readonly before: readonly PositionHit[]; readonly after: readonly PositionHit[] } {
  const endOf = ({ position }: PositionHit): string => position.date?.latest ?? ''
  const startOf = ({ position }: PositionHit): string => position.date?.earliest ?? ''
  const before = dated.filter((hit) => earliest !== null && endOf(hit) !== '' && endOf(hit) < earliest)
  const after = dated.filter((hit) => latest !== null && startOf(hit) > latest)
  return {
    before: before.toSorted((a, b) => endOf(b).localeCompare(endOf(a))),
    after: after.toSorted((a, b) => startOf(a).localeCompare(startOf(b))),
  }
}

function sideNodes(
  side: 'before' | 'after',
  hits: readonly PositionHit[],
  asked: StanceAsked,
  context: AnswerContext,
): readonly AnswerNode[] {
  const [nearest] = hits
  const date = nearest?.position.date
  if (nearest === undefined || !date) return []
  const t = wordsFor(context.language)
  const period = { ...date, yearTaken: false }
  const words = typedCommand('stance', { ...typedAgain(asked), period }, context)
  const prompt = t('stance-around', { count: hits.length, headline: headlineOf(nearest, context) })
  return [heading(side, t(`stance-${side}`)), ...choices(prompt, [asTyped(words)])]
}
