import { chooseTerms, FIELDS, type ChosenTerm, type Field, type Frequencies } from './chosen-terms.js'
import type { FieldIndex, SearchedTerm } from './field-index.js'
import type { Lexicon } from './lexicon.js'
import type { Query } from './query.js'
import type { Ranking } from './ranking.js'

/** A field of texts that is searched. */
export interface SearchedField {
  readonly index: FieldIndex
  readonly lexicon: Lexicon
}

/** Both fields of a text. */
export type SearchedFields = Readonly<Record<Field, SearchedField>>

/**
 * The scores of texts, by number, by the terms of a query; 0: none that tells something of it.
 * @param texts how many texts there are to score
 */
export function scoreTexts(
  query: Pick<Query, Field>,
  texts: number,
  fields: SearchedFields,
  ranking: Ranking,
): Float64Array {
  const scores = new Float64Array(texts)
  const { finding, counting } = chooseTerms(query, frequenciesIn(fields), ranking)
  addTerms(finding, scores, fields, false)
  addTerms(counting, scores, fields, true)
  return scores
}

function frequenciesIn(fields: SearchedFields): Frequencies {
  return {
    texts: fields.words.lexicon.texts,
    of: (field, term) => fields[field].lexicon.frequencyOf(term),
  }
}

function addTerms(
  terms: readonly ChosenTerm[],
  scores: Float64Array,
  fields: SearchedFields,
  onlyScored: boolean,
): void {
  for (const field of FIELDS) {
    const { index, lexicon } = fields[field]
    const own = terms.filter((each) => each.field === field)
    index.add(
      own.flatMap(({ term, frequency }): readonly SearchedTerm[] => {
        const number = lexicon.numberOf(term)
        return number === undefined ? [] : [{ number, frequency }]
      }),
      scores,
      onlyScored,
    )
  }
}
