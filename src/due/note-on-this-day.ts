import {
  agoHeading,
  agoTitle,
  briefNodes,
  byDate,
  storyNodes,
  summingUpNodes,
} from '../answer/anniversary-nodes.js'
import { choices, compose, line, type Group } from '../answer/compose.js'
import type { DatedEvent } from '../answer/events.js'
import { heading } from '../answer/heading.js'
import { dayChoice, nearestDays } from '../answer/nearest-days.js'
import { showYearless } from '../answer/show-date.js'
import { wordsFor } from '../answer/words.js'
import { anniversariesOn } from './anniversaries.js'
import type { NoteContext } from './note-context.js'
import { noteFrom, type Note } from './note.js'

/** What happened on a local date in earlier years, as the reports tell it; null: nothing. */
export function onThisDayNote(context: NoteContext): Note | null {
  const { date, subscription, library, language, opening } = context
  const events = anniversariesOn(date, subscription, library)
  if (events.length === 0) return null
  const answer = compose(
    {
      command: 'onthisday',
      asked: { period: date },
      outcome: 'found',
      title: titleOf(events, context),
      found: [wordsFor(language)('scope-events', { count: events.length })],
      opening,
      groups: yearsOf(events, context),
      closing: [...summingUpNodes(events, context), ...storyNodes(events, context)],
      audience: 'channel',
    },
    context,
  )
  const told = events.map(({ report }) => report.id)
  return noteFrom(answer, wordsOf(events, context), library, told)
}

/** A line that says that nothing falls on a day, with the nearest days that have something. */
export function emptyDayNote(context: NoteContext): Note {
  const { date, language, opening } = context
  const t = wordsFor(language)
  const day = showYearless(date.slice(5), language)
  const near = nearestDays(date.slice(5), context)
  const answer = compose(
    {
      command: 'onthisday',
      asked: { period: date },
      outcome: 'nothing',
      title: t('on-this-day-title', { day }),
      opening: [...opening, line(t('on-this-day-nothing', { day }))],
      closing: choices(t('nearest-days'), near),
      audience: 'channel',
    },
    context,
  )
  return noteFrom(
    answer,
    near.map(({ words }) => words),
    context.library,
  )
}

function wordsOf(events: readonly DatedEvent[], context: NoteContext): readonly string[] {
  const days = byDate(events).map(([date]) => dayChoice(date.slice(5), context).words)
  return [...new Set(days)]
}

function titleOf(events: readonly DatedEvent[], context: NoteContext): string {
  const { date, language } = context
  const [[only] = [''], ...others] = byDate(events)
  const ago = others.length > 0 ? null : agoTitle(only, Number(date.slice(0, 4)), context)
  return ago ?? wordsFor(language)('on-this-day-title', { day: showYearless(date.slice(5), language) })
}

/** Several years have a heading each. */
function yearsOf(events: readonly DatedEvent[], context: NoteContext): readonly Group[] {
  const dates = byDate(events)
  const year = Number(context.date.slice(0, 4))
  return dates.map(([date, told]) => ({
    heading: dates.length === 1 ? null : heading('event', agoHeading(date, year, context)),
    hits: [() => briefNodes(told, context)],
  }))
}
