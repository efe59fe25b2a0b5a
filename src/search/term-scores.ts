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

type Field = 'words' | 'bigrams'
const FIELDS: readonly Field[] = ['words', 'bigrams']

/** The scores of texts, by number, by the terms of a query; 0: none that tells something of it. */
export function scoreTexts(
  query: Pick<Query, Field>,
  fields: SearchedFields,
  ranking: Ranking,
): Float64Array {
  const { texts } = fields.words.lexicon
  const scores = new Float64Array(texts)
  const searched = FIELDS.map((field) => searchedTerms(query[field], field, fields[field].lexicon, ranking))
  const limit = seldomLimit(searched.flat(), texts, ranking)
  for (const isCommon of [false, true])
    FIELDS.forEach((field, at) => {
      const terms = (searched[at] ?? []).filter(({ frequency }) => frequency > limit === isCommon)
      fields[field].index.add(terms, scores, isCommon)
    })
  return scores
}

/** Those terms that are known: the rarest, and not too many; the rarest of all in any case. */
function searchedTerms(
  terms: readonly string[],
  field: Field,
  { texts, numberOf, frequencyOf }: Lexicon,
  { most, dropped }: Ranking,
): readonly SearchedTerm[] {
  const limit = texts > dropped.from ? texts * dropped.share : Infinity
  return terms
    .flatMap((term) => {
      const number = numberOf(term)
      return number === undefined ? [] : [{ number, frequency: frequencyOf(term) }]
    })
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, at) => at === 0 || frequency <= limit)
    .slice(0, most[field])
}

/** How many texts a term may stand in that finds texts by itself; what is commoner counts where a rarer one was found. */
function seldomLimit(terms: readonly SearchedTerm[], texts: number, { common }: Ranking): number {
  if (texts <= common.from) return Infinity
  const rarest = Math.min(...terms.map(({ frequency }) => frequency))
  return Math.max(rarest, Math.min(texts * common.share, common.texts))
}
