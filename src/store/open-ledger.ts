import type { Ledger } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import { deliveryTable, forgetDamaged, newestClaim } from './delivery-table.js'
import { readLastClaim, writeFirstClaim, writeLastClaim } from './last-claim.js'
import { acceptPassages, passageTable } from './passage-table.js'
import { settingTable } from './setting-table.js'

/**
 * The ledger in a database whose file stands in a directory. Each claim is written beside the file too, before it
 * counts: where the database does not know the last one it is an older copy, and nothing is sent until it is released.
 */
export async function openLedger(database: Database, directory: string, now: number): Promise<Ledger> {
  const deliveries = deliveryTable(database)
  const settings = settingTable(database)
  const reason = await faultOf(database, directory, deliveries)
  if (reason !== null && (await settings.hold()) === null) await settings.setHold({ reason, since: now })
  return {
    ...deliveries,
    ...passageTable(database),
    ...settings,
    async replace(before, after) {
      const isReplaced = await deliveries.replace(before, after)
      if (isReplaced && after.state === 'claimed' && after.attempt > before.attempt)
        writeLastClaim(directory, after)
      return isReplaced
    },
    async release(at) {
      await forgetDamaged(database)
      await acceptPassages(database)
      writeLastClaim(directory, await newestClaim(database))
      await settings.release(at)
    },
  }
}

/** Why a store is not relied on; null: nothing speaks against it. The first time, the file is made. */
async function faultOf(
  database: Database,
  directory: string,
  deliveries: Pick<Ledger, 'find'>,
): Promise<'restored' | 'damaged' | null> {
  const last = readLastClaim(directory)
  if (last === 'unreadable') return 'damaged'
  if (last === 'none') return null
  if (last === 'missing') {
    if ((await newestClaim(database)) !== null) return 'restored'
    writeFirstClaim(directory)
    return null
  }
  const known = await deliveries.find(last)
  if (known === 'damaged') return 'damaged'
  return known !== null && known.attempt >= last.attempt ? null : 'restored'
}
