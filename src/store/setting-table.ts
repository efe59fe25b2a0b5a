import { z } from 'zod'
import type { Hold, Ledger } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import { ShuttenError } from '../errors.js'
import { checksumOf } from './checksum.js'

/** What a ledger remembers besides rows. */
type Settings = Pick<Ledger, 'lastTick' | 'setLastTick' | 'hold' | 'setHold' | 'dueFrom' | 'release'>

/** The name that a hold stands under, as long as there is one. */
export const HOLD = 'hold'

/** What a ledger remembers besides rows, in a database. A hold that was changed from outside is a hold. */
export function settingTable(database: Database): Settings {
  return {
    lastTick: (platform) => readSetting(database, tickName(platform), instant),
    async setLastTick(at, platforms = []) {
      for (const platform of platforms) await writeSetting(database, tickName(platform), at)
      await writeSetting(database, tickName(), at)
    },
    async hold() {
      try {
        return await readSetting(database, HOLD, holdSchema)
      } catch (error) {
        if (error instanceof ShuttenError) return { reason: 'damaged', since: 0 }
        throw error
      }
    },
    setHold: (hold) => writeSetting(database, HOLD, hold),
    dueFrom: async () => (await readSetting(database, 'due-from', instant)) ?? 0,
    async release(at) {
      await writeSetting(database, 'due-from', at)
      await writeSetting(database, tickName(), at)
      await database.deleteFrom('settings').where('name', 'like', tickName('%')).execute()
      await database.deleteFrom('settings').where('name', '=', HOLD).execute()
    },
  }
}

/** Writes why nothing is sent into a database. */
export const writeHold = (database: Database, hold: Hold): Promise<void> => writeSetting(database, HOLD, hold)

const tickName = (platform?: string): string =>
  platform === undefined ? 'last-tick' : `last-tick/${platform}`

const instant = z.number()
const holdSchema = z.object({ reason: z.enum(['restored', 'damaged']), since: z.number() })

/** Reads what a database keeps under a name; null: nothing. @throws ShuttenError store-damaged */
export async function readSetting<Value>(
  database: Database,
  name: string,
  schema: z.ZodType<Value>,
): Promise<Value | null> {
  const row = await database.selectFrom('settings').selectAll().where('name', '=', name).executeTakeFirst()
  if (row === undefined) return null
  if (checksumOf([row.name, row.value]) !== row.checksum)
    throw new ShuttenError('store-damaged', `What is stored as ${name} was changed from outside.`)
  return schema.parse(JSON.parse(row.value))
}

/** Keeps a value under a name. */
export async function writeSetting(database: Database, name: string, given: unknown): Promise<void> {
  const value = JSON.stringify(given)
  const row = { value, checksum: checksumOf([name, value]) }
  await database
    .insertInto('settings')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}
