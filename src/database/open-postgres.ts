import { Kysely, PostgresDialect, sql, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { ShuttenError } from '../errors.js'
import { compareByBytes } from './compare-by-bytes.js'
import { migrate } from './migrate.js'
import type { Database } from './open-sqlite.js'
import { postgresFault } from './postgres-fault.js'
import { breaksConnection, openPool, type Pool, type PoolOptions } from './postgres-pool.js'
import type { Tables } from './tables.js'

/**
 * Opens the PostgreSQL database of an address and brings its tables up to date, in the first schema of its search_path.
 * Replicas that do so at the same time wait for each other.
 * @throws ShuttenError store-unusable
 */
export async function openPostgres(url: string, options: PoolOptions = {}): Promise<Database> {
  try {
    await migrateAlone(url)
    return open(url, options)
  } catch (error) {
    throw postgresFault(url, error)
  }
}

/** What a database is, for who set it up: `PostgreSQL 18.4, database shutten, schema public`. */
export async function describePostgres(database: Database): Promise<string> {
  const found = await sql<{ version: string; name: string; schema: string }>`
    SELECT current_setting('server_version') AS version, current_database() AS name, current_schema() AS schema
  `.execute(database)
  const { version = '', name = '', schema = '' } = found.rows[0] ?? {}
  return `PostgreSQL ${version}, database ${name}, schema ${schema},`
}

/** By a connection of its own, on which waiting for another replica may take as long as that takes. */
async function migrateAlone(url: string): Promise<void> {
  const database = open(url, { most: 1, statement: 0 })
  try {
    const schema = await checkedSchema(database)
    await migrate(database.withPlugin(compareByBytes), { schema, tries: 3 })
  } finally {
    await database.destroy()
  }
}

const open = (url: string, options: PoolOptions): Database => over(openPool(url, options))

const over = (pool: Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withoutBrokenOnes(pool) }) })

/** A connection that broke, or on which the server did not answer, is given up: others would ask it in vain. */
function withoutBrokenOnes(pool: Pool): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      let isBroken = false
      const query = (statement: string, values: readonly unknown[]): Promise<unknown> =>
        client.query(statement, [...values]).catch((error: unknown) => {
          isBroken ||= breaksConnection(error)
          throw error
        })
      return {
        query: query as unknown as PostgresPoolClient['query'],
        release: () => client.release(isBroken),
      }
    },
  }
}

/** The schema that tables are made in, of a database that takes any text. */
async function checkedSchema(database: Database): Promise<string> {
  const found = await sql<{ schema: string | null; encoding: string }>`
    SELECT current_schema() AS schema, current_setting('server_encoding') AS encoding`.execute(database)
  const { schema = null, encoding = '' } = found.rows[0] ?? {}
  if (encoding !== 'UTF8')
    throw new ShuttenError(
      'store-unusable',
      `The database cannot be used: its encoding is ${encoding}, not UTF8; make one with ENCODING 'UTF8' and name it in DATABASE_URL.`,
    )
  if (schema === null) throw Object.assign(new Error('no schema'), { code: '3F000' })
  return schema
}
