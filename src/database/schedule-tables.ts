import type { Kysely } from 'kysely'

/** Makes the tables of subscriptions and of what has been posted. Every row has a checksum of all its columns. */
export async function scheduleTables(db: Kysely<unknown>): Promise<void> {
  await subscriptions(db)
  await deliveries(db)
  await passages(db)
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute()
}

async function subscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('subscriptions_key', ['place', 'name'])
    .execute()
}

async function deliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('not_before', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('claimed_at', 'bigint')
    .addColumn('lease_until', 'bigint')
    .addColumn('payload', 'text')
    .addColumn('message_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('deliveries_key', ['place', 'note', 'date', 'part'])
    .execute()
  for (const column of ['state', 'due_at', 'date', 'claimed_at'])
    await db.schema.createIndex(`deliveries_${column}`).on('deliveries').column(column).execute()
}

async function passages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('passages')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('passages_key', ['place', 'note', 'date', 'hash'])
    .execute()
}
