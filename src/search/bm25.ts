import type { FieldWeights } from './ranking.js'

/** How much the length of a text takes from what stands in it: its different terms, beside the mean of all texts. */
export function normOf(length: number, mean: number, { k, b }: FieldWeights): number {
  return k * (1 - b + (b * length) / (mean || 1))
}

/** What a term that stands so many times in a text counts, by BM25+, before its own weight. */
export function gainOf(count: number, norm: number, { k, d }: FieldWeights): number {
  return d + (count * (k + 1)) / (count + norm)
}
