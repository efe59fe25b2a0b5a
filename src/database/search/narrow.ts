import { bigramsOf, wordsOf } from '../../search/tokens.js'
import { termNumber } from './term-number.js'

/**
 * Terms that a text holds at least that holds some folded words as they are: their bigrams, and the English words among
 * them that begin and end in them. None: nothing is known of it.
 */
export function narrow(phrases: readonly string[]): readonly number[] {
  const terms = phrases.flatMap((phrase) => [
    ...bigramsOf(phrase).map((pair) => termNumber('bigrams', pair)),
    ...wholeWords(phrase).map((word) => termNumber('words', word)),
  ])
  return [...new Set(terms)].slice(0, MOST)
}

/** The conditions of a few hundred bigrams take longer than they save. */
const MOST = 40

/** Words between two others, which no other letters can belong to. */
const wholeWords = (phrase: string): readonly string[] =>
  (phrase.match(/(?<= )[a-z]{3,}(?= )/gu) ?? []).flatMap((word) => wordsOf(word).map((token) => token.word))
