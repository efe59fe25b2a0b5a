import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { PeriodAsked } from './asked-words.js'
import { asTyped, choices, line } from './compose.js'
import { heading } from './heading.js'
import { askedName, labelsTitle, nameOf } from './headline.js'
import { nearestMonths } from './nearest-months.js'
import { showDate } from './show-date.js'
import { aroundPeriod } from './stance-around.js'
import { stanceHits, typedAgain, type StanceAsked, type StanceHits } from './stance-hits.js'
import { typedCommand } from './typed-words.js'
import { wordsFor } from './words.js'

/** The question as understood: `Russia · April 2017 · sanctions`. */
export function titleOf(
  { actor, period, topic, towards, labels }: StanceAsked,
  context: AnswerContext,
): string {
  const when = period === undefined ? undefined : showDate(period.edtf, context.language)
  const whom = towards && wordsFor(context.language)('toward', { actor: nameOf(towards.id, context) })
  const deeds = labels && labels.length < MOST_LABELS ? labelsTitle(labels, context) : undefined
  return [askedName(actor, context), deeds, whom, when, topic]
    .filter((part) => part !== undefined)
    .join(' · ')
}

/** More labels than these are anything that was said. */
const MOST_LABELS = 4

/** What is said before the positions: which year was taken, and what was not found. */
export function stanceOpening(
  { actor, period, topic, towards, labels }: StanceAsked,
  context: AnswerContext,
  hits: StanceHits,
  mentions: number,
): readonly AnswerNode[] {
  const t = wordsFor(context.language)
  const when = period === undefined ? '' : showDate(period.edtf, context.language)
  const taken = period?.yearTaken === true ? [line(t('year-taken', { period: when }))] : []
  const names = { actor: nameOf(actor.id, context), period: when, topic: topic ?? '' }
  const beyond = hits.isBeyondTopic ? [line(t('stance-topic-nothing', names))] : []
  const isWhole = period === undefined && hits.undated.length > 0
  if (hits.dated.length + hits.author.length > 0 || isWhole) return [...taken, ...beyond]
  const isNarrowed = towards !== undefined || labels !== undefined
  if (period === undefined)
    return [line(t(isNarrowed ? 'stance-nothing-such' : 'stance-nothing-at-all', names))]
  return [...taken, line(t(mentions > 0 ? 'stance-nothing-mentioned' : 'stance-nothing', names))]
}

/** What may be asked next: what is dated before and after, or else nearby months; positions without a date. */
export function stanceClosing(
  asked: StanceAsked,
  context: AnswerContext,
  hits: StanceHits,
): readonly AnswerNode[] {
  const { period, topic } = asked
  if (period === undefined) return []
  const narrowed = { ...asked, topic: hits.isBeyondTopic ? undefined : topic }
  const around =
    hits.dated.length > 0 ? aroundPeriod(narrowed, period, context) : monthsNearby(asked, period, context)
  return [...around, ...standingNodes(narrowed, hits, context)]
}

function monthsNearby(
  { actor, towards }: StanceAsked,
  period: PeriodAsked,
  context: AnswerContext,
): readonly AnswerNode[] {
  const { dated } = stanceHits({ actor, towards }, context)
  const command = typedCommand('stance', { actor, towards }, context)
  const nearest = nearestMonths(dated, period).map((month) => ({
    label: showDate(month, context.language),
    words: `${command} ${month}`,
  }))
  return choices(wordsFor(context.language)('nearest-months'), nearest)
}

/** How many positions have no date, and how to see them. */
function standingNodes(
  asked: StanceAsked,
  { undated }: StanceHits,
  context: AnswerContext,
): readonly AnswerNode[] {
  if (undated.length === 0) return []
  const t = wordsFor(context.language)
  const prompt = t('stance-undated', { count: undated.length, actor: nameOf(asked.actor.id, context) })
  const all = asTyped(typedCommand('stance', typedAgain(asked), context))
  return [heading('undated', t('heading-undated')), ...choices(prompt, [all])]
}
