import type { SearchedField } from './term-scores.js'
import { bigramsOf } from './tokens.js'

/**
 * The texts, by number, that may hold folded words as they are: those with their rarest bigram; where they have none, all.
 * @param texts how many there are
 */
export function textsThatMayHold(words: string, texts: number, bigrams: SearchedField): Iterable<number> {
  const pairs = bigramsOf(words)
  if (pairs.length === 0) return Array(texts).keys()
  const numbers = pairs.map((pair) => bigrams.lexicon.numberOf(pair))
  if (numbers.includes(undefined)) return []
  const lists = numbers.flatMap((number) => (number === undefined ? [] : [bigrams.index.textsOf(number)]))
  return lists.reduce((least, list) => (list.length < least.length ? list : least))
}
