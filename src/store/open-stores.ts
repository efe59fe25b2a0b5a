import type { Store } from '../command/ports.js'
import type { Ledger, SubscriptionStore } from '../command/schedule-ports.js'
import { openSqlite } from '../database/open-sqlite.js'
import { ShuttenError } from '../errors.js'
import { databaseStore } from './database-store.js'
import { memoryLedger } from './memory-ledger.js'
import { memoryStore } from './memory-store.js'
import { memorySubscriptions } from './memory-subscriptions.js'
import { openLedger } from './open-ledger.js'
import { databaseSubscriptions } from './subscription-table.js'

/** Everything that is stored. */
export interface Stores {
  readonly store: Store
  readonly subscriptions: SubscriptionStore
  readonly ledger: Ledger
  /** Why nothing is read from the file and nothing written to it; null: it is sound. */
  readonly fault: ShuttenError | null
}

/**
 * Opens what is stored in a directory. Where the file is damaged, questions are answered all the same, out of a memory
 * that lasts as long as the process; every note is held, and no subscription is taken.
 * @throws ShuttenError store-unusable
 */
export async function openStores(directory: string, now: number): Promise<Stores> {
  try {
    const database = await openSqlite(directory)
    return {
      store: databaseStore(database),
      subscriptions: databaseSubscriptions(database),
      ledger: await openLedger(database, directory, now),
      fault: null,
    }
  } catch (error) {
    if (error instanceof ShuttenError && error.code === 'store-damaged') return instead(error, now)
    throw error
  }
}

function instead(fault: ShuttenError, now: number): Stores {
  const refuse = (): Promise<never> => Promise.reject(fault)
  return {
    store: memoryStore(),
    subscriptions: {
      ...memorySubscriptions(),
      addSubscription: refuse,
      changeSubscription: refuse,
      removeSubscription: refuse,
    },
    ledger: {
      ...memoryLedger(),
      hold: () => Promise.resolve({ reason: 'damaged', since: now }),
      release: refuse,
    },
    fault,
  }
}
