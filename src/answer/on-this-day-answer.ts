import type { Answer, Choice } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { PeriodAsked } from './asked-words.js'
import { choices, compose, line } from './compose.js'
import { eventNode, eventsIn, isDayOfMainLine, type DatedEvent } from './events.js'
import { compareDates } from './period-match.js'
import { showYearless } from './show-date.js'
import { wordsFor } from './words.js'

/**
 * What happened on a day of earlier years, or in a month, as the reports tell it; today where no day is asked.
 * Only what the text itself dates to the day counts for a day; what is known to the month alone counts for a month.
 */
export function onThisDayAnswer(period: PeriodAsked | undefined, context: AnswerContext): Answer {
  const { language } = context
  const t = wordsFor(language)
  const day = monthAndDay(period?.edtf ?? context.today)
  const events = eventsOn(day, context)
  const shown = showYearless(day, language)
  return compose(
    {
      command: 'onthisday',
      asked: { period: period?.edtf ?? context.today },
      outcome: events.length > 0 ? 'found' : 'nothing',
      title: t(day.length > 2 ? 'on-this-day-title' : 'on-this-month-title', { day: shown }),
      found: [t('scope-events', { count: events.length })],
      opening: events.length > 0 ? [] : [line(t('on-this-day-nothing', { day: shown }))],
      groups: [{ heading: null, hits: events.map((event) => () => eventNode(event, context)) }],
      closing: events.length > 0 ? [] : choices(t('nearest-days'), nearestDays(day, context)),
    },
    context,
  )
}

/** `04-12` of a day, `04` of a month. */
const monthAndDay = (edtf: string): string => /^\d{4}-(\d{2}(?:-\d{2})?)/u.exec(edtf)?.[1] ?? edtf

function eventsOn(day: string, context: AnswerContext): readonly DatedEvent[] {
  const isMonth = day.length === 2
  return eventsIn(context)
    .filter((event) => isDayOfMainLine(event) || (isMonth && /^\d{4}-\d{2}$/u.test(event.date.edtf)))
    .filter(({ date }) => date.edtf.slice(5).startsWith(day))
    .toSorted((a, b) => compareDates(a.date, b.date))
}

/** The days before and after that have something, at most two each way, in the order of the calendar from then on. */
function nearestDays(day: string, context: AnswerContext): readonly Choice[] {
  const days = [
    ...new Set(
      eventsIn(context)
        .filter(isDayOfMainLine)
        .map(({ date }) => date.edtf.slice(5)),
    ),
  ].toSorted()
  const next = days.filter((other) => other > day)
  const before = days.filter((other) => other < day)
  const around = [...before.slice(-2), ...next.slice(0, 2)]
  const nearest = around.length > 0 ? around : days.slice(0, 4)
  return nearest.map((other) => ({
    label: showYearless(other, context.language),
    words: `/onthisday ${nameDay(other)}`,
  }))
}

const nameDay = (day: string): string => day.replace('-', '/').replaceAll(/\b0/gu, '')
