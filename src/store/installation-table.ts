import type { InstallationStore } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'

/** What is kept of each workspace, in a database. */
export function installationTable(database: Database): InstallationStore {
  return {
    async installationOf(place) {
      const found = database.selectFrom('installations').select('sealed').where('place', '=', place)
      return (await found.executeTakeFirst())?.sealed ?? null
    },
    installations: () =>
      database.selectFrom('installations').select(['place', 'sealed']).orderBy('place').execute(),
    async keepInstallation({ place, sealed }, now) {
      await database
        .insertInto('installations')
        .values({ place, sealed, kept_at: now })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ sealed, kept_at: now }))
        .execute()
    },
    async forgetInstallation(place, until) {
      await database
        .deleteFrom('installations')
        .where('place', '=', place)
        .where('kept_at', '<=', until)
        .execute()
    },
  }
}
