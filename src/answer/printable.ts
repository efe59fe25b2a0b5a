import type { Span } from '../report/span.js'

/**
 * Words of reports and users as they may be shown: without control, bidirectional, zero-width and tag characters,
 * which could change what a reader sees around them (Unicode Technical Report 36). Tabs and line ends become spaces.
 */
export function printable(words: string): string {
  return words.replace(WHITE, ' ').replace(HIDDEN, '')
}

/** `printable`, for a line of its own: nothing stands before its first word, as would set it in like a quotation. */
export function printableLine(words: string): string {
  return printable(words).trim()
}

/** `printable`, with spans of the words moved to where the same characters stand then. */
export function printableWith(words: string, spans: readonly Span[]): Printable {
  const moved = (offset: number): number => printable(words.slice(0, offset)).length
  return {
    text: printable(words),
    spans: spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  }
}

/** Words that may be shown, and spans in them. */
export interface Printable {
  readonly text: string
  readonly spans: readonly Span[]
}

const WHITE = /[\t\n\v\f\r\u0085\u2028\u2029]/g
/** Control and format characters, lone surrogates, the fillers that look like nothing, and the tags' whole block. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{e0000}-\u{e007f}]/gu
