import { Migrator, type Kysely, type Migration } from 'kysely'
import { installationTable } from './installation-table.js'
import { scheduleTables } from './schedule-tables.js'
import type { Tables } from './tables.js'

/**
 * Brings the tables up to date: each migration runs once, in the order of the names, all or none. Where another
 * process does so at the same moment, what it did is found at the next try.
 */
export async function migrate(database: Kysely<Tables>, tries = 3): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (tries <= 1) throw error
  await migrate(database, tries - 1)
}

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
}
