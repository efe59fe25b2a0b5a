import type { Kysely } from 'kysely'

/** Finds by an index what is so old that it is forgotten. */
export async function ageIndexes(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of AGES)
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
}

const AGES = [
  ['events', 'seen_at'],
  ['queries', 'kept_at'],
  ['threads', 'asked_at'],
] as const
