import { sql, SqliteAdapter } from 'kysely'
import type { Database } from './open-sqlite.js'

/**
 * Writes what may be lost when the machine loses power, though not when the process ends: on SQLite without waiting for
 * the disk, which nothing else in the process could go on during. What is written durably later waits for it, too. On
 * PostgreSQL it is a write like any other, as others go on meanwhile.
 */
export async function relaxed<Value>(
  database: Database,
  write: (database: Database) => Promise<Value>,
): Promise<Value> {
  if (!(database.getExecutor().adapter instanceof SqliteAdapter)) return write(database)
  return database.connection().execute(async (connection) => {
    await sql`PRAGMA synchronous = NORMAL`.execute(connection)
    try {
      return await write(connection)
    } finally {
      await sql`PRAGMA synchronous = FULL`.execute(connection)
    }
  })
}
