import { createListIndex } from './list-index.js'
import { candidatesFor } from './candidates.js'
import { textsThatMayHold } from './may-hold.js'
import { foldText } from './fold.js'
import { numberTerms } from './lexicon.js'
import { orderScores, type Scored } from './order-scores.js'
import { readQuery, type Query } from './query.js'
import type { Asked } from './rank/passage.js'
import { rewardOf } from './rank/reward.js'
import { RANKING, type Ranking } from './ranking.js'
import { runNow, type Steps } from './steps.js'
import type { SearchedFields } from './term-scores.js'
import { createTextStore, type IndexedText, type TextStore } from './text-store.js'
import { bigramsOf } from './tokens.js'
import { createWordIndex } from './word-index.js'

/** A text found. Scores order the hits of one search; they mean nothing across searches. */
export interface Found {
  readonly id: string
  readonly score: number
}

/** What a search may be told besides its words. */
export interface SearchOptions {
  /** Which texts may be found; the others are as if they were not there. */
  readonly keep?: (id: string) => boolean
  /** Other words for what is asked, such as the same names in another language; they count a little less. */
  readonly also?: readonly string[]
}

/** Texts that can be searched, in Japanese and English. */
export interface SearchIndex {
  /**
   * The texts that hold any word of a query, best first. All that hold it whole, as typed, are among them; what
   * stands in `"` must stand exactly (Unicode form, case, and white space beside Japanese aside). If no word is
   * found, any stretch of a text is. Ids are those given; a query may be anything.
   */
  search(query: string, limit: number, options?: SearchOptions): readonly Found[]
  /** How often some words stand in the texts that may be found, as they are typed. */
  count(words: string, keep: (id: string) => boolean): number
  /** How many of the texts that may be found hold a word, folded and stemmed. */
  textsWith(word: string, keep: (id: string) => boolean): number
}

/** Builds an index. Ids must differ. */
export function createSearchIndex(
  documents: readonly IndexedText[],
  ranking: Ranking = RANKING,
): SearchIndex {
  return runNow(buildSearchIndex(documents, ranking))
}

/** Builds an index step by step. Ids must differ. */
export function* buildSearchIndex(
  documents: readonly IndexedText[],
  ranking: Ranking = RANKING,
): Steps<SearchIndex> {
  const store = yield* createTextStore(documents)
  return searchBuilt({ store, fields: yield* fieldsOf(documents, store, ranking), ranking })
}

/** What is searched, once it is read. */
export interface Built {
  readonly store: Pick<TextStore, 'ids' | 'folded' | 'passage'>
  readonly fields: SearchedFields
  readonly ranking: Ranking
}

/** Searches what is built. */
export function searchBuilt(built: Built): SearchIndex {
  return {
    search: (words, limit, options = {}) => searchIn(built, words, limit, options),
    count: (words, keep) => countIn(built, words, keep),
    textsWith: (word, keep) => textsWith(built, word, keep),
  }
}

function searchIn(
  built: Built,
  words: string,
  limit: number,
  { keep = () => true, also = [] }: SearchOptions,
): readonly Found[] {
  const { store, fields, ranking } = built
  const idOf = (text: number): string => store.ids[text] ?? ''
  const query = readQuery(words)
  const others = also.length === 0 ? null : readQuery(also.join('\n'))
  const scores = candidatesFor(query, others, { ...built, keep: (text) => keep(idOf(text)) })
  const asked = (others ? [query, others] : [query]).map((each) => askedOf(each, fields))
  const again = ([text, score]: Scored): Scored => [
    text,
    score ** ranking.spread * rewarded(text, asked, built),
  ]
  return orderScores(scores, limit, ranking.again, again).map(([text, score]) => ({ id: idOf(text), score }))
}

function textsWith({ store, fields }: Built, word: string, keep: (id: string) => boolean): number {
  const number = fields.words.lexicon.numberOf(word)
  if (number === undefined) return 0
  return fields.words.index.textsOf(number).filter((text) => keep(store.ids[text] ?? '')).length
}

function countIn({ store, fields }: Built, words: string, keep: (id: string) => boolean): number {
  const wanted = foldText(words)
  if (wanted === '') return 0
  let count = 0
  for (const number of textsThatMayHold(wanted, store.folded.length, fields.bigrams)) {
    const text = store.folded[number] ?? ''
    if (text.includes(wanted) && keep(store.ids[number] ?? '')) count += text.split(wanted).length - 1
  }
  return count
}

function* fieldsOf(
  documents: readonly IndexedText[],
  store: TextStore,
  ranking: Ranking,
): Steps<SearchedFields> {
  const read: (readonly string[])[] = []
  for (const [text, { title }] of documents.entries()) {
    read.push(bigramsOf(`${foldText(title)}\n${store.folded[text] ?? ''}`))
    yield
  }
  const bigrams = numberTerms(read)
  yield
  const listed = createListIndex(bigrams, ranking.bigrams)
  yield
  const words = yield* createWordIndex(store.words, ranking.words)
  return {
    words: { index: words, lexicon: store.words.lexicon },
    bigrams: { index: listed, lexicon: bigrams.lexicon },
  }
}

function askedOf({ whole, words, bigrams }: Query, fields: SearchedFields): Asked {
  const weighed = (terms: readonly string[], field: keyof SearchedFields): Asked['words'] =>
    terms.map((term) => ({ term, weight: fields[field].lexicon.weightOf(term) }))
  return { whole, words: weighed(words, 'words'), bigrams: weighed(bigrams, 'bigrams') }
}

/** What a text is rewarded with: as asked, or by the other words, whichever is more. */
function rewarded(text: number, asked: readonly Asked[], { store, ranking: { steps } }: Built): number {
  const rewards = asked.map((each) => {
    const words = each.words.map(({ term }) => term)
    return rewardOf(each, store.passage(words, text), steps)
  })
  return Math.max(...rewards)
}
