import { z } from 'zod'
import type { QueryStore, StoredQuery } from '../command/ports.js'
import type { Database } from '../database/open-sqlite.js'
import { DAY } from './day.js'
import { keyOf } from './query-key.js'

/** Longer than a button works. */
const LIFE = 62 * DAY

/** Questions in a database: those that no button can ask again are forgotten. */
export function queryTable(database: Database): QueryStore {
  const isWritten = rememberedFor(DAY)
  return {
    async keep(queries, now) {
      const rows = queries.map((query) => ({ key: keyOf(query), ...query, kept_at: now }))
      const distinct = [...new Map(rows.map((row) => [row.key, row])).values()]
      const missing = distinct.filter(({ key }) => !isWritten(key, now))
      if (missing.length > 0) await write(database, missing, now)
      return rows.map(({ key }) => key)
    },
    async find(key) {
      const found = database.selectFrom('queries').select(['words', 'language']).where('key', '=', key)
      const row = await found.executeTakeFirst()
      return row === undefined ? null : queryRow.parse(row)
    },
  }
}

const queryRow: z.ZodType<StoredQuery> = z.object({ words: z.string(), language: z.enum(['en', 'ja']) })

interface Row extends StoredQuery {
  readonly key: string
  readonly kept_at: number
}

async function write(database: Database, rows: readonly Row[], now: number): Promise<void> {
  await database
    .insertInto('queries')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ kept_at: now }))
    .execute()
  await database
    .deleteFrom('queries')
    .where('kept_at', '<', now - LIFE)
    .execute()
}

const MOST_REMEMBERED = 10_000

/** Says whether a key has been asked of within a time; from then on it has. */
function rememberedFor(time: number): (key: string, now: number) => boolean {
  const asked = new Map<string, number>()
  return (key, now) => {
    if (now - (asked.get(key) ?? -Infinity) < time) return true
    if (asked.size >= MOST_REMEMBERED) asked.clear()
    asked.set(key, now)
    return false
  }
}
