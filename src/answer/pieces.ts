import { splitSentences } from '../report/sentences.js'
import type { Span } from '../report/span.js'

/**
 * A text cut where it may be read on in another message: spans that cover it, each of which costs no more than a limit.
 * At sentence ends where there are any, else before a blank, else between characters as readers see them.
 * @param cost of a part of the text, as it is shown; never less for a longer part
 */
export function piecesOf(text: string, limit: number, cost: (part: Span) => number): readonly Span[] {
  if (text === '') return [{ start: 0, end: 0 }]
  const pieces: Span[] = []
  for (let start = 0; start < text.length;) {
    const end = longestFrom(start, text, limit, cost)
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

/** Where the longest piece from a place on ends, by the best kind of place that there is. */
function longestFrom(start: number, text: string, limit: number, cost: (part: Span) => number): number {
  if (cost({ start, end: text.length }) <= limit) return text.length
  const rest = text.slice(start, start + limit)
  for (const ends of [sentenceEnds, blanks, graphemes, codePoints]) {
    const cuts = ends(rest).filter((at) => at > 0 && !isInsidePair(text, start + at))
    const last = lastWhere(cuts, (at) => cost({ start, end: start + at }) <= limit)
    if (last !== undefined) return start + last
  }
  return text.length
}

const sentenceEnds = (text: string): readonly number[] =>
  splitSentences(text)
    .slice(0, -1)
    .map(({ end }) => end)

const blanks = (text: string): readonly number[] =>
  [...text.matchAll(/(?<=\S)\s/gu)].map(({ index }) => index)

const graphemes = (text: string): readonly number[] =>
  [...new Intl.Segmenter().segment(text)].map(({ index }) => index)

const codePoints = (text: string): readonly number[] => {
  let at = 0
  return Array.from(text, (character) => (at += character.length))
}

const isInsidePair = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

/** The last of some values in order for which something holds that holds for all before it. */
function lastWhere(values: readonly number[], holds: (value: number) => boolean): number | undefined {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(values[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return values[low - 1]
}
