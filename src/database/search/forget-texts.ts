import type { Pool } from '../postgres-pool.js'
import { noteChanged } from './statistics.js'
import { LOCK } from './tables.js'
import { inTransaction } from './transaction.js'

/**
 * Deletes versions of reports that no replica has had for so many seconds, and the texts that no other version has.
 * Resolves to how many texts were deleted.
 */
export function forgetTexts(pool: Pool, seconds: number): Promise<number> {
  return inTransaction(pool, async (client) => {
    await client.query(LOCK)
    const { rows } = await client.query<{ report: string }>(
      'DELETE FROM search_versions WHERE seen < now() - make_interval(secs => $1) RETURNING report',
      [seconds],
    )
    if (rows.length === 0) return 0
    const { rowCount } = await client.query(
      `DELETE FROM search_texts AS texts WHERE report = ANY($1) AND NOT EXISTS (
        SELECT FROM search_versions AS versions
        WHERE versions.report = texts.report AND texts.hash = ANY(versions.hashes))`,
      [[...new Set(rows.map(({ report }) => report))]],
    )
    await noteChanged(client, rowCount ?? 0)
    return rowCount ?? 0
  })
}
