import { candidateIndex, type Candidate, type Statistics } from '../../search/candidate-index.js'
import { chooseTerms, FIELDS, type ChosenTerm } from '../../search/chosen-terms.js'
import { foldText } from '../../search/fold.js'
import { weightIn } from '../../search/lexicon.js'
import { readQuery, type Query } from '../../search/query.js'
import { RANKING } from '../../search/ranking.js'
import type { Found } from '../../search/search-index.js'
import type { Among, ShelvedText } from '../../search/text-index.js'
import { wordsOf } from '../../search/tokens.js'
import {
  findByPhrases,
  findByTerms,
  MOST_READ,
  type FindingTerm,
  type FoundHash,
  type Scope,
} from './find-hashes.js'
import { frequenciesIn } from './frequencies.js'
import { narrow } from './narrow.js'
import type { Part } from './part.js'
import type { Known } from './known.js'
import { readCandidates, type CandidateRow } from './read-candidates.js'
import { readState, type State } from './statistics.js'
import { keepable, termNumber } from './term-number.js'

/** What is looked for, and where. */
export interface TextSearch {
  readonly query: string
  readonly limit: number
  readonly also: readonly string[]
  readonly among: Among
  readonly part: Part
}

/**
 * Finds texts in the database, and ranks the first hundred by the same code as the index in memory; the others follow
 * as they were found. At most a thousand are.
 */
export async function searchTexts(known: Known, asked: TextSearch): Promise<readonly Found[]> {
  const { among, part, also } = asked
  const query = readQuery(asked.query)
  const others = also.length === 0 ? null : readQuery(also.join('\n'))
  const state = await readState(known.pool)
  const statistics = await statisticsFor([query, ...(others ? [others] : [])], known, part, state)
  const terms = findingTerms(query, others, statistics)
  const scope = { part, hashes: hashesOf(known, among) }
  const found = (await findAny(query, terms, known, scope, state)).flatMap(({ hash, score }) => {
    const text = known.textOf.get(hash)
    return text !== undefined && among.keep(text.id) ? [{ hash, score, id: text.id }] : []
  })
  const first = found.slice(0, MOST_RANKED)
  const candidates = await candidatesOf(first, known)
  const ranked = candidateIndex(candidates, statistics).search(asked.query, asked.limit, { also })
  const placed = new Set(ranked.map(({ id }) => id))
  const rest = found.filter(({ id }) => !placed.has(id))
  return [...ranked, ...rest.map(({ id, score }) => ({ id, score: score * BEHIND }))].slice(0, asked.limit)
}

const MOST_RANKED = 100
/** Less than what was ranked. */
const BEHIND = 1e-9

/** Where only some texts are asked for and they are few, they are named. */
function hashesOf({ hashOf }: Known, { isNarrow, keep }: Among): readonly string[] | null {
  if (!isNarrow || hashOf.size > MOST_LOOKED_AT) return null
  const hashes = [...hashOf].flatMap(([id, hash]) => (keep(id) ? [hash] : []))
  return hashes.length > MOST_NAMED ? null : hashes
}

const MOST_LOOKED_AT = 50_000
const MOST_NAMED = 10_000

async function statisticsFor(
  queries: readonly Query[],
  { pool }: Known,
  part: Part,
  state: State,
): Promise<Statistics> {
  const terms = FIELDS.flatMap((field) =>
    queries.flatMap((query) => query[field].map((term) => termNumber(field, term))),
  )
  const frequencies = await frequenciesIn(pool, [...new Set(terms)], part, state)
  return {
    texts: part.texts,
    mean: state,
    // What other replicas have besides may be counted too.
    of: (field, term) => Math.min(part.texts, frequencies.get(termNumber(field, term))?.texts ?? 0),
  }
}

/** The terms that find texts: the rarest of a query and of its other words, as long as they find not too many. */
function findingTerms(query: Query, others: Query | null, statistics: Statistics): readonly FindingTerm[] {
  const chosen = (each: Query, factor: number): readonly (ChosenTerm & { readonly factor: number })[] => {
    const { finding, counting } = chooseTerms(each, statistics, RANKING)
    return [...finding, ...counting].map((term) => ({ ...term, factor }))
  }
  const all = [...chosen(query, 1), ...(others ? chosen(others, RANKING.also) : [])]
  const rarest = all.toSorted((a, b) => a.frequency - b.frequency)
  let read = 0
  return rarest
    .filter(({ frequency }, at) => {
      read += frequency
      return at === 0 || read <= MOST_READ
    })
    .map(({ field, term, frequency, factor }) => ({
      field,
      number: termNumber(field, term),
      weight: factor * weightIn(statistics.texts, frequency),
    }))
}

/** By quoted words alone, if some are quoted; else by words, and whole; if that finds nothing, as a stretch of a text. */
async function findAny(
  { phrases, whole }: Query,
  terms: readonly FindingTerm[],
  { pool }: Known,
  scope: Scope,
  state: State,
): Promise<readonly FoundHash[]> {
  const standing = (words: readonly string[], least = narrow(words)): Promise<readonly FoundHash[]> =>
    findByPhrases(pool, words.map(keepable), least, { ...scope, isOwn: phrases.length > 0 })
  if (phrases.length > 0) return standing(phrases)
  const least = narrow([whole])
  const ofWhole = least.length > 0 ? least : wordsIn(whole)
  const [byTerms, verbatim] = await Promise.all([
    findByTerms(pool, terms, scope, state),
    ofWhole.length === 0 ? [] : standing([whole], ofWhole),
  ])
  const both = distinct([...verbatim.slice(0, MOST_VERBATIM), ...byTerms, ...verbatim])
  return both.length > 0 || whole === '' ? both : standing([whole])
}

/** So many of those that hold the query whole are ranked, whatever they score. */
const MOST_VERBATIM = 50

/** All words of a query: texts that hold it whole have them as words of their own, or hold it inside of others by chance. */
const wordsIn = (whole: string): readonly number[] =>
  wordsOf(whole).map(({ word }) => termNumber('words', word))

function distinct(found: readonly FoundHash[]): readonly FoundHash[] {
  const first = new Map<string, FoundHash>()
  for (const each of found) if (!first.has(each.hash)) first.set(each.hash, each)
  return [...first.values()]
}

async function candidatesOf(
  found: readonly FoundHash[],
  { pool, textOf }: Known,
): Promise<readonly Candidate[]> {
  const rows = await readCandidates(
    pool,
    found.map(({ hash }) => hash),
  )
  const rowOf = new Map(rows.map((row) => [row.hash, row]))
  // Of those that score the same, the first found is first.
  return found.flatMap(({ hash }) => {
    const [row, text] = [rowOf.get(hash), textOf.get(hash)]
    return row === undefined || text === undefined ? [] : [candidateOf(row, text)]
  })
}

function candidateOf(row: CandidateRow, { id, title, text }: ShelvedText): Candidate {
  const places = placesIn(row.words.split('\n'))
  return {
    id,
    text: foldText(text),
    title: foldText(title),
    ends: row.ends,
    lengths: { words: row.word_count, bigrams: row.bigram_count },
    placesOf: (word) => places.get(word) ?? NOWHERE,
  }
}

const NOWHERE: readonly number[] = []

function placesIn(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const known = places.get(word)
    if (known === undefined) places.set(word, [at])
    else known.push(at)
  })
  return places
}
