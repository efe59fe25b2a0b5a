import MiniSearch, { type Query as Combination } from 'minisearch'
import type { Lexicon } from './lexicon.js'
import type { Query } from './query.js'
import type { Ranking } from './ranking.js'
import type { Steps } from './steps.js'
import type { TextStore } from './text-store.js'

/** Finds texts, by number, by the words and bigrams they hold: BM25+ over two fields. The home of MiniSearch. */
export interface TermIndex {
  /** Scores of the texts that hold something telling of a query, by number, in no order. */
  scores(query: Pick<Query, 'words' | 'bigrams'>): ReadonlyMap<number, number>
}

/** Indexes the texts of a store, a step a text. */
export function* createTermIndex(
  store: Pick<TextStore, 'words' | 'bigrams'>,
  ranking: Ranking,
): Steps<TermIndex> {
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    tokenize: (codes) => codes.split(' '),
    processTerm: (code) => (code === '' ? null : code),
  })
  for (const id of store.words.sequences.keys()) {
    index.add(rowOf(store, id))
    yield
  }
  return {
    scores: (query) => {
      const searched = FIELDS.map((field) =>
        searchedTerms(query[field], field, store[field].lexicon, ranking),
      )
      const boostDocument = seldomFirst(searched.flat(), store.words.lexicon.texts, ranking)
      const found = index.search(combination(searched, ranking), { bm25: ranking.bm25, boostDocument })
      return new Map(found.map((hit) => [hit.id as number, scoreOf(hit, ranking)]))
    },
  }
}

const FIELDS = ['words', 'bigrams'] as const
type Field = (typeof FIELDS)[number]

type Row = { readonly id: number } & Readonly<Record<Field, string>>

interface SearchedTerm {
  readonly code: string
  readonly frequency: number
}

function rowOf(store: Pick<TextStore, Field>, id: number): Row {
  const codes = (field: Field): string =>
    Array.from(store[field].sequences[id] ?? [], (number) => codeOf(field, number)).join(' ')
  return { id, words: codes('words'), bigrams: codes('bigrams') }
}

/**
 * MiniSearch keeps terms in a tree and looks through all the branches of a node one by one. With thousands of
 * different first characters, as in Japanese, that is slow; a number in base 8 has eight.
 */
function codeOf(field: Field, number: number): string {
  return field.charAt(0) + number.toString(8)
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
      return number === undefined ? [] : [{ code: codeOf(field, number), frequency: frequencyOf(term) }]
    })
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, at) => at === 0 || frequency <= limit)
    .slice(0, most)
}

/** Lets common terms count only in texts that a term searched before them, so a rarer one, has found. */
function seldomFirst(
  terms: readonly SearchedTerm[],
  texts: number,
  { common }: Ranking,
): (text: unknown, code: string) => number {
  const rarest = Math.min(...terms.map(({ frequency }) => frequency))
  const limit =
    texts > common.from ? Math.max(rarest, Math.min(texts * common.share, common.texts)) : Infinity
  const tooCommon = new Set(terms.filter(({ frequency }) => frequency > limit).map(({ code }) => code))
  const found = new Set<unknown>()
  return (text, code) => {
    if (!tooCommon.has(code)) found.add(text)
    return found.has(text) ? 1 : 0
  }
}

function combination(searched: readonly (readonly SearchedTerm[])[], ranking: Ranking): Combination {
  const queries = FIELDS.map((field, at) => ({
    queries: [(searched[at] ?? []).map(({ code }) => code).join(' ')],
    fields: [field],
    boost: { [field]: ranking[field] },
  }))
  return { combineWith: 'OR', queries }
}

/** MiniSearch multiplies a score by the number of terms that matched; this takes it back. */
function scoreOf(
  { score, queryTerms }: { readonly score: number; readonly queryTerms: readonly string[] },
  { breadth }: Ranking,
): number {
  return score * queryTerms.length ** (breadth - 1)
}
