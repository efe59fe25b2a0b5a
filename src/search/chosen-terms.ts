import type { Query } from './query.js'
import type { Ranking } from './ranking.js'

/** The fields of a text that are searched. */
export type Field = 'words' | 'bigrams'
export const FIELDS: readonly Field[] = ['words', 'bigrams']

/** How common terms are. */
export interface Frequencies {
  /** How many texts there are. */
  readonly texts: number
  /** How many texts a term stands in. */
  of(field: Field, term: string): number
}

/** A term of a query that is searched. */
export interface ChosenTerm {
  readonly field: Field
  readonly term: string
  readonly frequency: number
}

/** The terms that a query is searched by. */
export interface ChosenTerms {
  /** They find texts by themselves. */
  readonly finding: readonly ChosenTerm[]
  /** They are commoner: they count in texts that others find. */
  readonly counting: readonly ChosenTerm[]
}

/** Chooses the terms that a query is searched by: of those that stand somewhere the rarest, and not too many. */
export function chooseTerms(
  query: Pick<Query, Field>,
  frequencies: Frequencies,
  ranking: Ranking,
): ChosenTerms {
  const chosen = FIELDS.flatMap((field) => searchedTerms(query[field], field, frequencies, ranking))
  const limit = seldomLimit(chosen, frequencies.texts, ranking)
  return {
    finding: chosen.filter(({ frequency }) => frequency <= limit),
    counting: chosen.filter(({ frequency }) => frequency > limit),
  }
}

/** Those terms that are known: the rarest, and not too many; the rarest of all in any case. */
function searchedTerms(
  terms: readonly string[],
  field: Field,
  frequencies: Frequencies,
  { most, dropped }: Ranking,
): readonly ChosenTerm[] {
  const { texts } = frequencies
  const limit = texts > dropped.from ? texts * dropped.share : Infinity
  return terms
    .map((term) => ({ field, term, frequency: frequencies.of(field, term) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, at) => at === 0 || frequency <= limit)
    .slice(0, most[field])
}

/** How many texts a term may stand in that finds texts by itself; what is commoner counts where a rarer one was found. */
function seldomLimit(terms: readonly ChosenTerm[], texts: number, { common }: Ranking): number {
  if (texts <= common.from) return Infinity
  const rarest = Math.min(...terms.map(({ frequency }) => frequency))
  return Math.max(rarest, Math.min(texts * common.share, common.texts))
}
