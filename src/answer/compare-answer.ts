import type { Excerpt } from '../search/excerpt.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { compareRows, type CompareRow } from './compare-rows.js'
import { asTyped, choices, compose, line } from './compose.js'
import { askedName, headlineOf, nameOf, typedName, whatOf } from './headline.js'
import { isPositionOf } from './is-actor.js'
import { excerptOfPosition, positionsIn, type PositionHit } from './position-hits.js'
import { showDate, showDated } from './show-date.js'
import { topicTest } from './topic.js'
import { wordsFor } from './words.js'

/** Whom to set beside whom. */
export interface CompareAsked {
  readonly actor: ActorAsked
  readonly other: ActorAsked
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** What two actors did, side by side, by date: where they agree, where they differ, and where one has no position. */
export function compareAnswer(asked: CompareAsked, context: AnswerContext): Answer {
  const { actor, other, period, topic } = asked
  if (actor.id === other.id && actor.person === other.person) return sameAnswer(actor, context)
  const t = wordsFor(context.language)
  const rows = compareRows(hitsOf(actor, asked, context), hitsOf(other, asked, context), period)
  const pair = t('compare-title', { left: askedName(actor, context), right: askedName(other, context) })
  const count = (verdict: CompareRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length
  return compose(
    {
      command: 'compare',
      asked: { actors: [actor.id, other.id], period: period?.edtf ?? null, text: topic ?? null },
      outcome: rows.length > 0 ? 'found' : 'nothing',
      title: [pair, period && showDate(period.edtf, context.language), topic].filter(Boolean).join(' · '),
      found: [
        t('scope-agreements', { count: count('agree') }),
        t('scope-differences', { count: count('differ') }),
      ],
      opening: openingOf(rows, asked, context),
      groups: [{ heading: null, hits: rows.map((row) => () => rowNodes(row, asked, context)) }],
    },
    context,
  )
}

/** Nobody is compared with themselves: whom else there is. */
function sameAnswer(actor: ActorAsked, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const acting = positionsIn(context.library).map(({ position }) => position.actor)
  const others = [...new Set(acting)].filter((id) => id !== actor.id).slice(0, MOST_OFFERED)
  const offered = others.map((id) =>
    asTyped(`/compare ${typedName(actor, context)} ${typedName({ id }, context)}`),
  )
  const name = askedName(actor, context)
  return compose(
    {
      command: 'compare',
      asked: { actors: [actor.id] },
      outcome: 'unclear',
      title: name,
      opening: [line(t('compare-same', { actor: name })), ...choices(t('try'), offered)],
    },
    context,
  )
}

const MOST_OFFERED = 3

/** Who has no position here at all. */
function openingOf(
  rows: readonly CompareRow[],
  { actor, other }: CompareAsked,
  context: AnswerContext,
): readonly AnswerNode[] {
  const t = wordsFor(context.language)
  if (rows.length === 0) return [line(t('compare-nothing'))]
  const silent = [
    ...(rows.some(({ left }) => left.length > 0) ? [] : [actor]),
    ...(rows.some(({ right }) => right.length > 0) ? [] : [other]),
  ]
  return silent.map((each) => line(t('compare-silent', { actor: askedName(each, context) })))
}

function hitsOf(actor: ActorAsked, { topic }: CompareAsked, context: AnswerContext): readonly PositionHit[] {
  const isAbout = topic === undefined ? () => true : topicTest(topic, context)
  return positionsIn(context.library).filter(
    (hit) => isPositionOf(hit, actor, context) && hit.position.voice !== 'author' && isAbout(hit),
  )
}

function rowNodes(row: CompareRow, asked: CompareAsked, context: AnswerContext): readonly AnswerNode[] {
  const excerpts = (hits: readonly PositionHit[]): readonly Excerpt[] =>
    hits.map((hit) => excerptOfPosition(context.library, hit))
  const names = [nameOf(asked.actor.id, context), nameOf(asked.other.id, context)] as const
  const told = (hits: readonly PositionHit[]): readonly string[] =>
    hits.map((hit) => headlineOf(hit, context))
  const headlines = [told(row.left), told(row.right)] as const
  const sides = { left: excerpts(row.left), right: excerpts(row.right), names, headlines }
  const pair = { ...sides, period: row.date?.edtf ?? null }
  return [line(summaryOf(row, asked, context)), { kind: 'pair', ...pair }]
}

/** One line a row, made of annotations alone. */
function summaryOf(
  { date, left, right, verdict }: CompareRow,
  { actor, other }: CompareAsked,
  context: AnswerContext,
): string {
  const t = wordsFor(context.language)
  const what = (hits: readonly PositionHit[]): string =>
    [...new Set(hits.map((hit) => whatOf(hit, context)))].join(', ')
  const names = { left: nameOf(actor.id, context), right: nameOf(other.id, context) }
  const when = { date: showDated(date, context.language) }
  const one = date === null ? 'compare-one-undated' : 'compare-one'
  if (right.length === 0) return t(one, { ...when, actor: names.left, what: what(left), other: names.right })
  if (left.length === 0) return t(one, { ...when, actor: names.right, what: what(right), other: names.left })
  if (verdict === 'agree') return t('compare-agree', { ...when, what: what(left) })
  return t(verdict === 'differ' ? 'compare-differ' : 'compare-beside', {
    ...when,
    ...names,
    leftWhat: what(left),
    rightWhat: what(right),
  })
}
