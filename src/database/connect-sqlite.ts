import Libsql from 'libsql'

/** A connection to a SQLite file. */
export type Connection = InstanceType<typeof Libsql>

/** Opens a file so that writes are durable when they return, and checks that they are and that it is sound. */
export function connect(file: string): Connection {
  const connection = new Libsql(file, { timeout: BUSY_TIMEOUT })
  try {
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = FULL')
    checkDurable(connection)
    checkSound(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Whether an error says that the file is no database, or not what was written; see sqlite.org/rescode.html. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && /^SQLITE_(?:CORRUPT|NOTADB)/u.test(String(Reflect.get(error, 'code')))

/** Milliseconds that a write waits for another process's. */
const BUSY_TIMEOUT = 5_000
/** What `PRAGMA synchronous` reads as. */
const FULL = 2

function checkDurable(connection: Connection): void {
  const mode = read(connection, 'journal_mode')
  const synchronous = read(connection, 'synchronous')
  if (mode !== 'wal' || synchronous !== FULL)
    throw new Error(`journal_mode is ${String(mode)}, synchronous is ${String(synchronous)}`)
}

function checkSound(connection: Connection): void {
  const found = read(connection, 'quick_check')
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { code: 'SQLITE_CORRUPT' })
}

/** The first value that a pragma reads as. */
function read(connection: Connection, name: string): unknown {
  const row: unknown = connection.prepare(`PRAGMA ${name}`).get()
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : null
}
