import type { Span } from '../span.js'

/** A paragraph or a note as an earlier version of a report had it: no words of the report as it is. */
export interface EarlierWords {
  /** Where they stood: `3`, `n4`. */
  readonly at: string
  /** As a citation of them has it. */
  readonly hash: string
  readonly text: string
  /** In `text`; a note has none. */
  readonly sentences: readonly Span[]
  /** The text file in the report's folder that keeps them, and where in it they begin. */
  readonly file: string
  readonly start: number
}

/** The files that keep an earlier version, by their number: its words, and what stands where in them. */
export const earlierFiles = (number: number): Readonly<Record<'text' | 'places', string>> => ({
  text: `earlier-${number}.txt`,
  places: `earlier-${number}.json`,
})

/** The numbers of the earlier versions that a folder keeps, the newest first. */
export function earlierIn(names: Iterable<string>): readonly number[] {
  const numbers = Array.from(names, (name) => Number(/^earlier-([1-9]\d{0,5})\.json$/u.exec(name)?.[1] ?? 0))
  return numbers
    .filter((number) => number > 0)
    .sort((a, b) => b - a)
    .slice(0, MOST_KEPT)
}

/** Earlier versions of a report; older ones are forgotten. */
export const MOST_KEPT = 9
