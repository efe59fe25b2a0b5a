import type { Dated } from '../annotate/annotations.js'
import { paragraphsOf } from '../report/report.js'
import type { AnswerContext } from './answer-context.js'
import { positionsIn, sentenceAt, type PositionHit, type SentencePlace } from './position-hits.js'

/** Something that a report dates: a position, or a sentence with a date of its own that tells no position. */
export interface DatedEvent extends SentencePlace {
  readonly date: Dated
  readonly position: PositionHit['position'] | null
}

/** All that the reports date, in reading order: positions, and main-line dates that date none. */
export function eventsIn({ library }: Pick<AnswerContext, 'library'>): readonly DatedEvent[] {
  const told = positionsIn(library).flatMap((hit): readonly DatedEvent[] => {
    const { date, voice } = hit.position
    return date === null || voice === 'author' ? [] : [{ ...hit, date }]
  })
  return [...told, ...otherDates(library, told)]
}

/** Whether the text itself dates an event to a day, on its main line, or an editor does. */
export function isDayOfMainLine({ report, paragraph, date }: DatedEvent): boolean {
  const dates = report.annotations[paragraph.number - 1]?.dates ?? []
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(date.edtf) &&
    (date.basis === 'editor' || dates.some((each) => each.edtf === date.edtf && each.role === 'main'))
  )
}

function otherDates(library: AnswerContext['library'], told: readonly DatedEvent[]): readonly DatedEvent[] {
  return library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap((paragraph, index) => {
      const main = (report.annotations[index]?.dates ?? []).filter(({ role }) => role === 'main')
      const events = main.map((date) => ({
        report,
        paragraph,
        sentence: sentenceAt(paragraph, date.start),
        date,
        position: null,
      }))
      return events.filter(
        (event, at) => ![...told, ...events.slice(0, at)].some((other) => isSameEvent(event, other)),
      )
    }),
  )
}

/** One date in one sentence is told once. */
const isSameEvent = (a: DatedEvent, b: DatedEvent): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence && a.date.edtf === b.date.edtf
