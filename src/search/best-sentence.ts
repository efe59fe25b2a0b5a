import { LRUCache } from 'lru-cache'
import type { Paragraph } from '../report/report.js'
import { cut } from '../report/span.js'
import { foldText } from './fold.js'
import { readQuery, type Query } from './query.js'
import { answerTypeOf } from './rank/answer-type.js'
import { bigramsOf, wordsOf } from './tokens.js'

/** How much a word of a query tells, once it is folded and stemmed. */
export type Weigh = (word: string) => number

/**
 * The sentence of a paragraph that fits some queries best, counted from 1; the earliest where several do. A sentence
 * that holds a quoted phrase or a whole query comes first, then the one with most of their words and pairs of
 * characters, the telling ones before the others, and with an answer of the kind that is asked for.
 * @param aids by sentence: what it says in another language
 */
export function bestSentence(
  { text, sentences }: Pick<Paragraph, 'text' | 'sentences'>,
  queries: readonly string[],
  weigh: Weigh = () => 1,
  aids: ReadonlyMap<number, string> = new Map(),
): number {
  const read = queries.map(readQuery)
  const fits = sentences.map((sentence, at) => {
    const words = cut(text, sentence)
    return read.reduce((sum, query) => sum + fitOf(words, aids.get(at + 1) ?? '', query, weigh), 0)
  })
  return Math.max(0, fits.indexOf(Math.max(...fits))) + 1
}

function fitOf(
  sentence: string,
  aid: string,
  { phrases, whole, words, bigrams }: Query,
  weigh: Weigh,
): number {
  const folded = foldText(sentence)
  const { held, pairs } = contentOf(`${sentence}\n${aid}`)
  const exact = [whole, ...phrases].filter((phrase) => phrase !== '' && folded.includes(phrase)).length
  const shared = words.reduce((sum, word) => (held.has(word) ? sum + weigh(word) : sum), 0)
  const paired = bigrams.filter((pair) => pairs.has(pair)).length
  return exact * 1000 + (shared + paired / 2) * (1 + ANSWER * answerTypeOf(whole, folded, ''))
}

/** What an answer of the kind that is asked for adds. */
const ANSWER = 0.2

/** A channel asks about the same passages again and again: what is made of their sentences is kept, a few megabytes. */
const remembered = new LRUCache({ max: 2_000, memoMethod: readSentence })

/** What is made of longer ones, in characters, is large; they are rare. */
const LONGEST_REMEMBERED = 500

/** The words of a sentence and of what it says in another language, and its pairs of characters. */
interface ReadSentence {
  readonly held: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

const contentOf = (text: string): ReadSentence =>
  text.length > LONGEST_REMEMBERED ? readSentence(text) : remembered.memo(text)

function readSentence(text: string): ReadSentence {
  const folded = foldText(text)
  return { held: new Set(wordsOf(folded).map(({ word }) => word)), pairs: new Set(bigramsOf(folded)) }
}
