import { agoHeading, briefNodes, byDate } from '../answer/anniversary-nodes.js'
import type { Choice } from '../answer/answer.js'
import { choices, compose, line, type Group } from '../answer/compose.js'
import { eventHeadline } from '../answer/event-node.js'
import { figureLineNodes } from '../answer/figures-answer.js'
import { linesOf } from '../answer/figure-lines.js'
import { heading } from '../answer/heading.js'
import { dayChoice } from '../answer/nearest-days.js'
import { isSameSentence } from '../answer/position-hits.js'
import { showDate, showYearless } from '../answer/show-date.js'
import { wordsFor } from '../answer/words.js'
import { anniversariesOn, digestOn, sizeOfDigest, type Digest, type MonthTold } from './anniversaries.js'
import { readDay, showDay } from './local-day.js'
import type { NoteContext } from './note-context.js'
import { noteFrom, type Note } from './note.js'
import { daysOfDigest } from './rhythm.js'
import { showWeekday } from './show-fall.js'

/** The anniversaries of the days from a local date to the next digest, and what comes after; null: none. */
export function digestNote(context: NoteContext): Note | null {
  const { date, subscription, library, language, opening } = context
  const digest = digestOn(date, subscription, library)
  const size = sizeOfDigest(digest)
  if (size === 0) return null
  const next = nextDays(context)
  const answer = compose(
    {
      command: 'onthisday',
      asked: { period: periodOf(context) },
      outcome: 'found',
      title: digestTitle(context),
      found: [wordsFor(language)('scope-events', { count: size })],
      opening,
      groups: [
        ...dayGroups(digest, context),
        ...digest.months.flatMap((month) => monthGroups(month, context)),
      ],
      closing: choices(wordsFor(language)('digest-next'), next),
      audience: 'channel',
    },
    context,
  )
  return noteFrom(answer, wordsOf(digest, context), library, reportsOf(digest))
}

/** A line that says that nothing falls on any of the days, with what comes after. */
export function emptyDigestNote(context: NoteContext): Note {
  const { subscription, language, opening } = context
  const t = wordsFor(language)
  const [from, to] = endsOf(context).map((day) => showDate(day, language))
  const next = nextDays(context)
  const nothing = t('note-nothing-between', { name: subscription.name, from: from ?? '', to: to ?? '' })
  const answer = compose(
    {
      command: 'onthisday',
      asked: { period: periodOf(context) },
      outcome: 'nothing',
      title: digestTitle(context),
      opening: [...opening, line(nothing)],
      closing: choices(t('digest-next'), next),
      audience: 'channel',
    },
    context,
  )
  return noteFrom(
    answer,
    next.map(({ words }) => words),
    context.library,
  )
}

function dayGroups({ days }: Digest, context: NoteContext): readonly Group[] {
  return days.flatMap(({ date, events }) =>
    byDate(events).map(([of, told]) => ({
      heading: heading(
        'event',
        `${showWeekday(date, context.language)} · ${agoHeading(of, Number(date.slice(0, 4)), context)}`,
      ),
      hits: [() => briefNodes(told, context, MOST_QUOTED)],
    })),
  )
}

/** What is known to a month alone, but for the sentences that tell its figures; and those. */
function monthGroups({ month, events, figures }: MonthTold, context: NoteContext): readonly Group[] {
  const t = wordsFor(context.language)
  const name = showYearless(month.slice(5), context.language)
  const told = events.filter(
    (event) => event.position !== null || !figures.some((hit) => isSameSentence(hit, event)),
  )
  return [
    {
      heading: heading('undated', t('digest-month-only', { month: name })),
      hits: told.length === 0 ? [] : [() => briefNodes(told, context)],
    },
    {
      heading: heading('figure', t('digest-figures', { month: name })),
      hits: linesOf(figures).map((figure) => () => figureLineNodes(figure, context)),
    },
  ]
}

/** The next days after the digest that have something, in a line each. */
function nextDays(context: NoteContext): readonly Choice[] {
  const { subscription, library } = context
  const found: Choice[] = []
  const [, last] = endsOf(context)
  for (let day = readDay(last) + 1; found.length < DAYS_AHEAD && day < readDay(last) + YEAR; day += 1) {
    const date = showDay(day)
    const [event] = anniversariesOn(date, subscription, library)
    if (event === undefined) continue
    const label = `${showWeekday(date, context.language)} · ${eventHeadline(event, context)}`
    found.push(dayChoice(event.date.edtf.slice(5), context, label))
  }
  return found
}

function digestTitle(context: NoteContext): string {
  const { subscription, date, language } = context
  const t = wordsFor(language)
  const [from, to] = endsOf(context)
  const shown = { from: showDate(from, language), to: showDate(to, language) }
  if (subscription.rhythm.every === 'week') return t('digest-week', shown)
  return date.endsWith('-01')
    ? t('digest-month', { month: showDate(date.slice(0, 7), language) })
    : t('digest-days', shown)
}

const periodOf = (context: NoteContext): string => endsOf(context).join('/')

function endsOf({ subscription, date }: NoteContext): readonly [first: string, last: string] {
  const days = daysOfDigest(subscription.rhythm, readDay(date))
  return [date, showDay(days.at(-1) ?? readDay(date))]
}

function wordsOf({ days, months }: Digest, context: NoteContext): readonly string[] {
  const ofMonths = months.map(({ month }) => dayChoice(month.slice(5), context).words)
  const ofDays = days.flatMap(({ events }) =>
    events.map(({ date }) => dayChoice(date.edtf.slice(5), context).words),
  )
  return [...new Set([...ofMonths, ...ofDays])]
}

const reportsOf = ({ days, months }: Digest): readonly string[] =>
  [
    ...days.flatMap(({ events }) => events),
    ...months.flatMap(({ events, figures }) => [...events, ...figures]),
  ].map(({ report }) => report.id)

const MOST_QUOTED = 2
const DAYS_AHEAD = 2
const YEAR = 366
