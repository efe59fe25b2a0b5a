import type { MappedText } from '../mapped-text.js'
import type { Span } from '../span.js'

/** A text without its white space, whose characters know where they stood in it. */
export interface Squeezed {
  readonly text: string
  /** Where each code unit stood. */
  readonly places: Int32Array
}

/** Words are looked for up to so many places. */
const MOST_PLACES = 200

/** Leaves the white space of a text out. */
export function squeeze(text: string): Squeezed {
  const places = new Int32Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at += 1)
    if (!white.test(text.charAt(at))) {
      places[length] = at
      length += 1
    }
  return { text: text.replace(/\s+/gu, ''), places: places.subarray(0, length) }
}

const white = /\s/u

/** Where words stand in a text, white space aside; their spans in the text as it was before it was squeezed. */
export function findWords({ text, places }: Squeezed, words: string): readonly Span[] {
  const wanted = words.replace(/\s+/gu, '')
  const found: Span[] = []
  if (wanted === '') return found
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(wanted, at + 1)
  )
    found.push({ start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 })
  return found
}

/** What a span of a mapped text covers in its file. */
export const inFile = ({ offsets }: MappedText, { start, end }: Span): Span => ({
  start: offsets[start] ?? 0,
  end: (offsets[end - 1] ?? 0) + 1,
})
