import { splitSentences } from '../../report/sentences.js'
import type { Span } from '../../report/span.js'
import { weigh } from './weigh.js'

/**
 * Cuts a text into spans that each weigh at most so much, joined again the whole: at ends of sentences where that
 * can be, else between characters as a reader sees them, and never inside a surrogate pair.
 */
export function splitText(text: string, most: number): readonly Span[] {
  if (weigh(text) <= most) return text === '' ? [] : [{ start: 0, end: text.length }]
  const sentences = fill(cutAt(text, splitSentences(text)), text, most)
  return sentences.flatMap((span) => {
    if (weightOf(text, span) <= most) return [span]
    return fill(graphemesOf(text, span), text, most).flatMap((part) =>
      weightOf(text, part) <= most ? [part] : fill(codePointsOf(text, part), text, most),
    )
  })
}

const weightOf = (text: string, { start, end }: Span): number => weigh(text.slice(start, end))

/** What stands between sentences goes with the one before. */
function cutAt(text: string, sentences: readonly Span[]): readonly Span[] {
  const ends = sentences.slice(1).map(({ start }) => start)
  return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
}

/** Joins neighbours as long as they weigh no more than allowed. */
function fill(spans: readonly Span[], text: string, most: number): readonly Span[] {
  const filled: Span[] = []
  let weight = 0
  for (const span of spans) {
    const more = weightOf(text, span)
    const last = filled.at(-1)
    if (last !== undefined && weight + more <= most) {
      filled[filled.length - 1] = { start: last.start, end: span.end }
      weight += more
    } else {
      filled.push(span)
      weight = more
    }
  }
  return filled
}

function graphemesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...SEGMENTER.segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }))
}

function codePointsOf(text: string, { start, end }: Span): readonly Span[] {
  let at = start
  return [...text.slice(start, end)].map((character) => {
    const span = { start: at, end: at + character.length }
    at = span.end
    return span
  })
}

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'grapheme' })
