import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { Moment } from './calendar.js'
import {
  BACKGROUND_ROWS,
  CLAUSE_END,
  COMPARISON,
  PASSING,
  SIMILE,
  type BackgroundRow,
} from './background-rows.js'
import type { Phrase } from './join-dates.js'

/** How far beside a date its words may stand. */
const REACH = 80

/**
 * Whether a date is of the background: what a report compares with, or looks back to.
 * @param main the last date of the main line, unless that is only a heading's year
 * @param next where the next date begins
 */
export function isBackground(
  text: string,
  phrase: Phrase,
  read: { readonly anchor: Moment | null },
  {
    main,
    next,
    language,
  }: { readonly main: Moment | null; readonly next: number; readonly language: Language },
): boolean {
  if (phrase.background) return true
  const year = read.anchor?.year
  const isEarlier =
    year !== undefined && main !== null && year < main.year && phrase.from.year?.kind === 'stated'
  const isAlone = phrase.from.kind === 'year' && phrase.to === undefined && phrase.side === 'whole'
  return (
    BACKGROUND_ROWS[language].some((row) => fits(row, text, phrase, isEarlier, isAlone)) ||
    isCompared(text, phrase, next, COMPARISON[language]) ||
    (phrase.from.year?.kind === 'stated' &&
      year !== main?.year &&
      isCompared(text, phrase, next, SIMILE[language]))
  )
}

/** Whether a bare year only describes a noun, and is a later one than the main line has come to: his 1992 candidacy. */
export function isPassingYear(
  text: string,
  phrase: Phrase,
  { main, language }: { readonly main: Moment | null; readonly language: Language },
): boolean {
  const { kind, year } = phrase.from
  if (kind !== 'year' || year?.kind !== 'stated' || main === null || year.year <= main.year) return false
  const [row, isAlone] = [PASSING[language], phrase.to === undefined && phrase.side === 'whole']
  return row !== undefined && isAlone && fits(row, text, phrase, true, isAlone)
}

function fits(row: BackgroundRow, text: string, phrase: Span, isEarlier: boolean, isAlone: boolean): boolean {
  if (row.earlierYear !== undefined && !isEarlier) return false
  if (row.earlierYear === 'alone' && !isAlone) return false
  const { before = /^/u, after = /^/u } = row
  return (
    before.test(text.slice(Math.max(0, phrase.start - REACH), phrase.start)) &&
    after.test(text.slice(phrase.end, phrase.end + REACH))
  )
}

/** 2014年に訪れた甲、2015年に訪れた乙と比較すれば: no clause ends between the date and the comparison. */
function isCompared(text: string, { end }: Span, next: number, comparison: RegExp): boolean {
  const words = text.slice(end, end + REACH)
  const found = comparison.exec(words)
  if (!found) return false
  const between = words.slice(0, found.index)
  return (
    !CLAUSE_END.test(between) &&
    (end + found.index <= next || /[\p{Script=Han}\p{Script=Katakana}]、$/u.test(text.slice(end, next)))
  )
}
