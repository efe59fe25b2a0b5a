import type { Hold, Ledger } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import { isClaim, type Delivery } from '../due/delivery.js'
import { deliveryTable, forgetDamaged } from './delivery-table.js'
import { fileWitness } from './file-witness.js'
import { acceptPassages, passageTable } from './passage-table.js'
import { settingTable } from './setting-table.js'
import { sharedWitness } from './shared-witness.js'
import type { Witness } from './witness.js'
import { tellingFaults } from './telling-faults.js'

/**
 * The ledger in a database whose file stands in a directory. Each claim is written beside the file too, before
 * anything is sent: where the database does not know the last one it is an older copy, and nothing is sent until it is released.
 */
export function openLedger(database: Database, directory: string, now: number): Promise<Ledger> {
  return open(
    database,
    (ledger) => fileWitness(database, directory, ledger),
    () => now,
  )
}

/** The ledger in a database that replicas share, of which each writes to a directory of its own. */
export function openSharedLedger(database: Database, directory: string, now: () => number): Promise<Ledger> {
  return open(database, (ledger) => sharedWitness(database, directory, ledger, now), now)
}

async function open(
  database: Database,
  witnessOf: (ledger: Ledger) => Witness,
  now: () => number,
): Promise<Ledger> {
  const tables = { ...deliveryTable(database), ...passageTable(database), ...settingTable(database) }
  const witness = witnessOf(tables)
  const holdIf = holderIn(tables, now)
  await holdIf(witness.fault)
  return tellingFaults({
    ...tables,
    hold: () => holdIf(witness.changed),
    async replace(before: Delivery, after: Delivery) {
      const isReplaced = await tables.replace(before, after)
      if (isReplaced && isClaim(before, after)) witness.claimed(after)
      return isReplaced
    },
    async release(at: number) {
      await accept(database)
      await witness.released()
      await tables.release(at)
    },
  })
}

/** From now on what is there is taken as true, but for damaged rows. */
async function accept(database: Database): Promise<void> {
  await forgetDamaged(database)
  await acceptPassages(database)
}

/** The hold that there is; where there is none, a reason begins one. */
function holderIn(
  settings: Pick<Ledger, 'hold' | 'setHold'>,
  now: () => number,
): (reasonOf: () => Promise<Hold['reason'] | null>) => Promise<Hold | null> {
  return async (reasonOf) => {
    const there = await settings.hold()
    if (there !== null) return there
    const reason = await reasonOf()
    if (reason === null) return null
    const hold = { reason, since: now() }
    await settings.setHold(hold)
    return hold
  }
}
