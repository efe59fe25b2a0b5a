import type { Paragraph } from '../report/report.js'
import { cut } from '../report/span.js'
import { foldText } from './fold.js'
import { readQuery, type Query } from './query.js'
import { bigramsOf, wordSetOf } from './tokens.js'

/**
 * The sentence of a paragraph that fits some queries best, counted from 1; the earliest where several do. A sentence
 * that holds a quoted phrase or a whole query comes first, then the one with most of their words and pairs of characters.
 */
export function bestSentence(
  { text, sentences }: Pick<Paragraph, 'text' | 'sentences'>,
  ...queries: readonly string[]
): number {
  const read = queries.map(readQuery)
  const fits = sentences.map((sentence) => {
    const words = cut(text, sentence)
    return read.reduce((sum, query) => sum + fitOf(words, query), 0)
  })
  return Math.max(0, fits.indexOf(Math.max(...fits))) + 1
}

function fitOf(sentence: string, { phrases, whole, words, bigrams }: Query): number {
  const folded = foldText(sentence)
  const held = wordSetOf(sentence)
  const pairs = new Set(bigramsOf(folded))
  const exact = [whole, ...phrases].filter((phrase) => phrase !== '' && folded.includes(phrase)).length
  const shared = words.filter((word) => held.has(word)).length
  return exact * 1000 + shared + bigrams.filter((pair) => pairs.has(pair)).length / 2
}
