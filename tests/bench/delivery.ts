import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { startPostgres } from '../postgres/server.js'
import { postgresToKillOver, sqliteToKillOver, type KillStore } from '../schedule/kill/kill-store.js'
import { runKills } from '../schedule/kill/run-kills.js'
import { measureCalendar } from './calendar.js'
import { tableOf } from './measures.js'

const { values, positionals } = parseArgs({
  options: { store: { type: 'string', default: 'sqlite' } },
  allowPositionals: true,
})
/** How many notes are posted in all, to so many channels, and with which misfortunes. */
const NOTES = Number(positionals[0] ?? 10_000)
const SEED = Number(positionals[1] ?? 1)
/** Years of local dates in every zone. */
const YEARS = Number(positionals[2] ?? 10)
const PLACES = 200

const started = performance.now()
const seconds = (): string => `${((performance.now() - started) / 1_000).toFixed(0)} s`
const days = Math.ceil(NOTES / PLACES)
const { store, remove } = await storeToKillOver(values.store)
const figures = await runKills({
  store,
  places: Math.min(PLACES, NOTES),
  days,
  processes: 3,
  deadly: 0.9,
  seed: SEED,
  progress: ({ notes, kills, lost, doubled }) =>
    console.error(
      `${String(notes)} notes, ${String(kills)} kills, ${String(lost)} lost, ${String(doubled)} doubled, ${seconds()}`,
    ),
})
await remove()
const row = (what: string, measured: number | string) => ({ what, measured: String(measured), peer: '' })
console.log(
  tableOf([
    row('notes posted by three processes that are killed', figures.notes),
    row('messages, some notes being two', figures.messages),
    row('processes killed', figures.kills),
    ...[...figures.steps].sort().map(([step, count]) => row(`  ${step}`, count)),
    ...[...figures.misfortunes].map(([name, count]) => row(`database: ${name}`, count)),
    row('lost', figures.lost),
    row('doubled', figures.doubled),
    row('rows that did not end as posted', figures.unended),
    row('time', seconds()),
  ]),
)
const calendar = measureCalendar('2018-01-01', `${2018 + YEARS}-01-01`)
console.log(
  tableOf([
    row('zones', calendar.zones),
    row('local dates, four wall times each', calendar.days),
    row('told not once, or over a minute late', calendar.faults.length),
    row('time', seconds()),
  ]),
)
for (const fault of calendar.faults.slice(0, 20)) console.error(fault)
if (calendar.faults.length > 0) process.exitCode = 1
if (figures.lost + figures.doubled + figures.unended + figures.held > 0) process.exitCode = 1

/** `postgres`: on a server that is started for it, as durable as one in use. */
async function storeToKillOver(
  kind: string,
): Promise<{ readonly store: KillStore; readonly remove: () => Promise<void> }> {
  if (kind === 'sqlite') return { store: sqliteToKillOver(), remove: () => Promise.resolve() }
  if (kind !== 'postgres') throw new Error(`--store is sqlite or postgres, not ${kind}`)
  const server = await startPostgres({ isDurable: true })
  if (typeof server === 'string') throw new Error(server)
  return { store: await postgresToKillOver(server.url, server), remove: () => server.remove() }
}
