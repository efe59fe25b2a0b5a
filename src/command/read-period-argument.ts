import type { PeriodAsked } from '../answer/asked-words.js'
import type { AnswerContext } from '../answer/answer-context.js'
import { fitOf } from '../answer/period-match.js'
import { takePeriod, type TakenPeriod } from '../annotate/dates/read-period.js'
import type { DateMention, Days } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'

/** A period found among typed words, and how many of them it took. */
export interface PeriodTaken {
  readonly value: PeriodAsked
  readonly count: number
}

/**
 * Takes the period that begins at a word. Without a year it is the latest year in which the reports, up to the day
 * they were issued, have a date in it; where none has, the latest that begins before their last date.
 */
export function takePeriodArgument(
  words: readonly string[],
  at: number,
  { today, library }: AnswerContext,
): PeriodTaken | null {
  const taken = takePeriod(words, at, { today })
  if (taken === null) return null
  const { reading, count } = taken.yearTaken ? inLatestYear(taken, words, at, { today, library }) : taken
  return { value: { ...reading, yearTaken: taken.yearTaken }, count }
}

function inLatestYear(
  taken: TakenPeriod,
  words: readonly string[],
  at: number,
  { today, library }: Pick<AnswerContext, 'today' | 'library'>,
): TakenPeriod {
  const dates = datesIn(library)
  const years = [...new Set(dates.map(({ edtf }) => edtf.slice(0, 4)))].toSorted().toReversed()
  const readings = years.flatMap((year) => takePeriod(words, at, { today, latest: `${year}-12-31` }) ?? [])
  const isDated = ({ reading }: { reading: Days }): boolean => dates.some((date) => isOf(date, reading))
  const last = dates
    .flatMap(({ earliest }) => earliest ?? [])
    .toSorted()
    .at(-1)
  return readings.find(isDated) ?? takePeriod(words, at, { today, latest: last ?? today }) ?? taken
}

/** A date inside the period, or the month of a day; what only reaches over it tells nothing of it. */
function isOf(date: DateMention, period: Days): boolean {
  const fit = fitOf(date, period, undefined)
  return fit !== null && (fit < 2 || /^\d{4}-\d{2}$/u.test(date.edtf))
}

/** The dates that are known to the month or the day and begin before their report was issued. */
function datesIn(library: AnswerContext['library']): readonly DateMention[] {
  return library.reports.flatMap(({ record: { issued }, annotations }) => {
    const last = issued === undefined ? null : daysOf(issued).latest
    const dates = annotations.flatMap((each) => each.dates)
    return dates.filter(
      ({ edtf, earliest, latest }) =>
        /^\d{4}-\d{2}/u.test(edtf) && latest !== null && (last === null || (earliest ?? '') <= last),
    )
  })
}
