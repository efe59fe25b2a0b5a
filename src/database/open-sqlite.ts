import fs from 'node:fs'
import path from 'node:path'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { ShuttenError } from '../errors.js'
import { connect, isDamage } from './connect-sqlite.js'
import { fileSystemOf, networkNameOf } from './file-system.js'
import { migrate } from './migrate.js'
import type { Tables } from './tables.js'

/** A database of Shutten's tables. */
export type Database = Kysely<Tables>

/** The file of the database in a directory. */
export const sqliteFileIn = (directory: string): string => path.join(directory, 'shutten.sqlite')

/**
 * Opens the SQLite file of a directory, makes what is missing, and brings its tables up to date. Writes are durable
 * when they return (WAL, synchronous FULL).
 * @throws ShuttenError store-unusable, store-damaged
 */
export async function openSqlite(directory: string, systemOf = fileSystemOf): Promise<Database> {
  const file = sqliteFileIn(directory)
  try {
    fs.mkdirSync(directory, { recursive: true })
    refuseNetwork(fs.realpathSync(directory), systemOf)
    const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connect(file) }) })
    await migrateAlone(database)
    return database
  } catch (error) {
    throw error instanceof ShuttenError ? error : faultOf(file, error)
  }
}

/** Those of one process come in turn: SQLite waits for a lock without letting anything else go on, also who holds it. */
function migrateAlone(database: Database): Promise<void> {
  const migrated = lastMigration.then(() => migrateLocked(database))
  lastMigration = migrated.catch(() => undefined)
  return migrated
}

let lastMigration: Promise<unknown> = Promise.resolve()

/** kysely neither locks a SQLite file nor changes its tables in one transaction: two processes may start at once, or one be killed. */
async function migrateLocked(database: Database): Promise<void> {
  await database.connection().execute(async (connection) => {
    await sql`BEGIN IMMEDIATE`.execute(connection)
    try {
      await migrate(connection, { tries: 1 })
      await sql`COMMIT`.execute(connection)
    } catch (error) {
      // A full disk has ended it already.
      await sql`ROLLBACK`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

/** The log and the locks of SQLite need memory that all processes share; see sqlite.org/wal.html. */
function refuseNetwork(directory: string, systemOf: typeof fileSystemOf): void {
  const network = networkNameOf(directory, systemOf(directory))
  if (network === null) return
  throw new ShuttenError(
    'store-unusable',
    `The store cannot be kept in ${directory}, which is on a network file system (${network}); set SHUTTEN_DATA to a directory on a local disk.`,
  )
}

function faultOf(file: string, cause: unknown): ShuttenError {
  return isDamage(cause)
    ? new ShuttenError(
        'store-damaged',
        `The store ${file} is damaged; put a backup in its place, or move it away to start with an empty one.`,
        { cause },
      )
    : new ShuttenError(
        'store-unusable',
        `The store ${file} cannot be used; see that SHUTTEN_DATA is a writable directory on a local disk.`,
        { cause },
      )
}
