import type { Span } from '../report/span.js'
import { foldMapped } from './fold.js'
import { unfold } from './mapped-fold.js'
import { readQuery, type Query } from './query.js'
import { wordsOf, type Token } from './tokens.js'

/**
 * The words of a text that match any of some queries, and all places where one, or a quoted phrase of it, stands
 * whole: in order, neighbours merged. What counts in a query (the 年 of 2017年) is matched after a number that
 * matches, not by itself.
 */
export function highlightsOf(text: string, ...queries: readonly string[]): readonly Span[] {
  const folded = foldMapped(text)
  const tokens = wordsOf(folded.text)
  const spans = queries
    .map(readQuery)
    .flatMap((query) => [
      ...matchesOf(tokens, query),
      ...[query.whole, ...query.phrases].flatMap((phrase) => placesOf(folded.text, phrase)),
    ])
  return merged(spans).flatMap((span) => unfold(folded, span) ?? [])
}

function matchesOf(tokens: readonly Token[], { words, whole }: Query): readonly Token[] {
  const wanted = new Set(words)
  const counters = new Set([...whole.matchAll(/(?<=\d)\p{sc=Han}/gu)].map(([counter]) => counter))
  const matches = tokens.filter(({ word }) => wanted.has(word))
  return matches.filter(({ word, start }, at) => !counters.has(word) || matches[at - 1]?.end === start)
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = []
  if (words === '') return places
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    places.push({ start, end: start + words.length })
  return places
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
