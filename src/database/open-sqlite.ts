import fs from 'node:fs'
import path from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import Libsql from 'libsql'
import { ShuttenError } from '../errors.js'
import { migrate } from './migrate.js'
import type { Tables } from './tables.js'

/** A database of Shutten's tables. */
export type Database = Kysely<Tables>

/**
 * Opens the SQLite file of a directory, makes what is missing, and brings its tables up to date. Writes are durable
 * when they return (WAL, synchronous FULL).
 * @throws ShuttenError store-unusable
 */
export async function openSqlite(directory: string): Promise<Database> {
  const file = path.join(directory, 'shutten.sqlite')
  try {
    fs.mkdirSync(directory, { recursive: true })
    const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connect(file) }) })
    await migrate(database)
    return database
  } catch (error) {
    throw new ShuttenError(
      'store-unusable',
      `The store ${file} cannot be used; see that SHUTTEN_DATA is a writable directory on a local disk.`,
      { cause: error },
    )
  }
}

function connect(file: string): InstanceType<typeof Libsql> {
  const connection = new Libsql(file, { timeout: BUSY_TIMEOUT })
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec('PRAGMA synchronous = FULL')
  return connection
}

/** Milliseconds that a write waits for another process's. */
const BUSY_TIMEOUT = 5_000
