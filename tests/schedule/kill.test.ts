import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../postgres/server.js'
import { testDatabase } from '../postgres/test-database.js'
import { postgresToKillOver, sqliteToKillOver, type KillStore } from './kill/kill-store.js'
import { runKills } from './kill/run-kills.js'

const shared = await testDatabase()
// A server of its own, which crashes; where another was given, its connections break.
const own = shared === null || process.env['SHUTTEN_TEST_DATABASE_URL'] ? null : await startPostgres()
const server = typeof own === 'string' ? null : own
afterAll(() => server?.remove())

const onPostgres = async (): Promise<KillStore> =>
  postgresToKillOver(server?.url ?? (await shared?.newSchema()) ?? '', server)

/** Over what, and how often something befalls it at least. */
const STORES: readonly (readonly [string, () => Promise<KillStore>, number])[] = [
  ['in SQLite', () => Promise.resolve(sqliteToKillOver()), 0],
  ...(shared === null ? [] : [['in PostgreSQL, which crashes and is cut off', onPostgres, 3] as const]),
]

describe('each note is posted once, wherever three processes are killed, and whatever the channels do', () => {
  it.each(STORES)(
    '%s',
    async (_name, store, misfortunes) => {
      const figures = await runKills({
        store: await store(),
        places: 24,
        days: 2,
        processes: 3,
        deadly: 0.9,
        seed: 5,
      })
      const { notes, messages, lost, doubled, unended, held } = figures
      expect({ notes, messages, lost, doubled, unended, held }).toEqual({
        notes: 48,
        messages: 60,
        lost: 0,
        doubled: 0,
        unended: 0,
        held: 0,
      })
      expect(figures.kills).toBeGreaterThan(0)
      expect([...figures.misfortunes.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(
        misfortunes,
      )
    },
    120_000,
  )
})
