import { agoHeading, agoTitle, anniversaryNode, byDate, storyNodes } from './anniversary-nodes.js'
import type { Answer } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { PeriodAsked } from './asked-words.js'
import { calendarOf } from './calendar.js'
import { choices, compose, line, type Draft, type Group } from './compose.js'
import { eventNode } from './event-node.js'
import type { DatedEvent } from './events.js'
import { heading } from './heading.js'
import { nearestDays } from './nearest-days.js'
import { compareDates } from './period-match.js'
import { showYearless } from './show-date.js'
import { wordsFor } from './words.js'

/**
 * What happened on a day of earlier years, or in a month, as the reports tell it; today where no day is asked.
 * Only what the text itself dates to the day counts for a day; what is known to the month alone counts for a month.
 */
export function onThisDayAnswer(period: PeriodAsked | undefined, context: AnswerContext): Answer {
  const asked = period?.edtf ?? context.today
  const day = monthAndDay(asked)
  const { days } = calendarOf(context.library)
  const events = day.length > 2 ? (days.get(day) ?? []) : eventsOfMonth(day, context)
  const year = yearCountedFrom(period, events, context)
  return compose(
    {
      command: 'onthisday',
      asked: { period: asked },
      outcome: events.length > 0 ? 'found' : 'nothing',
      title: titleOf(day, events, year, context),
      found: [wordsFor(context.language)('scope-events', { count: events.length })],
      ...(events.length > 0 ? toldOf(day, events, year, context) : nothingOn(day, context)),
    },
    context,
  )
}

type Told = Pick<Draft, 'opening' | 'groups' | 'closing'>

const toldOf = (day: string, events: readonly DatedEvent[], year: number, context: AnswerContext): Told =>
  day.length > 2
    ? { groups: daysOf(events, year, context), closing: storyNodes(events, context) }
    : { groups: [monthOf(events, context)] }

function nothingOn(day: string, context: AnswerContext): Told {
  const t = wordsFor(context.language)
  const shown = showYearless(day, context.language)
  return {
    opening: [line(t('on-this-day-nothing', { day: shown }))],
    closing: choices(t('nearest-days'), nearestDays(day, context)),
  }
}

/** `04-12` of a day, `04` of a month. */
const monthAndDay = (edtf: string): string => /^\d{4}-(\d{2}(?:-\d{2})?)/u.exec(edtf)?.[1] ?? edtf

function eventsOfMonth(month: string, { library }: AnswerContext): readonly DatedEvent[] {
  const { days, months } = calendarOf(library)
  const ofDays = [...days].flatMap(([day, events]) => (day.startsWith(`${month}-`) ? events : []))
  return [...ofDays, ...(months.get(month) ?? [])].toSorted((a, b) => compareDates(a.date, b.date))
}

/** From which year the years are counted: the one asked for, if it is later than what is told; else this year. */
function yearCountedFrom(
  period: PeriodAsked | undefined,
  events: readonly DatedEvent[],
  { today }: AnswerContext,
): number {
  const asked = period?.edtf.slice(0, 4) ?? ''
  const isLater = events.every(({ date }) => date.edtf.slice(0, 4) < asked)
  return Number(period !== undefined && !period.yearTaken && isLater ? asked : today.slice(0, 4))
}

function titleOf(day: string, events: readonly DatedEvent[], year: number, context: AnswerContext): string {
  const t = wordsFor(context.language)
  const shown = showYearless(day, context.language)
  if (day.length === 2) return t('on-this-month-title', { day: shown })
  const [first, second] = byDate(events)
  const ago = first === undefined || second !== undefined ? null : agoTitle(first[0], year, context)
  return ago ?? t('on-this-day-title', { day: shown })
}

/** Several years have a heading each. */
function daysOf(events: readonly DatedEvent[], year: number, context: AnswerContext): readonly Group[] {
  const dates = byDate(events)
  return dates.map(([date, told]) => ({
    heading: dates.length === 1 ? null : heading('event', agoHeading(date, year, context)),
    hits: told.map((event) => () => anniversaryNode(event, context)),
  }))
}

const monthOf = (events: readonly DatedEvent[], context: AnswerContext): Group => ({
  heading: null,
  hits: events.map((event) => () => eventNode(event, context)),
})
