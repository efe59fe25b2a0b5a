import { splitSentences } from '../../report/sentences.js'
import type { Span } from '../../report/span.js'
import { weigh } from './weigh.js'

/**
 * Cuts a text into spans that each weigh at most so much, joined again the whole: at ends of sentences where that
 * can be, else between characters as a reader sees them, and never inside a surrogate pair.
 */
export function splitText(text: string, most: number): readonly Span[] {
  if (text === '') return []
  if (weigh(text) <= most) return [{ start: 0, end: text.length }]
  const pieces: Span[] = []
  let weight = 0
  for (const span of sentencesOf(text)) {
    const more = weigh(text.slice(span.start, span.end))
    const last = pieces.at(-1)
    if (last !== undefined && weight + more <= most) {
      pieces[pieces.length - 1] = { start: last.start, end: span.end }
      weight += more
    } else {
      pieces.push(...(more <= most ? [span] : cutInside(text, span, most)))
      weight = more <= most ? more : most
    }
  }
  return pieces
}

/** What stands between sentences goes with the one before. */
function sentencesOf(text: string): readonly Span[] {
  const starts = splitSentences(text)
    .slice(1)
    .map(({ start }) => start)
  return [...starts, text.length].map((end, at) => ({ start: starts[at - 1] ?? 0, end }))
}

/** Pieces of a sentence that is too long for one. */
function cutInside(text: string, { start, end }: Span, most: number): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  let weight = MARKS
  for (let at = start; at < end;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const more = weigh(character) - MARKS
    if (weight + more > most) {
      const cut = boundaryBefore(text, from, at)
      pieces.push({ start: from, end: cut })
      weight = weigh(text.slice(cut, at))
      from = cut
    }
    weight += more
    at += character.length
  }
  return [...pieces, { start: from, end }]
}

/** Where the character begins that a reader sees at an offset; the offset itself where that is too far back. */
function boundaryBefore(text: string, from: number, at: number): number {
  const start = Math.max(from, at - WINDOW)
  const seen = SEGMENTER.segment(text.slice(start, at + WINDOW)).containing(at - start)
  const boundary = start + (seen?.index ?? 0)
  return boundary > start ? boundary : at
}

/** The quotation marks that JSON puts round a text. */
const MARKS = 2
/** Longer characters are cut between code points. */
const WINDOW = 64
const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'grapheme' })
