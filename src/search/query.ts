import { foldText } from './fold.js'
import { QUESTION_WORDS } from './stop-words.js'
import { bigramsOf, wordsOf } from './tokens.js'

/** A query as it is searched. No word or bigram is there twice. */
export interface Query {
  /** What stood in quotation marks, folded: it must stand exactly. */
  readonly phrases: readonly string[]
  /** All of it but the quotation marks, folded. */
  readonly whole: string
  /** In the order they were asked in. */
  readonly words: readonly string[]
  readonly bigrams: readonly string[]
}

/**
 * Reads a query. Words that ask (`who`, 何) are dropped, unless nothing else is left. What stands after the first
 * thousand characters counts only for finding the query whole, and what stands after twenty thousand not at all.
 */
export function readQuery(typed: string): Query {
  const query = typed.slice(0, LONGEST_WHOLE)
  const quoted = [...query.matchAll(QUOTED)].map(([, words = '']) => foldText(words))
  const phrases = [...new Set(quoted.filter(Boolean))]
  const whole = foldText(query.replace(MARKS, ' '))
  const read = whole.slice(0, LONGEST)
  const words = [...new Set(wordsOf(read).map(({ word }) => word))]
  const telling = words.filter((word) => !QUESTION_WORDS.has(word))
  return {
    phrases,
    whole,
    words: telling.length > 0 ? telling : words,
    bigrams: [...new Set(bigramsOf(read.replace(ASKING, ' ')))],
  }
}

/** Whether words are quoted in a query, so that they must stand exactly. */
export const isQuoted = (query: string): boolean => readQuery(query).phrases.length > 0

const LONGEST = 1000
/** No paragraph is longer, and folding more would keep others waiting. */
const LONGEST_WHOLE = 20_000
const QUOTED = /["“”„＂]([^"“”„＂]+)["“”„＂]/gu
const MARKS = /["“”„＂]/gu
const ASKING = /何故|何処|何(?=[がをはにでもか])|誰/gu
