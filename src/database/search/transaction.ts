import type { PoolClient } from 'pg'
import type { Pool } from '../postgres-pool.js'

/** Does some work in a transaction: all of it or none. A connection on which it fails is given up. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
