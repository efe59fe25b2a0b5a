import type { StepWeights } from './rank/reward.js'

/** Every number that the ranking depends on. Tuned on one half of 3,939 Japanese questions, checked on the other. */
export interface Ranking {
  readonly words: FieldWeights
  readonly bigrams: FieldWeights
  /** How many of the first hits are ranked again. */
  readonly again: number
  /** The power that a score is raised to before the steps are taken: less than 1 gives them more say. */
  readonly spread: number
  /** What each step adds: see `rank/`. */
  readonly steps: StepWeights
  /** What holding the whole query as it was typed adds. */
  readonly verbatim: number
  /** What other words for the query count, its own being 1. */
  readonly also: number
  /** How many words, and how many bigrams, of a query are searched at most: the rarest. */
  readonly most: { readonly words: number; readonly bigrams: number }
  /**
   * In a corpus of more than `from` texts, terms that stand in more than `share` of them find no texts by themselves
   * (unless no term is rarer), nor do those that stand in more than `texts`; they count in those that others find.
   */
  readonly common: { readonly from: number; readonly share: number; readonly texts: number }
  /** In a corpus of more than `from` texts, words that stand in more than `share` of them are not searched. */
  readonly dropped: { readonly from: number; readonly share: number }
}

/** What a field counts, and how its terms are weighed by BM25+: saturation, length normalisation, lower bound. */
export interface FieldWeights {
  readonly boost: number
  readonly k: number
  readonly b: number
  readonly d: number
}

export const RANKING: Ranking = {
  words: { boost: 1, k: 0.6, b: 0.7, d: 1 },
  bigrams: { boost: 0.4, k: 0.9, b: 0.7, d: 0.25 },
  again: 30,
  spread: 0.7,
  steps: { nearness: 0.2, coverage: 0.3, window: 0.7, density: 1.2, run: 2, answer: 0.4 },
  verbatim: 1,
  also: 0.8,
  most: { words: 16, bigrams: 48 },
  common: { from: 300, share: 0.05, texts: 300 },
  dropped: { from: 5000, share: 0.15 },
}
