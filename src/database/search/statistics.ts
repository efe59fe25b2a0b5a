import type { PoolClient } from 'pg'
import type { Pool } from '../postgres-pool.js'
import { LOCK } from './tables.js'
import { inTransaction } from './transaction.js'

/** What is known of all texts. */
export interface State {
  readonly texts: number
  /** How many different words and bigrams a text has, in the mean. */
  readonly words: number
  readonly bigrams: number
}

/** What there is before anything is loaded. */
const EMPTY: State = { texts: 0, words: 0, bigrams: 0 }

export async function readState(pool: Pool): Promise<State> {
  const { rows } = await pool.query<State>('SELECT texts, words, bigrams FROM search_state')
  return rows[0] ?? EMPTY
}

/** Notes that so many texts are written or deleted, with them: also what is broken off afterwards is counted. */
export async function noteChanged(client: PoolClient, texts: number): Promise<void> {
  if (texts === 0) return
  await client.query(
    `INSERT INTO search_state (texts, words, bigrams, changed) VALUES (0, 0, 0, $1)
      ON CONFLICT (id) DO UPDATE SET changed = search_state.changed + excluded.changed`,
    [texts],
  )
}

/**
 * Counts terms again once a fiftieth of all texts was written or deleted since they were. What the index has not sorted
 * in yet is sorted in: the planner of PostgreSQL would rather read all texts than such an index.
 */
export async function refreshStatistics(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(LOCK)
    const { rows } = await client.query<{ texts: number; changed: number }>(
      'SELECT texts, changed FROM search_state',
    )
    const [known] = rows
    if (known === undefined || known.changed > 0)
      await client.query(`SELECT gin_clean_pending_list('search_texts_by_term')`)
    if (known !== undefined && known.changed <= known.texts / FEW) return
    for (const statement of COUNTING) await client.query(statement)
  })
}

const FEW = 50

/**
 * Up to so many texts all are counted. Of more, the terms of so many; those that stand in fewer than twenty of them are
 * left out, as they are rare enough to be counted when they are asked for.
 */
const SAMPLE = 50_000
const LEAST = 20

const COUNTING: readonly string[] = [
  'DELETE FROM search_terms',
  'DELETE FROM search_state',
  `INSERT INTO search_state (texts, words, bigrams, changed)
    SELECT count(*), coalesce(avg(word_count), 0), coalesce(avg(bigram_count), 0), 0
    FROM search_texts`,
  `DO $$
    DECLARE
      known integer := (SELECT texts FROM search_state);
      part float := ${SAMPLE}.0 / greatest(known, 1);
      sample text := CASE WHEN known <= ${SAMPLE} THEN '' ELSE format('TABLESAMPLE bernoulli (%s) REPEATABLE (1)', part * 100) END;
    BEGIN
      EXECUTE format('INSERT INTO search_terms
        SELECT term, round(count(*) / least(%1$s, 1)), round(count(*) FILTER (WHERE NOT is_aid) / least(%1$s, 1))
        FROM search_texts %2$s, unnest(terms) AS term GROUP BY term HAVING count(*) >= %3$s', part, sample, CASE WHEN known <= ${SAMPLE} THEN 1 ELSE ${LEAST} END);
    END $$`,
  'ANALYZE search_texts',
]
