import { randomUUID } from 'node:crypto'
import type { Store } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'
import { eventTable } from './event-table.js'
import { installationTable } from './installation-table.js'
import { placeTable } from './place-table.js'
import { queryTable } from './query-table.js'
import { threadTable } from './thread-table.js'
import { tellingFaults } from './telling-faults.js'

/** A store over a database; what is outdated is forgotten as new things are kept. */
export function databaseStore(database: Database): Store {
  return tellingFaults({
    ...queryTable(database),
    ...placeTable(database),
    ...threadTable(database),
    ...eventTable(database),
    ...installationTable(database),
    async check() {
      const id = `check ${randomUUID()}`
      await database.insertInto('events').values({ id, seen_at: 0 }).execute()
      const found = database.selectFrom('events').select('id').where('id', '=', id)
      const row = await found.executeTakeFirstOrThrow()
      await database.deleteFrom('events').where('id', '=', row.id).execute()
    },
    close: () => database.destroy(),
  })
}
