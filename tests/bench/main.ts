import fs from 'node:fs'
import path from 'node:path'
import MiniSearch from 'minisearch'
import { ask } from '../../src/command/ask.js'
import { loadCommands } from '../../src/command/load-commands.js'
import { readReport } from '../../src/report/read-report.js'
import { paragraphsOf } from '../../src/report/report.js'
import { defaultContentDirectory, loadLibrary } from '../../src/search/load-library.js'
import { discordRows } from './discord-load.js'
import { middleAndWorst, percentile, tableOf, timesOf, type Row } from './measures.js'
import { costOf, timeUntil, type Cost } from './processes.js'
import { dueRows } from './due-rows.js'
import { httpRows } from './http-load.js'
import { searchRows } from './search-rows.js'
import { textRows } from './text-rows.js'
import { slackRows } from './slack-load.js'
import { webRows } from './web-load.js'

/** What people ask, in both languages, with and without a command. */
const QUESTIONS = [
  'stance russia april-2017',
  'stance china',
  'what did Russia do in April 2017?',
  'ロシアは報道声明案にどう対応したか',
  'find missile launch',
  'find 石油製品の輸出',
  'cite 3.2',
  'timeline north-korea',
  'onthisday 04-12',
  'russia veto syria',
]
const TODAY = '2024-04-12'
const program = path.resolve(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js')

/** How long the chat platforms are kept under load, and how many answers are generated for each. */
const SECONDS = Number(process.argv[2] ?? 60)
const RENDERINGS = Number(process.argv[3] ?? 100_000)

/** `--questions FILE`: search alone, on the questions of a file. */
const questions = process.argv.indexOf('--questions')
const rows = questions > 0 ? await searchRows(process.argv[questions + 1] ?? '') : await allRows()
console.log(tableOf(rows))

async function allRows(): Promise<readonly Row[]> {
  return [
    ...(await startRows()),
    ...(await readingRows()),
    ...(await textRows()),
    ...(await questionRows()),
    ...(await dueRows()),
    ...(await discordRows(SECONDS, RENDERINGS)),
    ...(await slackRows(SECONDS, RENDERINGS)),
    ...(await httpRows(SECONDS)),
    ...(await webRows(SECONDS)),
  ]
}

/** A process from its start to its end or to its prompt, beside a process of Node that does nothing. */
async function startRows(): Promise<readonly Row[]> {
  const answer = await repeat(10, () => costOf([program, 'ask', '--json', 'stance russia april-2017']))
  const nothing = await repeat(10, () => costOf(['-e', '0']))
  const prompts = await repeat(5, () => timeUntil('shutten> ', [program]))
  const known = prompts.filter((time) => time !== null)
  const time = (costs: readonly Cost[]): string => `${middle(costs.map((cost) => cost.milliseconds))} ms`
  const memory = (costs: readonly Cost[]): string => `${middle(costs.map((cost) => cost.megabytes))} MB`
  return [
    { what: 'cold start of ask, to its end', measured: time(answer), peer: `${time(nothing)} (node -e 0)` },
    { what: 'its most memory', measured: memory(answer), peer: `${memory(nothing)} (node -e 0)` },
    {
      what: 'cold start to the prompt',
      measured: known.length > 0 ? `${middle(known)} ms` : 'no terminal',
      peer: '',
    },
  ]
}

/** How fast a long text is read, beside the cutting of it at each full stop. */
async function readingRows(): Promise<readonly Row[]> {
  const source = fs.readFileSync(path.join(defaultContentDirectory(), 'ru-korea-2017', 'source.txt'), 'utf8')
  const long = source.repeat(Math.ceil(1e6 / Buffer.byteLength(source)))
  const record = { title: 'Long', supplied: ['title'], visibleTo: null }
  const rate = (times: readonly number[]): string =>
    `${(Buffer.byteLength(long) / 1e3 / percentile(times, 0.5)).toFixed(1)} MB/s`
  const read = await timesOf([long], 3, (text) => readReport(text, record, { format: 'text' }))
  const cut = await timesOf([long], 3, (text) => text.split('。').map((each) => each.replace(/\s+/g, '')))
  return [{ what: 'reading a text of 1 MB', measured: rate(read), peer: `${rate(cut)} (cut at each 。)` }]
}

/** How long a question takes in a process that is warm, beside MiniSearch as it comes. */
async function questionRows(): Promise<readonly Row[]> {
  const [loads, { library }, commands] = await Promise.all([
    timesOf([defaultContentDirectory()], 3, loadLibrary),
    loadLibrary(defaultContentDirectory()),
    loadCommands(),
  ])
  const asker = { platform: 'console', admin: true, zone: 'UTC' } as const
  const paging = { limit: 5, page: 1 }
  const times = await timesOf(QUESTIONS, 50, (words) =>
    ask(words, { library, commands, asker, today: TODAY, paging }),
  )
  const peer = new MiniSearch({ fields: ['text'] })
  peer.addAll(
    library.reports.flatMap((report) =>
      paragraphsOf(report).map(({ text, number }) => ({ id: `${report.id}:${number}`, text })),
    ),
  )
  const searches = await timesOf(QUESTIONS, 50, (words) => peer.search(words))
  return [
    { what: 'reading and indexing the reports', measured: `${middle(loads)} ms`, peer: '' },
    {
      what: `an answer, p50 / p99 of ${times.length}`,
      measured: middleAndWorst(times),
      peer: `${middleAndWorst(searches)} (MiniSearch with its default tokenizer, search alone)`,
    },
  ]
}

async function repeat<Value>(count: number, work: () => Promise<Value>): Promise<readonly Value[]> {
  const values: Value[] = []
  for (let round = 0; round < count; round += 1) values.push(await work())
  return values
}

function middle(values: readonly number[]): string {
  return percentile(values, 0.5).toFixed(0)
}
