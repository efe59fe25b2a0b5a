import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Hold, Ledger } from '../command/schedule-ports.js'
import { identityOf } from '../database/postgres-identity.js'
import type { Database } from '../database/open-sqlite.js'
import { DAY } from './day.js'
import { newestClaim } from './delivery-table.js'
import { readLastClaim, writeLastClaim } from './last-claim.js'
import { readSetting, writeSetting } from './setting-table.js'
import type { Witness } from './witness.js'

/** The file of the last claim that a replica made in a shared database, in the replica's own directory. */
export const sharedClaimFileIn = (directory: string): string =>
  path.join(directory, 'last-claim-postgres.json')

/**
 * The witness of a database that several replicas share. The database keeps its own identity, which differs once its tables
 * were loaded from a dump, recovered to an earlier moment or taken over by a standby. Besides, each replica keeps the last
 * claim that it made itself, for copies that nothing else tells: whichever replica made a claim that is lost, knows it.
 * A new replica has made none, and joins.
 */
export function sharedWitness(
  database: Database,
  directory: string,
  ledger: Pick<Ledger, 'find' | 'dueFrom'>,
  now: () => number,
): Witness {
  const file = sharedClaimFileIn(directory)
  const changed: Witness['changed'] = async () =>
    (await changeOf(database)) ?? lostOf(file, ledger, now() - REMEMBERED)
  return {
    fault: changed,
    changed,
    claimed: (claim) => writeLastClaim(file, claim),
    async released() {
      fs.rmSync(file, { force: true })
      await writeSetting(database, IDENTITY, await identityOf(database))
    },
  }
}

const IDENTITY = 'database'
/** Rows of two years ago are forgotten; a claim may be some days younger than its row. */
const REMEMBERED = 700 * DAY

/** The first time, when nothing has been claimed yet, the identity is written. */
async function changeOf(database: Database): Promise<Hold['reason'] | null> {
  const identity = await identityOf(database)
  const known = await readSetting(database, IDENTITY, z.string())
  if (known !== null) return known === identity ? null : 'restored'
  if ((await newestClaim(database)) !== null) return 'restored'
  await writeSetting(database, IDENTITY, identity)
  return null
}

/** What was claimed before somebody ended a hold, on whichever replica, is settled, and so is what may be forgotten. */
async function lostOf(
  file: string,
  ledger: Pick<Ledger, 'find' | 'dueFrom'>,
  forgotten: number,
): Promise<Hold['reason'] | null> {
  const last = readLastClaim(file)
  if (last === 'none' || last === 'missing') return null
  if (last === 'unreadable') return 'damaged'
  const known = await ledger.find(last)
  if (known === 'damaged') return 'damaged'
  if (known !== null && known.attempt >= last.attempt) return null
  const settled = Math.max(forgotten, await ledger.dueFrom())
  return (last.claimedAt ?? 0) <= settled ? null : 'restored'
}
