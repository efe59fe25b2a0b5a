/** Every number that the ranking depends on. Tuned on 3,939 Japanese questions about 1,431 paragraphs. */
export interface Ranking {
  readonly words: number
  readonly bigrams: number
  /** BM25+: saturation, length normalisation, lower bound. */
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number }
  /** How much of a score the number of matched words counts for: 0 nothing, 1 as a factor. */
  readonly breadth: number
  /** How many of the first hits are ranked again. */
  readonly again: number
  /** What neighbouring words of the query that stand near each other add. */
  readonly nearness: number
  /** What the share of the query's weight that a text holds adds. */
  readonly coverage: number
  /** What the share of the query's weight that its best sentence holds adds. */
  readonly sentence: number
  /** What holding the whole query as it was typed adds. */
  readonly verbatim: number
  /** What other words for the query count, its own being 1. */
  readonly also: number
  /** How many words, and how many bigrams, of a query are searched at most: the rarest. */
  readonly most: number
  /**
   * In a corpus of more than `from` texts, words that stand in more than `share` of them find no texts by themselves
   * (unless no word is rarer), nor do those that stand in more than `texts`; they count in those that others find.
   */
  readonly common: { readonly from: number; readonly share: number; readonly texts: number }
  /** In a corpus of more than `from` texts, words that stand in more than `share` of them are not searched. */
  readonly dropped: { readonly from: number; readonly share: number }
}

export const RANKING: Ranking = {
  words: 1,
  bigrams: 0.5,
  bm25: { k: 0.9, b: 0.7, d: 0.25 },
  breadth: 0,
  again: 30,
  nearness: 0.2,
  coverage: 0.5,
  sentence: 1,
  verbatim: 1,
  also: 0.8,
  most: 32,
  common: { from: 300, share: 0.05, texts: 300 },
  dropped: { from: 5000, share: 0.15 },
}
