import type { Span } from '../report/span.js'

/** A text made comparable that knows where each of its code units comes from. */
export interface MappedFold {
  readonly text: string
  /** Where in the original the character that each code unit comes from begins. */
  readonly starts: readonly number[]
  /** Where it ends. */
  readonly ends: readonly number[]
}

/**
 * Folds a text character by character (with the marks that combine with it), keeping the way back.
 * @param fold what a character becomes; nothing, if it is to be left out
 */
export function foldEach(text: string, fold: (character: string, at: number) => string): MappedFold {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const part = fold(character, index)
    folded += part
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index)
      ends.push(index + character.length)
    }
  }
  return { text: folded, starts, ends }
}

/** A folded text without what matches a pattern. */
export function leaveOut({ text, starts, ends }: MappedFold, pattern: RegExp): MappedFold {
  const isOut = new Set(
    [...text.matchAll(pattern)].flatMap(({ 0: { length }, index }) =>
      Array.from({ length }, (_, unit) => index + unit),
    ),
  )
  const isIn = (_: unknown, at: number): boolean => !isOut.has(at)
  return {
    text: text.replace(pattern, ''),
    starts: starts.filter(isIn),
    ends: ends.filter(isIn),
  }
}

/** What a span of the folded text covers in the original; null if it is empty. */
export function unfold({ starts, ends }: MappedFold, { start, end }: Span): Span | null {
  const first = starts[start]
  const last = ends[end - 1]
  return first === undefined || last === undefined || end <= start ? null : { start: first, end: last }
}

/** A character with what combines with it; the marks of voiced kana do, also those of half width. */
const CHARACTER = /[\s\S][\p{M}\u309b\u309c\uff9e\uff9f]*/gu
