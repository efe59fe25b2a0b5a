import { performance } from 'node:perf_hooks'
import { runKills } from '../schedule/kill/run-kills.js'
import { measureCalendar } from './calendar.js'
import { tableOf } from './measures.js'

/** How many notes are posted in all, to so many channels, and with which misfortunes. */
const NOTES = Number(process.argv[2] ?? 10_000)
const SEED = Number(process.argv[3] ?? 1)
/** Years of local dates in every zone. */
const YEARS = Number(process.argv[4] ?? 10)
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
