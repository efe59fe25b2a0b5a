import type { PlaceStore } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'
import { DAY } from './day.js'

/** A thread that has been silent for so long is forgotten. */
const LIFE = 62 * DAY

/** The last question of each thread, in a database. */
export function threadTable(database: Database): Pick<PlaceStore, 'lastQuestionOf' | 'rememberQuestion'> {
  return {
    async lastQuestionOf(thread) {
      const found = database.selectFrom('threads').select('words').where('thread', '=', thread)
      return (await found.executeTakeFirst())?.words ?? null
    },
    async rememberQuestion(thread, words, now) {
      await database
        .insertInto('threads')
        .values({ thread, words, asked_at: now })
        .onConflict((conflict) => conflict.column('thread').doUpdateSet({ words, asked_at: now }))
        .execute()
      await database
        .deleteFrom('threads')
        .where('asked_at', '<', now - LIFE)
        .execute()
    },
  }
}
