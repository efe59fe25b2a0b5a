import { candidatesFor, type Scores } from './candidates.js'
import { reward } from './nearness.js'
import { readQuery } from './query.js'
import { RANKING, type Ranking } from './ranking.js'
import { runNow, type Steps } from './steps.js'
import { createTermIndex } from './term-index.js'
import { createTextStore, type IndexedText } from './text-store.js'

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
  const terms = yield* createTermIndex(store, ranking)
  const idOf = (text: number): string => store.ids[text] ?? ''
  return {
    search: (words, limit, { keep = () => true, also = [] } = {}) => {
      const query = readQuery(words)
      const others = also.length === 0 ? null : readQuery(also.join('\n'))
      const scores = candidatesFor(query, others, { store, terms, ranking, keep: (text) => keep(idOf(text)) })
      const rewarded = (text: number): number =>
        Math.max(
          ...[query, ...(others ? [others] : [])].map(({ words }) =>
            reward(store.occurrences(words, text), ranking),
          ),
        )
      return ranked(scores, rewarded, ranking.again)
        .slice(0, limit)
        .map(([text, score]) => ({ id: idOf(text), score }))
    },
  }
}

/** The best `again` are ordered once more by their scores times what is rewarded; the others stay behind them. */
function ranked(scores: Scores, rewarded: (text: number) => number, again: number): readonly Scored[] {
  const order = [...scores].sort(byScore)
  const first = order.slice(0, again).map(([text, score]): Scored => [text, score * rewarded(text)])
  return [...first.sort(byScore), ...order.slice(again)]
}

type Scored = readonly [text: number, score: number]

function byScore([a, one]: Scored, [b, other]: Scored): number {
  return other - one || a - b
}
