import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { StorePlace } from '../../../src/store/open-stores.js'
import { openProxy, type Proxy } from '../../postgres/proxy.js'
import type { PostgresServer } from '../../postgres/server.js'
import { run } from '../../postgres/test-database.js'

/** What befalls a store; it is over when `end` has been called. */
export interface Misfortune {
  readonly name: string
  readonly begin: () => Promise<void>
  readonly end: () => Promise<void>
}

/** A store that processes are killed over. */
export interface KillStore {
  /** Where a process finds it: each has a number, and one that died is followed by one of the same number. */
  placeOf(number: number): StorePlace
  /** Where whoever looks on finds it, whatever befalls the processes. */
  readonly ownPlace: StorePlace
  /** What befalls it in a tick; null: nothing. `random` gives numbers from 0 to 1. */
  misfortune(random: () => number): Misfortune | null
  remove(): Promise<void>
}

/** A file that all processes share, to which nothing happens. */
export function sqliteToKillOver(): KillStore {
  const directory = fs.mkdtempSync(path.join(tmpdir(), 'shutten-kill-'))
  const place = { directory, databaseUrl: null }
  return {
    placeOf: () => place,
    ownPlace: place,
    misfortune: () => null,
    remove: () => Promise.resolve(fs.rmSync(directory, { recursive: true, force: true })),
  }
}

/**
 * A schema of a PostgreSQL server, to which processes have a way that is cut; the server ends their connections, and
 * crashes and starts again where it is ours. Each process has a directory of its own.
 */
export async function postgresToKillOver(
  url: string,
  server: Pick<PostgresServer, 'crash' | 'start'> | null,
): Promise<KillStore> {
  const directory = fs.mkdtempSync(path.join(tmpdir(), 'shutten-kill-'))
  const proxy = await openProxy(url)
  const misfortunes = misfortunesOf(url, proxy, server)
  return {
    placeOf: (number) => ({ directory: path.join(directory, String(number)), databaseUrl: proxy.url }),
    ownPlace: { directory: path.join(directory, 'own'), databaseUrl: url },
    misfortune: (random) => {
      const fate = Math.floor((random() * misfortunes.length) / OFTEN)
      return misfortunes[fate] ?? null
    },
    async remove() {
      await proxy.close()
      fs.rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** In how many ticks something happens. */
const OFTEN = 0.5

function misfortunesOf(
  url: string,
  proxy: Proxy,
  server: Pick<PostgresServer, 'crash' | 'start'> | null,
): readonly Misfortune[] {
  const done = (): Promise<void> => Promise.resolve()
  return [
    {
      name: 'cut off',
      begin: () => Promise.resolve(proxy.cut()),
      end: () => Promise.resolve(proxy.mend()),
    },
    { name: 'connections ended', begin: () => run(url, [END_OTHERS]), end: done },
    ...(server === null
      ? []
      : [{ name: 'server crashed', begin: () => server.crash(), end: () => server.start() }]),
  ]
}

/** In the same database, those of the program. */
const END_OTHERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'shutten'
    AND client_port IS NOT NULL AND pid <> pg_backend_pid()`
