import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { wordsFor } from '../../src/answer/words.js'
import { discordSide, slackSide, type Side } from './http-sides.js'
import { percentile, type Row } from './measures.js'

const A_SECOND = 200
const program = path.resolve(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js')

/** The program as it runs, and where it listens. */
interface Replica {
  readonly process: ChildProcess
  readonly address: string
}

/** How two replicas that share a store acknowledge and answer signed requests, while one of them is replaced. */
export const httpRows = async (seconds: number): Promise<readonly Row[]> => [
  ...(await rowsOf(await slackSide(), seconds)),
  ...(await rowsOf(await discordSide(), seconds)),
]

async function rowsOf(side: Side, seconds: number): Promise<readonly Row[]> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-http-'))
  const replicas = await Promise.all([startReplica(side, folder), startReplica(side, folder)])
  for (let at = 0; at < 20; at += 1) await ask(side, replicas, -1 - at)
  const replacing = wait(seconds * 400).then(() => replaceFirst(replicas, side, folder))
  const times = await askAll(side, replicas, seconds * A_SECOND)
  const alone = await replacing
  await silenceOf(side)
  for (const { process } of replicas) process.kill('SIGTERM')
  await Promise.all(replicas.map(({ process }) => process.exitCode ?? once(process, 'exit')))
  const said = times.map((_, at) => side.said(at))
  await side.close()
  fs.rmSync(folder, { recursive: true, force: true })
  return tellOf(side.name, times, said, `one replica alone for ${(alone / 1_000).toFixed(1)} s`)
}

function tellOf(
  name: string,
  times: readonly number[],
  said: readonly (readonly string[])[],
  alone: string,
): readonly Row[] {
  const shown = [percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)]
  const number = (count: (given: readonly string[]) => boolean): string => String(said.filter(count).length)
  const late = times.filter((time) => time > 3_000).length
  return [
    {
      what: `${name} over HTTP: ${String(times.length)} signed requests, ${String(A_SECOND)} a second, on two replicas, one replaced: acknowledged p50 / p99 / most`,
      measured: `${shown.map((time) => time.toFixed(0)).join(' / ')} ms`,
      peer: '500 ms at p99 (promised), 3,000 ms (the platform’s limit)',
    },
    {
      what: `${name} over HTTP: of them`,
      measured: `${number((given) => given.length === 0)} unanswered, ${number((given) => given.length > 1)} twice, ${number((given) => given.some(isRegret))} told to ask again, ${String(late)} acknowledged late`,
      peer: alone,
    },
  ]
}

/** What a process that ends says to those who still wait. */
const isRegret = (said: string): boolean => REGRETS.some((words) => said.includes(words))
const REGRETS = [wordsFor('en')('ending'), wordsFor('ja')('ending')]

async function startReplica({ env }: Side, folder: string): Promise<Replica> {
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      SHUTTEN_DATA: path.join(folder, 'data'),
      SHUTTEN_HTTP_PORT: '0',
      ...env,
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

/** Harder than a rolling upgrade: one is told to end, and only then another one is started in its place. How long that took. */
async function replaceFirst(replicas: Replica[], side: Side, folder: string): Promise<number> {
  const started = performance.now()
  const [first] = replicas
  first?.process.kill('SIGTERM')
  replicas[0] = await startReplica(side, folder)
  return performance.now() - started
}

async function askAll(side: Side, replicas: readonly Replica[], count: number): Promise<readonly number[]> {
  const started = performance.now()
  const times: Promise<number>[] = []
  for (let at = 0; at < count; at += 1) {
    await wait(Math.max(0, started + (at * 1_000) / A_SECOND - performance.now()))
    times.push(ask(side, replicas, at))
  }
  return Promise.all(times)
}

/** Each replica in turn; the other one where one is not there, as a load balancer does. Infinity: neither is. */
async function ask(side: Side, replicas: readonly Replica[], at: number): Promise<number> {
  const sent = performance.now()
  let time = Infinity
  await side.ask(at, async (request) => {
    const [body, headers] = [await request.text(), request.headers]
    for (let tries = 0; tries < 4; tries += 1) {
      const { address = '' } = replicas[Math.abs(at + tries) % replicas.length] ?? {}
      const url = `${address}${new URL(request.url).pathname}`
      const response = await fetch(url, { method: 'POST', body, headers }).catch(() => null)
      if (response?.ok !== true) continue
      time = performance.now() - sent
      return response
    }
    return new Response(null, { status: 503 })
  })
  return time
}

/** Until nothing is being answered any more. */
async function silenceOf({ heard }: Side): Promise<void> {
  for (let before = -1; before < heard();) {
    before = heard()
    await wait(3_000)
  }
}
