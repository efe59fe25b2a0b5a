import MiniSearch from 'minisearch'
import type { FieldIndex } from './field-index.js'
import { createListIndex } from './list-index.js'
import type { NumberedField } from './lexicon.js'
import type { FieldWeights } from './ranking.js'
import type { Steps } from './steps.js'

/**
 * Indexes the words of texts, a step a text. The home of MiniSearch: it finds texts. It makes a result for each text that a word stands
 * in; those of words which stand everywhere and find nothing by themselves are counted by lists, by the same formula.
 */
export function* createWordIndex(field: NumberedField, weights: FieldWeights): Steps<FieldIndex> {
  const lists = createListIndex(field, weights)
  const { boost, ...bm25 } = weights
  const { sequences } = field
  const index = new MiniSearch<Row>({
    fields: ['text'],
    extractField: ({ id }) => String(id),
    tokenize: (id) => Array.from(sequences[Number(id)] ?? [], codeOf),
    processTerm: (code) => code,
    searchOptions: { tokenize: (codes) => codes.split(' '), bm25 },
  })
  for (const id of sequences.keys()) {
    index.add({ id })
    yield
  }
  return {
    add: (terms, scores, onlyScored) => {
      if (onlyScored || terms.length === 0) return lists.add(terms, scores, onlyScored)
      for (const hit of index.search(terms.map(({ number }) => codeOf(number)).join(' ')))
        scores[hit.id] = (scores[hit.id] ?? 0) + boost * scoreOf(hit)
    },
    textsOf: lists.textsOf,
  }
}

interface Row {
  readonly id: number
}

/**
 * MiniSearch keeps terms in a tree and looks through all the branches of a node one by one. With thousands of
 * different first characters, as in Japanese, that is slow; a number in base 36 has no more than that.
 */
const codeOf = (number: number): string => number.toString(36)

/** MiniSearch multiplies a score by the number of terms that matched; this takes it back. */
function scoreOf({
  score,
  queryTerms,
}: {
  readonly score: number
  readonly queryTerms: readonly string[]
}): number {
  return score / queryTerms.length
}
