import { z } from 'zod'
import type { PlaceStore } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'

/** What channels are remembered by, in a database. */
export function placeTable(database: Database): Pick<PlaceStore, 'languageOf' | 'setLanguage'> {
  return {
    async languageOf(place) {
      const found = database.selectFrom('places').select('language').where('place', '=', place)
      return language.parse((await found.executeTakeFirst())?.language ?? null)
    },
    async setLanguage(place, set) {
      await database
        .insertInto('places')
        .values({ place, language: set })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ language: set }))
        .execute()
    },
  }
}

const language = z.enum(['en', 'ja']).nullable()
