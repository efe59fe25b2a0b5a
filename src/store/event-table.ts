import type { EventStore } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'
import { DAY } from './day.js'

/** Platforms send an event again within hours. */
const LIFE = 2 * DAY

/** Which events have been seen, in a database. */
export function eventTable(database: Database): EventStore {
  return {
    async isFirst(id, now) {
      const inserted = await database
        .insertInto('events')
        .values({ id, seen_at: now })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      if (inserted.numInsertedOrUpdatedRows === 0n) return false
      await database
        .deleteFrom('events')
        .where('seen_at', '<', now - LIFE)
        .execute()
      return true
    },
  }
}
