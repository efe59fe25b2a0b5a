import type { Field } from '../../search/chosen-terms.js'
import { RANKING, type FieldWeights } from '../../search/ranking.js'
import type { Pool } from '../postgres-pool.js'
import { idsOf, inPart, type Part } from './part.js'
import type { State } from './statistics.js'

/** Where is searched. */
export interface Scope {
  readonly part: Part
  /** Only these texts; null: all of the part. */
  readonly hashes: readonly string[] | null
  /** Only the reports' own words, no translations. */
  readonly isOwn?: boolean
}

/** A text that was found, before it is ranked by all that is known of it. */
export interface FoundHash {
  readonly hash: string
  readonly score: number
}

/** A term that finds texts, and what it counts by how rare it is. */
export interface FindingTerm {
  readonly field: Field
  readonly number: number
  readonly weight: number
}

/** The texts that hold any of some terms, those first that hold most of their weight: as BM25+ has it where each stands once. */
export async function findByTerms(
  pool: Pool,
  terms: readonly FindingTerm[],
  { part, hashes }: Scope,
  { words, bigrams }: State,
): Promise<readonly FoundHash[]> {
  if (terms.length === 0) return []
  const numbers = terms.map(({ number }) => number)
  const isWord = terms.map(({ field }) => field === 'words')
  const weights = terms.map(({ weight }) => weight)
  const means = [words, bigrams].map((mean) => Math.max(1, mean))
  const { rows } = await pool.query<FoundHash>(
    `SELECT hash, sum(weight * CASE WHEN is_word THEN ${WORD_GAIN} ELSE ${BIGRAM_GAIN} END) AS score
      FROM unnest($1::integer[], $2::boolean[], $3::real[]) AS asked (term, is_word, weight) CROSS JOIN LATERAL (
        SELECT hash, word_count, bigram_count FROM search_texts
        WHERE terms @> ARRAY[asked.term] AND ${inPart(part, 6)} AND ${named(hashes, 7)} LIMIT ${MOST_READ.toString()}) AS found
      GROUP BY hash ORDER BY score DESC, hash LIMIT ${MOST_FOUND.toString()}`,
    [numbers, isWord, weights, ...means, idsOf(part), hashes],
  )
  return rows
}

/**
 * The texts that hold each of some phrases, as they stand in the folded text, in an order that stays the same; `terms`
 * are what such a text holds at least.
 */
export async function findByPhrases(
  pool: Pool,
  phrases: readonly string[],
  terms: readonly number[],
  { part, hashes, isOwn = false }: Scope,
  most = MOST_FOUND,
): Promise<readonly FoundHash[]> {
  const standing = phrases.map((_, at) => `strpos(folded, $${(at + 4).toString()}) > 0`)
  const { rows } = await pool.query<FoundHash>(
    `SELECT hash, 0 AS score FROM (
      SELECT hash FROM search_texts
      WHERE ${terms.length === 0 ? '$1::integer[] IS NOT NULL' : 'terms @> $1::integer[]'}
        AND ${inPart(part, 2)} AND ${named(hashes, 3)} AND ${isOwn ? 'NOT is_aid AND ' : ''}${standing.join(' AND ')}
      LIMIT ${most.toString()}) AS found
      ORDER BY hash`,
    [terms, idsOf(part), hashes, ...phrases],
  )
  return rows
}

/** So many lines of the index are read; of a single term that stands in more texts, so many of them. */
export const MOST_READ = 4_000
const MOST_FOUND = 1_000

function named(hashes: readonly string[] | null, at: number): string {
  const given = `$${at.toString()}::uuid[]`
  return hashes === null ? `${given} IS NULL` : `hash = ANY(${given})`
}

/** What a term counts that stands once in a text, in SQL; see `gainOf` and `normOf`. */
function gain({ boost, k, b, d }: FieldWeights, length: string, mean: string): string {
  const norm = `${k.toString()} * (1 - ${b.toString()} + ${b.toString()} * ${length} / ${mean})`
  return `${boost.toString()} * (${d.toString()} + ${(k + 1).toString()} / (1 + ${norm}))`
}

const WORD_GAIN = gain(RANKING.words, 'word_count', '$4::real')
const BIGRAM_GAIN = gain(RANKING.bigrams, 'bigram_count', '$5::real')
