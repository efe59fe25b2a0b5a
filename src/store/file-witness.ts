import type { Hold, Ledger } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import { newestClaim } from './delivery-table.js'
import { lastClaimFileIn, readLastClaim, writeFirstClaim, writeLastClaim } from './last-claim.js'
import type { Witness } from './witness.js'

/**
 * The witness of a database that is a file in a directory: each claim is written beside it too, so that a file which does
 * not know the last one is an older copy. The file is ours alone, so it is asked once, as it is opened.
 */
export function fileWitness(
  database: Database,
  directory: string,
  deliveries: Pick<Ledger, 'find'>,
): Witness {
  const file = lastClaimFileIn(directory)
  return {
    fault: () => faultOf(database, file, deliveries),
    changed: () => Promise.resolve(null),
    claimed: (claim) => writeLastClaim(file, claim),
    released: async () => writeLastClaim(file, await newestClaim(database)),
  }
}

/** The first time, the file is made. */
async function faultOf(
  database: Database,
  file: string,
  deliveries: Pick<Ledger, 'find'>,
): Promise<Hold['reason'] | null> {
  const last = readLastClaim(file)
  if (last === 'unreadable') return 'damaged'
  if (last === 'none') return null
  if (last === 'missing') {
    if ((await newestClaim(database)) !== null) return 'restored'
    writeFirstClaim(file)
    return null
  }
  const known = await deliveries.find(last)
  if (known === 'damaged') return 'damaged'
  return known !== null && known.attempt >= last.attempt ? null : 'restored'
}
