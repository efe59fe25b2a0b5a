import type { SubscriptionStore } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import type { SubscriptionRow } from '../database/tables.js'
import type { Subscription } from '../due/subscription.js'
import { rowOfSubscription, subscriptionOf } from './subscription-row.js'

/** Subscriptions in a database. */
export function databaseSubscriptions(database: Database): SubscriptionStore {
  const read = readerOf(database)
  return {
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
  }
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

/** Reads all; a row that is as it was when it was last read is not parsed again. */
function readerOf(database: Database): () => Promise<readonly Read[]> {
  let known = new Map<string, Read>()
  return async () => {
    const rows = await database
      .selectFrom('subscriptions')
      .selectAll()
      .orderBy('place')
      .orderBy('name')
      .execute()
    const read = rows.map((row) => {
      const before = known.get(`${row.place}\n${row.name}`)
      return before && isSame(before.row, row) ? before : { row, subscription: subscriptionOf(row) }
    })
    known = new Map(read.map((each) => [`${each.row.place}\n${each.row.name}`, each]))
    return read
  }
}

const isSame = (a: SubscriptionRow, b: SubscriptionRow): boolean =>
  a.settings === b.settings && a.checksum === b.checksum
