import type { Pool } from '../postgres-pool.js'

/** What is known of a text that was found. */
export interface CandidateRow {
  readonly hash: string
  readonly word_count: number
  readonly bigram_count: number
  readonly ends: readonly number[]
  /** In order, a line each. */
  readonly words: string
}

/** Reads what is known of some texts. */
export async function readCandidates(
  pool: Pool,
  hashes: readonly string[],
): Promise<readonly CandidateRow[]> {
  if (hashes.length === 0) return []
  const { rows } = await pool.query<CandidateRow>(
    'SELECT hash, word_count, bigram_count, ends, words FROM search_texts WHERE hash = ANY($1)',
    [hashes],
  )
  return rows
}
