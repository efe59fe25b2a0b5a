import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { Found } from './find-dates.js'
import { LINK_ROWS, RANGE_EDGES, SIDE_ROWS, type SideRow } from './join-rows.js'
import type { Side } from './stretch.js'
import type { Point } from './words.js'

/** A date with the words that make it a range or open a side of it. Its span is in the view. */
export interface Phrase extends Span {
  readonly from: Point
  /** The range's other end. */
  readonly to?: Point
  /** What else the words may say. */
  readonly second?: Point
  readonly side: Side
  readonly background: boolean
}

/** How far beside a date its words may stand. */
const REACH = 40

/** Joins dates to ranges and to the words that open a side of them. */
export function joinDates(text: string, separate: readonly Found[], language: Language): readonly Phrase[] {
  const phrases: Phrase[] = []
  const found = shareYears(text, separate)
  for (let index = 0; index < found.length; index += 1) {
    const item = found[index]
    const done = phrases.at(-1)?.end ?? 0
    if (item === undefined || item.start < done) continue
    const range = linkNext(text, item, found[index + 1], language)
    if (range) index += 1
    const phrase = range ?? openSide(text, item, language)
    phrases.push({ ...phrase, start: Math.max(phrase.start, done) })
  }
  return phrases
}

/** What stands between the items of a list whose year comes last: April, May and June 2017. */
const LIST = /^(?:,|,? (?:and|or|&)(?: again| then| later| also)?) (?:the |on |in )?$/iu

/** Gives the items of a list the year that its last one states. */
function shareYears(text: string, found: readonly Found[]): readonly Found[] {
  const shared = [...found]
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [left, right] = [shared[index], shared[index + 1]]
    if (!left || !right || !isDated(left.words) || !isDated(right.words)) continue
    if (left.words.year || right.words.year?.kind !== 'stated') continue
    if (right.start - left.end > REACH || !LIST.test(text.slice(left.end, right.start))) continue
    shared[index] = { ...left, words: { ...left.words, year: { ...right.words.year, shared: true } } }
  }
  return shared
}

const isDated = (words: Found['words']): words is Extract<Point, { kind: 'month' | 'day' | 'season' }> =>
  words.kind === 'month' || words.kind === 'day' || words.kind === 'season'

function linkNext(text: string, left: Found, right: Found | undefined, language: Language): Phrase | null {
  const [from, to] = [singlePoint(left), right && singlePoint(right)]
  if (!right || !from || !to || right.start - left.end > REACH) return null
  const gap = text.slice(left.end, right.start)
  const [before, after] = [wordsBefore(text, left.start), wordsAfter(text, right.end)]
  const link = LINK_ROWS[language].find(
    (row) => row.between.test(gap) && (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true),
  )
  if (!link) return null
  const span = widen({ start: left.start, end: right.end }, before, after, RANGE_EDGES[language])
  return { ...span, from, to, side: 'whole', background: false }
}

const singlePoint = ({ words }: Found): Point | null => {
  if (words.kind === 'choice') return words.first
  return words.kind === 'range' ? null : words
}

const wordsBefore = (text: string, start: number): string => text.slice(Math.max(0, start - REACH), start)
const wordsAfter = (text: string, end: number): string => text.slice(end, end + REACH)

function widen(span: Span, before: string, after: string, edges: { before: RegExp; after: RegExp }): Span {
  const [left, right] = [edges.before.exec(before), edges.after.exec(after)]
  return {
    start: span.start - (left === null ? 0 : before.length - left.index),
    end: span.end + (right?.[0].length ?? 0),
  }
}

function openSide(text: string, item: Found, language: Language): Phrase {
  const { start, end, words } = item
  const [before, after] = [wordsBefore(text, start), wordsAfter(text, end)]
  if (words.kind === 'range') {
    const span = widen(item, before, after, RANGE_EDGES[language])
    return { ...span, from: words.from, to: words.to, side: 'whole', background: false }
  }
  const plain = {
    from: words.kind === 'choice' ? words.first : words,
    side: 'whole',
    background: false,
  } as const
  const second = words.kind === 'choice' ? { second: words.second } : {}
  const event = language === 'en' && namesAnEvent(plain.from, before, after)
  const row = SIDE_ROWS[language].find((side) => fits(side, plain.from, before, after))
  if (!row) return { start, end, ...plain, ...second }
  const background = row.background === true
  if (row.apart === true) return { start, end, ...plain, side: row.side, background }
  if (event) return { start, end, ...plain, side: background ? 'since' : 'whole', background: true }
  const edges =
    row.where === 'before'
      ? { before: row.expression, after: /$^/u }
      : { before: /$^/u, after: row.expression }
  return { ...widen({ start, end }, before, after, edges), ...plain, ...second, side: row.side, background }
}

/** "The 2014 annexation", "the May 1994 agreement": the date is that of a thing, and what is said is about the thing. */
const namesAnEvent = (point: Point, before: string, after: string): boolean =>
  (point.kind === 'year' || (point.kind === 'month' && point.year?.kind === 'stated')) &&
  point.part === undefined &&
  /\bthe $/iu.test(before) &&
  /^ (?!(?:or|and|to|in|was|is|the)\b)[\p{L}]/u.test(after)

function fits(row: SideRow, point: Point, before: string, after: string): boolean {
  if (row.statedOnly === true && !(point.year?.kind === 'stated' || point.kind === 'day')) return false
  return row.expression.test(row.where === 'before' ? before : after)
}
