import type { SubscriptionStore } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import type { SubscriptionRow } from '../database/tables.js'
import type { Subscription } from '../due/subscription.js'
import { rowOfSubscription, subscriptionOf } from './subscription-row.js'
import { tellingFaults } from './telling-faults.js'

/** Subscriptions in a database. */
export function databaseSubscriptions(database: Database): SubscriptionStore {
  const read = readerOf(database)
  return tellingFaults({
    async subscriptions() {
      return (await read()).flatMap(({ subscription }) => subscription ?? [])
    },
    async damagedSubscriptions() {
      const damaged = (await read()).filter(({ subscription }) => subscription === null)
      return damaged.map(({ row }) => `${row.place} ${row.name}`)
    },
    addSubscription: (subscription) => add(database, subscription),
    changeSubscription: (subscription) => change(database, subscription),
    async removeSubscription(place, name) {
      const chosen = database.deleteFrom('subscriptions').where('place', '=', place).where('name', '=', name)
      return (await chosen.executeTakeFirst()).numDeletedRows === 1n
    },
  })
}

async function add(database: Database, subscription: Subscription): Promise<boolean> {
  const added = await database
    .insertInto('subscriptions')
    .values(rowOfSubscription(subscription))
    .onConflict((conflict) => conflict.columns(['place', 'name']).doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

async function change(database: Database, subscription: Subscription): Promise<boolean> {
  const { place, name, settings, checksum } = rowOfSubscription(subscription)
  const chosen = database.updateTable('subscriptions').set({ settings, checksum }).where('place', '=', place)
  return (await chosen.where('name', '=', name).executeTakeFirst()).numUpdatedRows === 1n
}

interface Read {
  readonly row: SubscriptionRow
  readonly subscription: Subscription | null
}

/** Reads all, in the order of channel and name; rows that are as they were when last read are not parsed again. */
function readerOf(database: Database): () => Promise<readonly Read[]> {
  let last: readonly Read[] = []
  return async () => {
    const all = database.selectFrom('subscriptions').selectAll()
    const rows = await all.orderBy('place').orderBy('name').execute()
    const before = last
    const isUnchanged = (row: SubscriptionRow, index: number): boolean => isSame(before[index]?.row, row)
    if (rows.length === before.length && rows.every(isUnchanged)) return before
    last = rows.map((row, index) => {
      const known = before[index]
      return known && isSame(known.row, row) ? known : { row, subscription: subscriptionOf(row) }
    })
    return last
  }
}

const isSame = (a: SubscriptionRow | undefined, b: SubscriptionRow): boolean =>
  a?.checksum === b.checksum && a.settings === b.settings && a.place === b.place && a.name === b.name
