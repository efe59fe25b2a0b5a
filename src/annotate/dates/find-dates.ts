import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import { EN_AGE_ROWS } from './en-age-rows.js'
import { EN_DATE_ROWS } from './en-date-rows.js'
import { EN_NAMED_MONTH_ROWS } from './en-named-month-rows.js'
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
import type { Choice, Groups, PatternRow, Point, Range } from './words.js'

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
    ...EN_NAMED_MONTH_ROWS,
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
  const matches = rows
    .flatMap((row) => matchRow(text, row))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: Found[] = []
  for (let first = 0; first < matches.length;) {
    const next = endOfCluster(matches, first)
    chooseLongest(text, matches.slice(first, next), chosen)
    first = next
  }
  return chosen
}

/** The date that the whole of a text is by one row, as `findDates` finds it: the first row's that it is. */
export function wholeDate(text: string, rows: readonly PatternRow[]): Found | null {
  for (const row of rows) {
    row.expression.lastIndex = 0
    const match = row.expression.exec(text)
    row.expression.lastIndex = 0
    if (match?.[0].length !== text.length) continue
    const words = row.yields(match.groups ?? {})
    if (words !== null) return { start: 0, end: text.length, words }
  }
  return null
}

/** A match that has not been asked yet what it says; its groups are found again when it is. */
interface Match extends Span {
  readonly row: PatternRow
}

/** Not `matchAll`, which copies the expression each time: most texts have no match of most rows. */
function matchRow(text: string, row: PatternRow): Match[] {
  const matches: Match[] = []
  const { expression } = row
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    matches.push({ start: match.index, end: match.index + match[0].length, row })
    if (match[0] === '') expression.lastIndex += 1
  }
  return matches
}

/** The groups of a match, which are not kept for all of them: most matches lose to a longer one. */
function groupsAt(text: string, { row, start }: Match): Groups {
  row.expression.lastIndex = start
  const groups = row.expression.exec(text)?.groups ?? {}
  row.expression.lastIndex = 0
  return groups
}

/** The index after the matches that hang together by overlapping, from `first` on. */
function endOfCluster(matches: readonly Match[], first: number): number {
  let end = matches[first]?.end ?? 0
  let next = first + 1
  for (let match = matches[next]; match !== undefined && match.start < end; match = matches[next]) {
    end = Math.max(end, match.end)
    next += 1
  }
  return next
}

function chooseLongest(text: string, cluster: readonly Match[], chosen: Found[]): void {
  const found: Found[] = []
  const byLength =
    cluster.length === 1 ? cluster : cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const taken = new Set<number>()
  for (const match of byLength) {
    // What was taken is at least as long: if it overlaps, it holds the first or the last sign.
    if (taken.has(match.start) || taken.has(match.end - 1)) continue
    const words = match.row.yields(groupsAt(text, match))
    if (words === null) continue
    found.push({ start: match.start, end: match.end, words })
    if (cluster.length > 1) for (let at = match.start; at < match.end; at += 1) taken.add(at)
  }
  chosen.push(...(found.length > 1 ? found.sort((a, b) => a.start - b.start) : found))
}
