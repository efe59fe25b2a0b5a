import { Migrator, sql, type Kysely, type Migration } from 'kysely'
import { ShuttenError } from '../errors.js'
import { ageIndexes } from './age-indexes.js'
import { installationTable } from './installation-table.js'
import { scheduleTables } from './schedule-tables.js'
import type { Tables } from './tables.js'

/** Where tables are made, and how often that is tried: PostgreSQL refuses a table that another process is making. */
export interface MigrateOptions {
  readonly schema?: string
  readonly tries: number
}

/**
 * Brings the tables up to date: each migration runs once, in the order of the names, all or none. PostgreSQL's run under
 * an advisory lock, in a schema. Where another process does so at the same moment, what it did is found at the next try.
 * On SQLite the connection must be in a transaction.
 * @throws ShuttenError store-unusable where a newer version has been here
 */
export async function migrate(database: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  const { schema, tries } = options
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  await refuseNewer(database)
  if (tries <= 1) throw error
  await migrate(database, { ...options, tries: tries - 1 })
}

/** kysely runs nothing where it does not know what has run. */
async function refuseNewer(database: Kysely<Tables>): Promise<void> {
  const found = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(database).catch(none)
  const unknown = found.rows.find(({ name }) => MIGRATIONS[name] === undefined)
  if (unknown === undefined) return
  throw new ShuttenError(
    'store-unusable',
    `The store was written by a newer version of Shutten (${unknown.name}); start that version, or restore a backup from before it.`,
  )
}

const none = (): { readonly rows: readonly { readonly name: string }[] } => ({ rows: [] })

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-questions-and-places': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('queries')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('kept_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('places')
        .addColumn('place', 'text', (column) => column.primaryKey())
        .addColumn('language', 'text')
        .execute()
      await db.schema
        .createTable('threads')
        .addColumn('thread', 'text', (column) => column.primaryKey())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('asked_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('events')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('seen_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
  '002-schedule': { up: scheduleTables },
  '003-installations': { up: installationTable },
  '004-what-is-forgotten-by-age': { up: ageIndexes },
}
