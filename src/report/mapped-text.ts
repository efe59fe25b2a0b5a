import type { Span } from './span.js'

/**
 * A text that knows where each of its characters stands in the file it was read from.
 * `offsets[i]` is the offset (UTF-16) in the file of `text[i]`; they rise strictly.
 */
export interface MappedText {
  readonly text: string
  readonly offsets: readonly number[]
}

/** The whole file as a mapped text: each character stands where it stands. */
export function mapWhole(text: string): MappedText {
  return { text, offsets: Array.from({ length: text.length }, (_, index) => index) }
}

/** The part of a mapped text that a span covers. */
export function sliceMapped(mapped: MappedText, { start, end }: Span): MappedText {
  return { text: mapped.text.slice(start, end), offsets: mapped.offsets.slice(start, end) }
}

/** Mapped texts one after the other. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  return { text: parts.map((part) => part.text).join(''), offsets: parts.flatMap((part) => part.offsets) }
}

/** The stretches of the file that, joined, give the words of `span`; neighbours are merged. */
export function piecesOf(mapped: MappedText, span: Span): readonly Span[] {
  const pieces: { start: number; end: number }[] = []
  for (const offset of mapped.offsets.slice(span.start, span.end)) {
    const last = pieces.at(-1)
    if (last?.end === offset) last.end = offset + 1
    else pieces.push({ start: offset, end: offset + 1 })
  }
  return pieces
}
