import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Store } from '../../src/command/ports.js'
import type { Ledger, SubscriptionStore } from '../../src/command/schedule-ports.js'
import { openPostgres } from '../../src/database/open-postgres.js'
import { openSqlite, type Database } from '../../src/database/open-sqlite.js'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { memoryStore } from '../../src/store/memory-store.js'
import { memorySubscriptions } from '../../src/store/memory-subscriptions.js'
import { openStores, type StorePlace } from '../../src/store/open-stores.js'
import { testDatabase } from '../postgres/test-database.js'
import { NOW } from './made-rows.js'

/** What is stored, as a test opened it. */
export interface Opened {
  readonly store: Store
  readonly subscriptions: SubscriptionStore
  readonly ledger: Ledger
  readonly close: () => Promise<void>
}

/** A kind of store: what it is called, and how an empty one is made. */
export type StoreKind = readonly [string, () => Promise<Opened>]

/** A kind of store that can be opened again where it is. */
export type LastingKind = readonly [string, () => Promise<StorePlace>]

/** The kinds that last; PostgreSQL where there is one. To be asked while a file is loaded. */
export async function lastingKinds(): Promise<readonly LastingKind[]> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-stores-'))
  const database = await testDatabase()
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true })
  })
  const newDirectory = (): string => fs.mkdtempSync(path.join(folder, 'data-'))
  return [
    ['in SQLite', () => Promise.resolve({ directory: newDirectory(), databaseUrl: null })],
    ...(database === null
      ? []
      : [
          [
            'in PostgreSQL',
            async () => ({ directory: newDirectory(), databaseUrl: await database.newSchema() }),
          ] as const,
        ]),
  ]
}

/** All kinds: what every store must do, it must do in each of them. */
export async function storeKinds(): Promise<readonly StoreKind[]> {
  const lasting = await lastingKinds()
  return [
    ['in memory', inMemory],
    ...lasting.map(([name, place]) => [name, async () => openAt(await place())] as const),
  ]
}

/** The database of a place. */
export const databaseAt = ({ directory, databaseUrl }: StorePlace): Promise<Database> =>
  databaseUrl === null ? openSqlite(directory) : openPostgres(databaseUrl)

/** Opens what is stored in a place. */
export async function openAt(place: StorePlace, now = NOW): Promise<Opened> {
  const { store, subscriptions, ledger } = await openStores(place, () => now)
  return { store, subscriptions, ledger, close: () => store.close() }
}

function inMemory(): Promise<Opened> {
  const store = memoryStore()
  return Promise.resolve({
    store,
    subscriptions: memorySubscriptions(),
    ledger: memoryLedger(),
    close: () => store.close(),
  })
}
