import type { EventStore } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'
import { relaxed } from '../database/relaxed.js'
import { DAY } from './day.js'

/** Platforms send an event again within hours. */
const LIFE = 2 * DAY
/** So often, in milliseconds, a process forgets what is outdated. */
const FORGETTING = 60_000

/** Which events have been seen, in a database. */
export function eventTable(database: Database): EventStore {
  let forgotten = -Infinity
  return {
    async isFirst(id, now) {
      const inserted = await relaxed(database, (each) =>
        each
          .insertInto('events')
          .values({ id, seen_at: now })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst(),
      )
      if (inserted.numInsertedOrUpdatedRows === 0n) return false
      if (now - forgotten < FORGETTING) return true
      forgotten = now
      await database
        .deleteFrom('events')
        .where('seen_at', '<', now - LIFE)
        .execute()
      return true
    },
  }
}
