import fs from 'node:fs'
import type { Store } from '../command/ports.js'
import type { Ledger, SubscriptionStore } from '../command/schedule-ports.js'
import { openPostgres } from '../database/open-postgres.js'
import { openSqlite, type Database } from '../database/open-sqlite.js'
import { storeFault } from '../database/store-fault.js'
import { ShuttenError } from '../errors.js'
import { databaseStore } from './database-store.js'
import { memoryLedger } from './memory-ledger.js'
import { memoryStore } from './memory-store.js'
import { memorySubscriptions } from './memory-subscriptions.js'
import { openLedger, openSharedLedger } from './open-ledger.js'
import { databaseSubscriptions } from './subscription-table.js'

/** Everything that is stored. */
export interface Stores {
  readonly store: Store
  readonly subscriptions: SubscriptionStore
  readonly ledger: Ledger
  /** Why nothing is read from the file and nothing written to it; null: it is sound. */
  readonly fault: ShuttenError | null
}

/** Where it is stored. */
export interface StorePlace {
  /** What this process alone writes to: the file of the database, or what a replica remembers of a shared one. */
  readonly directory: string
  /** The address of a PostgreSQL database that replicas share; null: the file is the database. */
  readonly databaseUrl: string | null
}

/**
 * Opens what is stored. Where the file is damaged, questions are answered all the same, out of a memory
 * that lasts as long as the process; every note is held, and no subscription is taken.
 * @throws ShuttenError store-unusable
 */
export async function openStores(place: StorePlace, now: () => number): Promise<Stores> {
  try {
    return await open(place, now)
  } catch (error) {
    if (error instanceof ShuttenError && error.code === 'store-damaged') return await instead(error, now())
    throw error
  }
}

async function open({ directory, databaseUrl }: StorePlace, now: () => number): Promise<Stores> {
  if (databaseUrl === null) {
    const database = await openSqlite(directory)
    return storesOver(database, await openLedger(database, directory, now()))
  }
  checkWritable(directory)
  const database = await openPostgres(databaseUrl)
  try {
    return storesOver(database, await openSharedLedger(database, directory, now))
  } catch (error) {
    await database.destroy()
    throw storeFault(error)
  }
}

const storesOver = (database: Database, ledger: Ledger): Stores => ({
  store: databaseStore(database),
  subscriptions: databaseSubscriptions(database),
  ledger,
  fault: null,
})

function checkWritable(directory: string): void {
  try {
    fs.mkdirSync(directory, { recursive: true })
    fs.accessSync(directory, fs.constants.W_OK)
  } catch {
    throw new ShuttenError(
      'store-unusable',
      `A replica keeps its last claim in ${directory}, which cannot be written; set SHUTTEN_DATA to a writable directory.`,
    )
  }
}

async function instead(fault: ShuttenError, now: number): Promise<Stores> {
  const ledger = memoryLedger()
  await ledger.setHold({ reason: 'damaged', since: now })
  const refuse = (): Promise<never> => Promise.reject(fault)
  return {
    store: memoryStore(),
    subscriptions: {
      ...memorySubscriptions(),
      addSubscription: refuse,
      changeSubscription: refuse,
      removeSubscription: refuse,
    },
    ledger: { ...ledger, release: refuse },
    fault,
  }
}
