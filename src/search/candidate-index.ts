import { gainOf, normOf } from './bm25.js'
import type { Field, Frequencies } from './chosen-terms.js'
import { weightIn } from './lexicon.js'
import { RANKING, type FieldWeights, type Ranking } from './ranking.js'
import { searchBuilt, type SearchIndex } from './search-index.js'
import type { SearchedField } from './term-scores.js'
import { bordersOf } from './text-store.js'

/** A text that may answer, with what is known of its words. */
export interface Candidate {
  readonly id: string
  /** Without its title, folded. */
  readonly text: string
  /** Its title, folded. */
  readonly title: string
  /** The places of a word among those of title and text, rising; none for a word that was not asked for. */
  placesOf(word: string): readonly number[]
  /** How many words there are up to the end of the title and of each sentence. */
  readonly ends: readonly number[]
  /** How many different words and bigrams it has. */
  readonly lengths: Readonly<Record<Field, number>>
}

/** How common terms are among all texts, of which the candidates are a few. */
export interface Statistics extends Frequencies {
  /** How many different words and bigrams a text has, in the mean. */
  readonly mean: Readonly<Record<Field, number>>
}

/** An index of a few texts that another found: they are ranked by what is known of all. */
export function candidateIndex(
  candidates: readonly Candidate[],
  statistics: Statistics,
  ranking: Ranking = RANKING,
): SearchIndex {
  const counts: Readonly<Record<Field, Counting>> = {
    words: ({ placesOf }, word) => placesOf(word).length,
    bigrams: ({ title, text }, pair) => timesIn(title, pair) + timesIn(text, pair),
  }
  const field = (name: Field): SearchedField =>
    fieldOf(name, candidates, counts[name], statistics, ranking[name])
  const fields = { words: field('words'), bigrams: field('bigrams') }
  const store = {
    ids: candidates.map(({ id }) => id),
    folded: candidates.map(({ text }) => text),
    passage: (words: readonly string[], at: number) => {
      const { text = '', ends = [], placesOf } = candidates[at] ?? {}
      const places = words.map((word) => placesOf?.(word) ?? [])
      return { text, borders: bordersOf(text), places, ends }
    },
  }
  return searchBuilt({ store, fields, ranking })
}

/** How often a term stands in a candidate. */
type Counting = (candidate: Candidate, term: string) => number

function timesIn(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1
  return count
}

/** Terms are numbered when they are asked for. */
function fieldOf(
  field: Field,
  candidates: readonly Candidate[],
  countOf: Counting,
  { texts, mean, of }: Statistics,
  weights: FieldWeights,
): SearchedField {
  const terms: string[] = []
  const norms = candidates.map(({ lengths }) => normOf(lengths[field], mean[field], weights))
  const counts = (number: number): readonly number[] =>
    candidates.map((candidate) => countOf(candidate, terms[number] ?? ''))
  const frequencyOf = (term: string): number => of(field, term)
  const weightOf = (term: string): number => weightIn(texts, frequencyOf(term))
  return {
    index: {
      add: (searched, scores, onlyScored) => {
        for (const { number, frequency } of searched)
          addGains(counts(number), norms, weights, weightIn(texts, frequency), scores, onlyScored)
      },
      textsOf: (number) => Int32Array.from(counts(number).flatMap((count, at) => (count > 0 ? [at] : []))),
    },
    lexicon: { texts, numberOf: (term) => terms.push(term) - 1, frequencyOf, weightOf },
  }
}

/** Adds to scores what a term counts that tells so much. */
function addGains(
  counts: readonly number[],
  norms: readonly number[],
  weights: FieldWeights,
  weight: number,
  scores: Float64Array,
  onlyScored: boolean,
): void {
  counts.forEach((count, at) => {
    const score = scores[at] ?? 0
    if (count === 0 || (onlyScored && score === 0)) return
    scores[at] = score + weights.boost * weight * gainOf(count, norms[at] ?? 0, weights)
  })
}
