import { columnsOf, isJapanese } from './japanese.js'
import type { Line } from './lines.js'
import { endsSentence } from './sentence-end.js'

/** How the lines of a file are laid out, as found in the lines themselves. */
export interface Layout {
  /** Whether paragraphs run over several lines; else each line is one. */
  readonly isWrapped: boolean
  /** The columns of a full line. */
  readonly columns: number
  /** How many blank lines stand between two lines of one paragraph. */
  readonly gap: number
  /** Whether a blank line stands between paragraphs and nowhere else. */
  readonly isSpaced: boolean
  /** Whether lines are filled, so that a line that stops short ends a paragraph. */
  readonly isFilled: boolean
  /** The columns of white space before a line that goes on with a paragraph. */
  readonly indent: number
  /** Whether a paragraph's first line is indented further. */
  readonly isIndented: boolean
}

/** A line and the one after it. */
export type LinePair = readonly [Line, Line]

/** How many columns a filled Japanese line may be shorter than usual: marks are kept off its ends, digits are narrow. */
const slackOfJapanese = 4

/** Of lines that are long, this share ends in mid-sentence where lines are wrapped. */
const leastRunning = 0.2
/** Where lines are wrapped, hardly one is longer than those that end in mid-sentence. */
const mostUneven = 1.2
/** Lines shorter than this are items and verses; so are longer ones that are not filled. */
const leastColumns = 24
const leastRagged = 48
/** Where lines are filled, hardly one that ends in mid-sentence has room for the next word. */
const mostShort = 0.1
/** Where blank lines part paragraphs, they stand after most lines that end a sentence and stop short. */
const leastSpaced = 0.6
/** Where paragraphs are indented, many lines after a sentence's end are, and hardly one in mid-sentence. */
const leastIndented = 0.2
const mostHanging = 0.15

/** Works out how a file is laid out. */
export function workOutLayout(lines: readonly Line[]): Layout {
  const pairs = lines.slice(1).map((line, index): LinePair => [lines[index] ?? line, line])
  const half = percentile(lines, ({ columns }) => columns, 0.9) / 2
  const long = pairs.filter(([line]) => line.columns > half)
  const running = long.filter(([line]) => !endsSentence(line.text))
  const onPage = running.filter(([, next]) => !next.isOnNewPage)
  const toLong = pairs.filter(([, next]) => next.columns > half)
  const measured = measure(onPage.length > 0 ? onPage : running, toLong)
  const isEven = percentile(lines, widthOf, 0.95) <= measured.columns * mostUneven
  const isFull = measured.columns >= (measured.isFilled ? leastColumns : leastRagged)
  const isWrapped = running.length > 0 && running.length >= long.length * leastRunning && isEven && isFull
  return { isWrapped, ...measured }
}

/** What the lines that end in mid-sentence tell. */
function measure(running: readonly LinePair[], toLong: readonly LinePair[]): Omit<Layout, 'isWrapped'> {
  const columns = percentile(running, ([line]) => widthOf(line), 0.9)
  const gap = percentile(running, ([, next]) => Math.min(next.gap, 1), 0.5)
  const indent = percentile(running, ([, next]) => next.indent, 0.5)
  const ended = toLong.filter(([line, next]) => endsSentence(line.text) && !isPageBreak(next, gap))
  const startsFurtherIn = ([, next]: LinePair): boolean => next.indent > indent
  return {
    columns,
    gap,
    isSpaced:
      gap === 0 && share(toLong.filter(endsShort(columns)), ([, next]) => next.gap > 0) >= leastSpaced,
    isFilled: share(running, (pair) => isShort(pair, columns)) <= mostShort,
    indent,
    isIndented:
      share(ended, startsFurtherIn) >= leastIndented && share(running, startsFurtherIn) <= mostHanging,
  }
}

const endsShort =
  (columns: number) =>
  (pair: LinePair): boolean =>
    endsSentence(pair[0].text) && isShort(pair, columns)

/** Whether the first word of the second line would have found room at the end of the first. */
export function isShort([line, next]: LinePair, columns: number): boolean {
  const head = next.text.slice(0, 1)
  if (isJapanese(head)) return widthOf(line) + slackOfJapanese + 2 <= columns
  const word = /^[^\s\u3000-\u30ff\u4e00-\u9fff]{1,80}/u.exec(next.text)?.[0] ?? head
  const slack = isJapanese(line.text.slice(-1)) ? slackOfJapanese : 1
  return widthOf(line) + slack + columnsOf(word) <= columns
}

/** The columns from the margin to a line's end. */
const widthOf = (line: Line): number => line.indent + line.columns

/** Whether a line is indented as the first of a paragraph is. */
export const isIndentedFirst = (line: Line, layout: Layout): boolean =>
  layout.isIndented && line.indent > layout.indent

/** Whether a page ends before a line: by a form feed, or by a blank line missing that stands elsewhere. */
export const isPageBreak = (line: Line, usualGap: number): boolean => line.isOnNewPage || line.gap < usualGap

function percentile<T>(all: readonly T[], measureOne: (one: T) => number, part: number): number {
  const sorted = all.map(measureOne).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0
}

function share<T>(all: readonly T[], has: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(has).length / all.length
}
