import { performance } from 'node:perf_hooks'
import { runKills } from '../schedule/kill/run-kills.js'
import { tableOf } from './measures.js'

/** How many notes are posted in all, to so many channels, and with which misfortunes. */
const NOTES = Number(process.argv[2] ?? 10_000)
const SEED = Number(process.argv[3] ?? 1)
const PLACES = 200

const started = performance.now()
const seconds = (): string => `${((performance.now() - started) / 1_000).toFixed(0)} s`
const days = Math.ceil(NOTES / PLACES)
const figures = await runKills({
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
const row = (what: string, measured: number | string) => ({ what, measured: String(measured), peer: '' })
console.log(
  tableOf([
    row('notes posted by three processes that are killed', figures.notes),
    row('messages, some notes being two', figures.messages),
    row('processes killed', figures.kills),
    ...[...figures.steps].sort().map(([step, count]) => row(`  ${step}`, count)),
    row('lost', figures.lost),
    row('doubled', figures.doubled),
    row('rows that did not end as posted', figures.unended),
    row('time', seconds()),
  ]),
)
if (figures.lost + figures.doubled + figures.unended + figures.held > 0) process.exitCode = 1
