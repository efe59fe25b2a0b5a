import type { Ledger, LedgerView } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import type { DeliveryRow } from '../database/tables.js'
import { isClaim, type Delivery, type DeliveryKey, type DeliveryState } from '../due/delivery.js'
import { DAY } from './day.js'
import { deliveryOf, describeKey, rowOfDelivery } from './delivery-row.js'
import { HOLD } from './setting-table.js'

/** What a ledger does with deliveries. */
type Deliveries = Pick<Ledger, 'insert' | 'replace' | 'find' | 'recent' | 'counts' | 'prune'>

/** The deliveries of a ledger, in a database. */
export function deliveryTable(database: Database): Deliveries {
  return {
    async insert(rows) {
      for (let from = 0; from < rows.length; from += MOST_AT_ONCE)
        await insertAll(database, rows.slice(from, from + MOST_AT_ONCE))
    },
    replace: (before, after) => replace(database, before, after),
    find: (key) => find(database, key),
    recent: (from) => recent(database, from),
    counts: (from) => counts(database, from),
    prune: (before) => prune(database, before),
  }
}

/** Forgets the rows that were changed from outside. */
export async function forgetDamaged(database: Database): Promise<void> {
  const rows = await database.selectFrom('deliveries').selectAll().execute()
  for (const { place, note, date, part, checksum } of rows.filter((row) => deliveryOf(row) === 'damaged'))
    await database
      .deleteFrom('deliveries')
      .where('place', '=', place)
      .where('note', '=', note)
      .where('date', '=', date)
      .where('part', '=', part)
      .where('checksum', '=', checksum)
      .execute()
}

/** The row that was claimed last; null: none has been. A damaged row is none. */
export async function newestClaim(database: Database): Promise<Delivery | null> {
  const claimed = database.selectFrom('deliveries').selectAll().where('claimed_at', 'is not', null)
  const rows = await claimed.orderBy('claimed_at', 'desc').limit(MOST_LOOKED_AT).execute()
  return rows.map(deliveryOf).find((delivery) => delivery !== 'damaged') ?? null
}

/** More are not damaged at once but by somebody's will. */
const MOST_LOOKED_AT = 100
/** SQLite takes 32,766 values in a statement; see sqlite.org/limits.html. */
const MOST_AT_ONCE = 1_000
const ENDED = ['posted', 'skipped', 'failed']
const STATES = ['due', 'claimed', 'posted', 'uncertain', 'skipped', 'failed'] as const

async function insertAll(database: Database, rows: readonly Delivery[]): Promise<void> {
  await database
    .insertInto('deliveries')
    .values(rows.map(rowOfDelivery))
    .onConflict((conflict) => conflict.columns(['place', 'note', 'date', 'part']).doNothing())
    .execute()
}

async function find(
  database: Database,
  { place, note, date, part }: DeliveryKey,
): ReturnType<Ledger['find']> {
  const found = database.selectFrom('deliveries').selectAll().where('place', '=', place)
  const row = await found
    .where('note', '=', note)
    .where('date', '=', date)
    .where('part', '=', part)
    .executeTakeFirst()
  return row === undefined ? null : deliveryOf(row)
}

/** Each range is found by an index, also among the rows of years: what has not ended, whatever its state is called. */
async function recent(database: Database, from: number): Promise<LedgerView> {
  const all = database.selectFrom('deliveries').selectAll()
  const rows = await all
    .where('state', '<', 'failed')
    .union(all.where('state', '>', 'failed').where('state', '<', 'posted'))
    .union(all.where('state', '>', 'posted').where('state', '<', 'skipped'))
    .union(all.where('state', '>', 'skipped'))
    .union(all.where('due_at', '>=', from))
    .union(all.where('date', '>=', dateBefore(from)))
    .orderBy('due_at')
    .orderBy('place')
    .orderBy('note')
    .orderBy('date')
    .orderBy('part')
    .execute()
  const view = viewOf(rows)
  return { ...view, rows: view.rows.filter(({ state, dueAt }) => dueAt >= from || !ENDED.includes(state)) }
}

/** No local date of what falls from an instant on is before it: a row is found by its date where its time was changed. */
const dateBefore = (from: number): string =>
  from > LAST_DAY ? '9999' : new Date(Math.max(from - DAY, 0)).toISOString().slice(0, 10)

/** The end of the year 9998. */
const LAST_DAY = 253_370_764_799_999

/** By no groups, for which SQLite would go through the rows of years: those that fell are found by an index. */
async function counts(database: Database, from: number): ReturnType<Ledger['counts']> {
  const row = await database
    .selectFrom('deliveries')
    .select(({ fn }) =>
      STATES.map((state) => fn.countAll<number | string>().filterWhere('state', '=', state).as(state)),
    )
    .where('due_at', '>=', from)
    .executeTakeFirstOrThrow()
  return countsOf(row)
}

const countsOf = (row: Readonly<Record<DeliveryState, number | string>>): Record<DeliveryState, number> => ({
  due: Number(row.due),
  claimed: Number(row.claimed),
  posted: Number(row.posted),
  uncertain: Number(row.uncertain),
  skipped: Number(row.skipped),
  failed: Number(row.failed),
})

/** The same statement that claims a row looks for a hold, so that none is claimed once one stands. */
async function replace(database: Database, before: Delivery, after: Delivery): Promise<boolean> {
  const { place, note, date, part, checksum } = rowOfDelivery(before)
  const changed = await database
    .updateTable('deliveries')
    .set(rowOfDelivery(after))
    .where('place', '=', place)
    .where('note', '=', note)
    .where('date', '=', date)
    .where('part', '=', part)
    .where('checksum', '=', checksum)
    .$if(isClaim(before, after), (claim) =>
      claim.where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('settings').select('name').where('name', '=', HOLD))),
      ),
    )
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

function viewOf(rows: readonly DeliveryRow[]): LedgerView {
  const read = rows.map((row) => ({ row, delivery: deliveryOf(row) }))
  return {
    rows: read.flatMap(({ delivery }) => (delivery === 'damaged' ? [] : delivery)),
    damaged: read.filter(({ delivery }) => delivery === 'damaged').map(({ row }) => describeKey(row)),
  }
}

/** The newest claim stays: it is what tells a restored copy from the store itself. */
async function prune(database: Database, before: number): Promise<number> {
  const deleted = await database
    .deleteFrom('deliveries')
    .where('state', 'in', ENDED)
    .where('due_at', '<', before)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('claimed_at', 'is', null),
        eb(
          'claimed_at',
          '<',
          selectFrom('deliveries').select(({ fn }) => fn.max('claimed_at').as('newest')),
        ),
      ]),
    )
    .executeTakeFirst()
  return Number(deleted.numDeletedRows)
}
