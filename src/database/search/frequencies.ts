import type { Pool } from '../postgres-pool.js'
import { idsOf, inPart, type Part } from './part.js'
import type { State } from './statistics.js'

/** How many texts hold a term: all, and those that are no translations. */
export interface Frequency {
  readonly texts: number
  readonly own: number
}

/**
 * How many texts of a part hold each of some terms. Exactly, in a part of up to 1,500 texts, and of what is rare; in a
 * greater one what is common is taken to be as common as in all texts.
 */
export async function frequenciesIn(
  pool: Pool,
  terms: readonly number[],
  part: Part,
  state: State,
): Promise<ReadonlyMap<number, Frequency>> {
  if (terms.length === 0) return new Map()
  if (part.reports !== null && part.texts <= FEW) return countAmongFew(pool, terms, part)
  const known = await knownOf(pool, terms)
  const least = part.reports === null ? 0 : RARE
  const rare = terms.filter((term) => (known.get(term)?.texts ?? -1) < least)
  const counted = rare.length === 0 ? new Map<number, Frequency>() : await countEach(pool, rare, part)
  const share = Math.min(1, part.texts / Math.max(1, state.texts))
  const common = (term: number): Frequency => {
    const { texts, own } = known.get(term) ?? NOWHERE
    return { texts: Math.ceil(texts * share), own: Math.ceil(own * share) }
  }
  return new Map(terms.map((term) => [term, counted.get(term) ?? common(term)]))
}

const FEW = 1_500
const RARE = 300
const NOWHERE: Frequency = { texts: 0, own: 0 }
const COUNTS = 'count(*) AS texts, count(*) FILTER (WHERE NOT is_aid) AS own'

interface Counted extends Frequency {
  readonly term: number
}

const mapOf = (rows: readonly Counted[]): ReadonlyMap<number, Frequency> =>
  new Map(rows.map(({ term, ...counted }) => [term, counted]))

async function knownOf(pool: Pool, terms: readonly number[]): Promise<ReadonlyMap<number, Frequency>> {
  const { rows } = await pool.query<Counted>(
    'SELECT term, texts, own FROM search_terms WHERE term = ANY($1)',
    [terms],
  )
  return mapOf(rows)
}

/** By the index, a term after the other. */
async function countEach(
  pool: Pool,
  terms: readonly number[],
  part: Part,
): Promise<ReadonlyMap<number, Frequency>> {
  const { rows } = await pool.query<Counted>(
    `SELECT term, texts, own FROM unnest($1::integer[]) AS asked (term) CROSS JOIN LATERAL (
      SELECT ${COUNTS} FROM search_texts
      WHERE terms @> ARRAY[asked.term] AND ${inPart(part, 2)}) AS counted`,
    [terms, idsOf(part)],
  )
  return mapOf(rows)
}

/** By all texts of the part, each read once. */
async function countAmongFew(
  pool: Pool,
  terms: readonly number[],
  part: Part,
): Promise<ReadonlyMap<number, Frequency>> {
  const { rows } = await pool.query<Counted>(
    `SELECT term, ${COUNTS} FROM search_texts, unnest(terms) AS term
      WHERE term = ANY($1::integer[]) AND ${inPart(part, 2)} GROUP BY term`,
    [terms, idsOf(part)],
  )
  const found = mapOf(rows)
  return new Map(terms.map((term) => [term, found.get(term) ?? NOWHERE]))
}
