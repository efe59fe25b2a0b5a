import type { PeriodAsked } from '../answer/asked-words.js'
import type { AnswerContext } from '../answer/answer-context.js'
import { takePeriod, type TakenPeriod } from '../annotate/dates/read-period.js'
import { daysOf } from '../annotate/dates/days-of.js'

/** A period found among typed words, and how many of them it took. */
export interface PeriodTaken {
  readonly value: PeriodAsked
  readonly count: number
}

/**
 * Takes the period that begins at a word. Without a year it is the latest year in which the reports, up to the day
 * they were issued, have a date in that month.
 */
export function takePeriodArgument(
  words: readonly string[],
  at: number,
  context: AnswerContext,
): PeriodTaken | null {
  const taken = takePeriod(words, at, { today: context.today })
  if (taken === null) return null
  const year = taken.yearTaken ? latestYear(taken, context) : null
  const again =
    year === null
      ? taken
      : (takePeriod(words, at, { today: context.today, latest: `${year}-12-31` }) ?? taken)
  return { value: { ...again.reading, yearTaken: taken.yearTaken }, count: again.count }
}

/** The latest year with a date in the same month, or on the same day, that is not after the report's own date. */
function latestYear({ reading }: TakenPeriod, { library }: AnswerContext): string | null {
  const wanted = /^\d{4}-(\d{2}(?:-\d{2})?)/u.exec(reading.edtf)?.[1]
  if (wanted === undefined) return null
  const years = library.reports.flatMap((report) => {
    const last = report.record.issued === undefined ? null : daysOf(report.record.issued).latest
    return report.annotations
      .flatMap(({ dates }) => dates)
      .filter(
        ({ edtf, earliest }) =>
          edtf.slice(5).startsWith(wanted) && (last === null || (earliest ?? '') <= last),
      )
      .map(({ edtf }) => edtf.slice(0, 4))
  })
  return years.toSorted().at(-1) ?? null
}
