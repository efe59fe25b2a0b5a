import type { Language } from '../../report/report.js'
import { overlaps, type Span } from '../../report/span.js'
import { EN_AGE_ROWS } from './en-age-rows.js'
import { EN_DATE_ROWS } from './en-date-rows.js'
import { EN_NEAR_ROWS } from './en-near-rows.js'
import { EN_PERIOD_ROWS } from './en-period-rows.js'
import { EN_RANGE_ROWS } from './en-range-rows.js'
import { EN_YEAR_ROWS } from './en-year-rows.js'
import { JA_DATE_ROWS } from './ja-date-rows.js'
import { JA_NEAR_ROWS } from './ja-near-rows.js'
import { JA_RANGE_ROWS } from './ja-range-rows.js'
import { NO_DATE_ROWS, type NoDateRow } from './no-date-rows.js'
import { numericRows } from './numeric-rows.js'
import { BARRIER } from './view.js'
import type { Choice, PatternRow, Point, Range } from './words.js'

/** Words that say a date, and what they say. Its span is in the view. */
export interface Found extends Span {
  readonly words: Point | Range | Choice
}

/** All rows of a language. Of two readings of the same length, the earlier row's is taken. */
export const PATTERN_ROWS: Readonly<Record<Language, readonly PatternRow[]>> = {
  ja: [...JA_RANGE_ROWS, ...JA_DATE_ROWS, ...JA_NEAR_ROWS, ...numericRows('ja')],
  en: [
    ...EN_RANGE_ROWS,
    ...EN_DATE_ROWS,
    ...EN_PERIOD_ROWS,
    ...EN_AGE_ROWS,
    ...EN_YEAR_ROWS,
    ...EN_NEAR_ROWS,
    ...numericRows('en'),
  ],
}

/** The text with all that is no date made unreadable; its length stays. */
export function hideNoDates(text: string, language: Language): string {
  return NO_DATE_ROWS[language].reduce(
    (left: string, { expression }: NoDateRow) =>
      left.replace(expression, (words) => BARRIER.repeat(words.length)),
    text,
  )
}

/** The dates in a view's text, in order: where two overlap, the longer. */
export function findDates(text: string, rows: readonly PatternRow[]): readonly Found[] {
  const found = rows.flatMap((row) => matchRow(text, row)).sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: Found[] = []
  for (let first = 0; first < found.length;) {
    const cluster = clusterFrom(found, first)
    chosen.push(...chooseLongest(cluster))
    first += cluster.length
  }
  return chosen
}

function matchRow(text: string, { expression, yields }: PatternRow): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(expression)) {
    const words = yields(match.groups ?? {})
    if (words !== null) found.push({ start: match.index, end: match.index + match[0].length, words })
  }
  return found
}

/** The matches from `first` on that hang together by overlapping. */
function clusterFrom(found: readonly Found[], first: number): readonly Found[] {
  let end = found[first]?.end ?? 0
  let next = first + 1
  for (let item = found[next]; item !== undefined && item.start < end; item = found[next]) {
    end = Math.max(end, item.end)
    next += 1
  }
  return found.slice(first, next)
}

function chooseLongest(cluster: readonly Found[]): readonly Found[] {
  const byLength = cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const chosen: Found[] = []
  for (const item of byLength) if (!chosen.some((other) => overlaps(item, other))) chosen.push(item)
  return chosen.sort((a, b) => a.start - b.start)
}
