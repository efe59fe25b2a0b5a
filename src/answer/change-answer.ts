import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { PeriodAsked } from './asked-words.js'
import { asTyped, choices, compose, line, type Group } from './compose.js'
import { positionNode } from './excerpt-node.js'
import { heading } from './heading.js'
import { askedName, nameOf } from './headline.js'
import { compareDates } from './period-match.js'
import { isSameSentence, type PositionHit } from './position-hits.js'
import { isReversed, isSurelySameMatter, sideOf } from './same-matter.js'
import { showDate } from './show-date.js'
import { stanceHits, type StanceAsked } from './stance-hits.js'
import { typedCommand } from './typed-words.js'
import { wordsFor } from './words.js'

/** Whose positions in two periods are set against each other. */
export interface ChangeAsked extends StanceAsked {
  readonly period: PeriodAsked
  readonly other: PeriodAsked
}

/** What changed from the earlier of two periods to the later: what was reversed, what is new, what is told no more. */
export function changeAnswer(asked: ChangeAsked, context: AnswerContext): Answer {
  const { actor, topic } = asked
  const t = wordsFor(context.language)
  const [earlier, later] = inTime(asked)
  const periods = {
    from: showDate(earlier.edtf, context.language),
    to: showDate(later.edtf, context.language),
  }
  const changes = changesOf(hitsIn(earlier, asked, context), hitsIn(later, asked, context), context)
  const groups = groupsOf(changes, periods, context)
  const total = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  return compose(
    {
      command: 'stance',
      asked: { actors: [actor.id], period: asked.period.edtf, text: topic ?? null },
      outcome: total > 0 ? 'found' : 'nothing',
      title: titleOf(asked, periods, context),
      found: [t('change-reversals', { count: changes.reversed.length })],
      opening: total > 0 ? [line(t('change-silent'))] : [line(t('change-nothing'))],
      groups,
      closing: total > 0 ? [] : anytime(asked, context),
    },
    context,
  )
}

interface Periods {
  readonly from: string
  readonly to: string
}

function titleOf({ actor, towards, topic }: ChangeAsked, periods: Periods, context: AnswerContext): string {
  const t = wordsFor(context.language)
  const whom = towards && t('toward', { actor: nameOf(towards.id, context) })
  return [askedName(actor, context), whom, t('change-title', { ...periods }), topic]
    .filter(Boolean)
    .join(' · ')
}

/** What they have at any time, where neither period has anything. */
function anytime({ actor }: ChangeAsked, context: AnswerContext): readonly AnswerNode[] {
  const { dated, undated, author } = stanceHits({ actor }, context)
  if (dated.length + undated.length + author.length === 0) return []
  return choices(wordsFor(context.language)('try'), [asTyped(typedCommand('stance', { actor }, context))])
}

interface Pair {
  readonly before: PositionHit
  readonly after: PositionHit
}

interface Changes {
  readonly reversed: readonly Pair[]
  readonly added: readonly PositionHit[]
  readonly gone: readonly PositionHit[]
  /** The same in both, as it stands in the later. */
  readonly kept: readonly PositionHit[]
}

const inTime = ({ period, other }: ChangeAsked): readonly [PeriodAsked, PeriodAsked] =>
  compareDates(period, other) <= 0 ? [period, other] : [other, period]

/** The positions in a period, in the order of time. */
const hitsIn = (
  period: PeriodAsked,
  { actor, towards, topic }: ChangeAsked,
  context: AnswerContext,
): readonly PositionHit[] => {
  const { dated, isBeyondTopic } = stanceHits({ actor, towards, topic, period }, context)
  return isBeyondTopic ? [] : dated
}

function changesOf(
  before: readonly PositionHit[],
  after: readonly PositionHit[],
  context: AnswerContext,
): Changes {
  const pairs = before.flatMap((one) =>
    after
      .filter((other) => one.position === other.position || isSurelySameMatter(one, other, context))
      .map((other) => ({ before: one, after: other })),
  )
  const reversed = pairs.filter((pair) => isReversed(pair.before, pair.after))
  const kept = pairs.filter((pair) => sideOf(pair.before) === sideOf(pair.after))
  const told = new Set([...reversed, ...kept].flatMap((pair) => [pair.before.position, pair.after.position]))
  return {
    reversed,
    kept: after.filter(({ position }) => kept.some((pair) => pair.after.position === position)),
    added: after.filter(({ position }) => !told.has(position)),
    gone: before.filter(({ position }) => !told.has(position)),
  }
}

function groupsOf(
  { reversed, added, gone, kept }: Changes,
  periods: Periods,
  context: AnswerContext,
): readonly Group[] {
  const t = wordsFor(context.language)
  const nodes = (hits: readonly PositionHit[]): Group['hits'] =>
    hits.map((hit) => () => positionNode(hit, context))
  const pairNodes = ({ before, after }: Pair): readonly AnswerNode[] =>
    isSameSentence(before, after)
      ? [positionNode(after, context)]
      : [positionNode(before, context), positionNode(after, context)]
  return [
    {
      heading: heading('position', t('change-reversed')),
      hits: reversed.map((pair) => () => pairNodes(pair)),
    },
    { heading: heading('after', t('change-added', { ...periods })), hits: nodes(added) },
    { heading: heading('before', t('change-gone', { ...periods })), hits: nodes(gone) },
    { heading: heading('position', t('change-kept')), hits: nodes(kept) },
  ]
}
