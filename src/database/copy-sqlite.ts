import fs from 'node:fs'
import Libsql from 'libsql'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Database } from './open-sqlite.js'
import type { Tables } from './tables.js'

/**
 * Writes a consistent copy of a database to a file that is not there yet; `mark` changes the copy before it has its
 * name. Meanwhile others may write to the database.
 * @throws where the file is there, or cannot be written
 */
export async function copySqlite(
  database: Database,
  file: string,
  mark: (copy: Database) => Promise<void>,
): Promise<void> {
  if (fs.existsSync(file)) throw new Error(`${file} is there already`)
  const unnamed = `${file}.${String(process.pid)}.part`
  fs.rmSync(unnamed, { force: true })
  try {
    await sql`VACUUM INTO ${unnamed}`.execute(database)
    const copy = openCopy(unnamed)
    await mark(copy)
    await copy.destroy()
    sync(unnamed)
    fs.renameSync(unnamed, file)
  } finally {
    fs.rmSync(unnamed, { force: true })
  }
}

/** Without a log beside it: all of it is in the one file. */
function openCopy(file: string): Database {
  const connection = new Libsql(file)
  connection.exec('PRAGMA journal_mode = DELETE')
  connection.exec('PRAGMA synchronous = FULL')
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) })
}

function sync(file: string): void {
  const handle = fs.openSync(file, 'r+')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}
