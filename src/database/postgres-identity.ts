import { sql } from 'kysely'
import type { Database } from './open-sqlite.js'

/**
 * What tells a PostgreSQL database from a copy of it: the cluster and its timeline, where they may be read, and the
 * numbers of the database and of the ledger's table. It stays the same through restarts, and differs after a dump was
 * loaded, a recovery to an earlier moment, and a failover to a standby.
 */
export async function identityOf(database: Database): Promise<string> {
  const found = await sql<{ database: string; ledger: string }>`
    SELECT oid::text AS database, 'deliveries'::regclass::oid::text AS ledger
    FROM pg_database WHERE datname = current_database()`.execute(database)
  const row = found.rows[0]
  return [await clusterOf(database), row?.database, row?.ledger].join(' ')
}

async function clusterOf(database: Database): Promise<string> {
  try {
    const found = await sql<{ system: string; wal: string }>`
      SELECT system_identifier::text AS system, pg_walfile_name(pg_current_wal_lsn()) AS wal
      FROM pg_control_system()`.execute(database)
    const { system, wal } = found.rows[0] ?? { system: '', wal: '' }
    return `${system} ${wal.slice(0, TIMELINE)}`
  } catch (error) {
    if (isRefused(error)) return 'unknown'
    throw error
  }
}

/** The first digits of the name of a WAL file are its timeline. */
const TIMELINE = 8

/** The role may not ask, or this kind of server has no such function. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && ['42501', '42883', '0A000'].includes(String(Reflect.get(error, 'code')))
