import { indexAtLeast } from '../../report/index-at-least.js'
import { joinMapped, piecesOf, type MappedText } from '../../report/mapped-text.js'
import type { Span } from '../../report/span.js'
import { unwrap } from '../../report/unwrap.js'
import type { FoundCall } from './calls.js'
import type { PageLine, PageText } from './page-line.js'

/** What of some lines is none of their words. */
export interface LeftOut {
  /** Characters at the beginning of the first line. */
  readonly from?: number
  readonly calls?: readonly FoundCall[]
  /** All that is raised. */
  readonly isWithoutRaised?: boolean
}

/** A document's text, line by line and page by page, which knows where each line stands. */
export interface WrittenText {
  readonly text: string
  readonly pages: readonly { readonly label: string; readonly start: number }[]
  readonly labelOf: (line: PageLine) => string
  /** Lines as running text. */
  readonly mapped: (lines: readonly PageLine[], words: ReadonlySet<string>, without: LeftOut) => MappedText
  readonly flat: (content: MappedText) => readonly number[]
  readonly piecesOf: (
    lines: readonly PageLine[],
    words: ReadonlySet<string>,
    without: LeftOut,
  ) => readonly number[]
  /** Where in a running text a call stood. */
  readonly offsetIn: (content: MappedText, call: FoundCall) => number
}

/** Writes all lines of all pages as they were read, a form feed between pages. */
export function writeText(pages: readonly PageText[], labels: readonly string[]): WrittenText {
  const { text, marks, startOf } = writeLines(pages, labels)
  const mapped: WrittenText['mapped'] = (lines, words, without) => {
    const last = lines.length - 1
    const parts = lines.map((line, index) =>
      mapLine(line, startOf(line), { without, isFirst: index === 0, isLast: index === last }),
    )
    return unwrap(joinMapped(parts), words)
  }
  const flat = (content: MappedText): readonly number[] =>
    piecesOf(content, { start: 0, end: content.text.length }).flatMap(({ start, end }) => [start, end])
  return {
    text,
    pages: marks,
    labelOf: ({ page }) => labels[page] ?? String(page + 1),
    mapped,
    flat,
    piecesOf: (lines, words, without) => flat(mapped(lines, words, without)),
    offsetIn: ({ offsets }, { line, start }) => indexAtLeast(offsets, startOf(line) + start),
  }
}

function writeLines(pages: readonly PageText[], labels: readonly string[]) {
  const starts = new Map<PageLine, number>()
  const marks: { label: string; start: number }[] = []
  let text = ''
  for (const [index, { lines }] of pages.entries()) {
    if (index > 0) text += '\f'
    marks.push({ label: labels[index] ?? String(index + 1), start: text.length })
    for (const line of lines) {
      starts.set(line, text.length)
      text += `${line.text}\n`
    }
  }
  return { text, marks, startOf: (line: PageLine): number => starts.get(line) ?? 0 }
}

interface Place {
  readonly without: LeftOut
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A line with the line feed that parts it from the next. */
function mapLine(line: PageLine, start: number, { without, isFirst, isLast }: Place): MappedText {
  const { from = 0, calls = [], isWithoutRaised = false } = without
  const dropped: readonly Span[] = [
    ...(isFirst && from > 0 ? [{ start: 0, end: from }] : []),
    ...calls.filter((call) => call.line === line),
    ...(isWithoutRaised ? line.raised : []),
  ]
  const whole = isLast ? line.text : `${line.text}\n`
  const offsets = Array.from({ length: whole.length }, (_, at) => at).filter(
    (at) => !dropped.some((span) => at >= span.start && at < span.end),
  )
  return { text: offsets.map((at) => whole.charAt(at)).join(''), offsets: offsets.map((at) => start + at) }
}
