import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { wordsFor } from '../../src/answer/words.js'
import { command } from '../platform/slack/server/envelopes.js'
import { overHttp, SIGNING_SECRET } from '../platform/slack/server/signed.js'
import { BOT_TOKEN, SlackServer } from '../platform/slack/server/slack-server.js'
import { percentile, type Row } from './measures.js'

/** What is asked of Slack's side, in turn. */
const WORDS = [
  'stance russia april-2017',
  'cite 3.2',
  'find 北朝鮮',
  'timeline russia 2017',
  'help',
  'ロシア',
]
const A_SECOND = 200
const program = path.resolve(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js')

/** The program as it runs, and where it listens. */
interface Replica {
  readonly process: ChildProcess
  readonly address: string
}

/** How two replicas that share a store acknowledge and answer signed requests, while one of them is replaced. */
export async function httpRows(seconds: number): Promise<readonly Row[]> {
  const slack = await SlackServer.open()
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-http-'))
  const replicas = await Promise.all([startReplica(slack, folder), startReplica(slack, folder)])
  for (let at = 0; at < 20; at += 1) await ask(slack, replicas, -1 - at)
  const replacing = wait(seconds * 400).then(() => replaceFirst(replicas, slack, folder))
  const times = await askAll(slack, replicas, seconds * A_SECOND)
  const downTime = await replacing
  const answers = await answersTo(slack)
  for (const { process } of replicas) process.kill('SIGTERM')
  await Promise.all(replicas.map(({ process }) => process.exitCode ?? once(process, 'exit')))
  await slack.close()
  fs.rmSync(folder, { recursive: true, force: true })
  return rowsOf(times, answers, seconds, downTime)
}

function rowsOf(
  times: readonly number[],
  answers: Answers,
  seconds: number,
  downTime: number,
): readonly Row[] {
  const [middle, worst, most] = [percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)].map(
    (time) => time.toFixed(0),
  )
  const unanswered = times.filter((_, at) => !answers.has(`C${String(at)}`)).length
  const all = [...answers.values()]
  const twice = all.filter((given) => given.length > 1).length
  const again = all.flat().filter((given) => LAST_WORDS.some((words) => given.includes(words))).length
  const late = times.filter((time) => time > 3_000).length
  return [
    {
      what: `HTTP: ${String(A_SECOND)} signed requests a second for ${String(seconds)} s on two replicas, one replaced, acknowledged p50 / p99 / most`,
      measured: `${middle ?? ''} / ${worst ?? ''} / ${most ?? ''} ms`,
      peer: '500 ms at p99 (promised)',
    },
    {
      what: `HTTP: of ${String(times.length)} requests`,
      measured: `${String(unanswered)} unanswered, ${String(twice)} twice, ${String(again)} told to ask again, ${String(late)} acknowledged late`,
      peer: `one replica alone for ${(downTime / 1_000).toFixed(1)} s`,
    },
  ]
}

async function startReplica(slack: SlackServer, folder: string): Promise<Replica> {
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      SHUTTEN_DATA: path.join(folder, 'data'),
      SHUTTEN_HTTP_PORT: '0',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    output += String(chunk)
    const address = /"address":"(http[^"]+)\/"/u.exec(output)?.[1]
    if (address === undefined || !output.includes('"msg":"serving"')) continue
    child.stderr.resume()
    return { process: child, address }
  }
  throw new Error(`a replica did not start: ${output}`)
}

/** As in a rolling upgrade: one is told to end, and another one is started in its place. How long that took. */
async function replaceFirst(replicas: Replica[], slack: SlackServer, folder: string): Promise<number> {
  const started = performance.now()
  const [first] = replicas
  first?.process.kill('SIGTERM')
  replicas[0] = await startReplica(slack, folder)
  return performance.now() - started
}

async function askAll(
  slack: SlackServer,
  replicas: readonly Replica[],
  count: number,
): Promise<readonly number[]> {
  const started = performance.now()
  const times: Promise<number>[] = []
  for (let at = 0; at < count; at += 1) {
    await wait(Math.max(0, started + (at * 1_000) / A_SECOND - performance.now()))
    times.push(ask(slack, replicas, at))
  }
  return Promise.all(times)
}

/** Each replica in turn; the other one where one is not there, as a load balancer does. Infinity: neither is. */
async function ask(slack: SlackServer, replicas: readonly Replica[], at: number): Promise<number> {
  const sent = performance.now()
  const request = overHttp(
    command(slack.base, '/shutten', WORDS[Math.abs(at) % WORDS.length] ?? '', asker(slack, at)),
  )
  const [body, headers] = [await request.text(), request.headers]
  for (let tries = 0; tries < 4; tries += 1) {
    const { address = '' } = replicas[Math.abs(at + tries) % replicas.length] ?? {}
    const url = `${address}/slack/events`
    const response = await fetch(url, { method: 'POST', body, headers }).catch(() => null)
    if (response?.status === 200) return performance.now() - sent
  }
  return Infinity
}

/** Somebody who asks once, in a channel of their own: that is what an answer is known by. */
const asker = (slack: SlackServer, at: number) => ({
  user_id: `U${String(at)}`,
  channel_id: `C${String(at)}`,
  response_url: `${slack.base}/commands/T111/C${String(at)}`,
})

/** What was said in each channel. */
type Answers = ReadonlyMap<string, readonly string[]>

/** What a process that ends says to those who still wait. */
const LAST_WORDS = [wordsFor('en')('ending'), wordsFor('ja')('ending')]

/** How each was answered, once nothing is being answered any more. */
async function answersTo({ calls }: SlackServer): Promise<Answers> {
  for (let before = -1; before < calls.length;) {
    before = calls.length
    await wait(3_000)
  }
  const answers = new Map<string, readonly string[]>()
  for (const { path: address, args } of calls.filter(({ method }) => method === 'response_url')) {
    const channel = address.split('/').at(-1) ?? ''
    answers.set(channel, [...(answers.get(channel) ?? []), JSON.stringify(args)])
  }
  return answers
}
