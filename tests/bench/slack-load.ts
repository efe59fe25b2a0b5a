import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { anyShown, faultsIn } from '../platform/slack/made-replies.js'
import { command } from '../platform/slack/server/envelopes.js'
import { SlackServer } from '../platform/slack/server/slack-server.js'
import { logged, startSlack, type Started } from '../platform/slack/start-slack.js'
import { SOCKET_TIMING } from '../../src/platform/slack/socket-timing.js'
import { percentile, type Row } from './measures.js'
import { SLACK_WORDS } from './slack-words.js'

const COMMANDS = 1_000
const AT_ONCE = 20
const A_SECOND = 50
const A_SAMPLE = 1_000

/** How Slack is served through faults, under load for so many seconds, and how so many answers are rendered. */
export async function slackRows(seconds: number, renderings: number): Promise<readonly Row[]> {
  return [await faultRow(), ...(await loadRows(seconds)), renderRow(renderings)]
}

async function faultRow(): Promise<Row> {
  const server = await SlackServer.open()
  const slack = await startSlack(server, { timing: SOCKET_TIMING })
  const times: number[] = []
  for (let sent = 0; sent < COMMANDS; sent += AT_ONCE) {
    planFaults(server, sent / AT_ONCE)
    const batch = Array.from({ length: AT_ONCE }, (_, at) => server.send(askedBy(server, sent + at)))
    if (sent % 40 === 0 && server.connections.length > 1) server.disconnect(server.connections[0])
    times.push(...(await Promise.all(batch.map((time) => time.catch(() => Infinity)))))
  }
  const answers = await answersTo(server)
  const { opened } = server
  await stop(server, slack)
  const twice = [...answers.values()].filter((count) => count > 1).length
  const late = times.filter((time) => time === Infinity).length
  return {
    what: `Slack: ${String(COMMANDS)} commands through faults`,
    measured: `${String(COMMANDS - answers.size)} unanswered, ${String(twice)} twice, ${String(late)} acknowledged late`,
    peer: `${String(opened)} connections in all`,
  }
}

/** Each round a limit and an expired address; now and then a lost reply, a cut connection, a silent one. */
function planFaults(server: SlackServer, round: number): void {
  server.plan('response_url', { status: 429, headers: { 'retry-after': '1' } })
  server.plan('response_url', { status: 404, body: 'expired_url' })
  if (round % 5 === 0) server.plan('response_url', { lost: true })
  if (round % 5 === 2) server.plan('chat.postEphemeral', { lost: true })
  if (server.connections.length < 2) return
  if (round % 16 === 1) server.silence(server.connections[0])
  else if (round % 4 === 3) server.cut(server.connections[0])
}

async function loadRows(seconds: number): Promise<readonly Row[]> {
  const server = await SlackServer.open()
  const slack = await startSlack(server, { timing: SOCKET_TIMING })
  for (const at of SLACK_WORDS.keys()) await server.send(askedBy(server, at))
  const before = memory()
  const asked = seconds * A_SECOND
  const started = performance.now()
  const times: Promise<number>[] = []
  for (let at = 0; at < asked; at += 1) {
    await wait(Math.max(0, started + (at * 1_000) / A_SECOND - performance.now()))
    times.push(server.send(askedBy(server, at + SLACK_WORDS.length)).catch(() => Infinity))
    if (at % A_SECOND === 0) forget(server)
  }
  const measured = await Promise.all(times)
  await stop(server, slack)
  const middle = `${percentile(measured, 0.5).toFixed(0)} / ${percentile(measured, 0.99).toFixed(0)}`
  const most = Math.max(...measured).toFixed(0)
  return [
    {
      what: `Slack: ${String(A_SECOND)} commands a second for ${String(seconds)} s, acknowledged p50 / p99 / most`,
      measured: `${middle} / ${most} ms`,
      peer: '500 ms at p99, 2,500 ms at most (promised)',
    },
    { what: 'Slack: heap before and after', measured: `${before} / ${memory()} MB`, peer: '' },
  ]
}

/** A command of somebody who asks once, in a channel of their own: that is what an answer is known by. */
function askedBy(server: SlackServer, at: number) {
  const more = {
    user_id: `U${String(at)}`,
    channel_id: `C${String(at)}`,
    response_url: `${server.base}/commands/T111/C${String(at)}`,
  }
  return command(server.base, '/shutten', SLACK_WORDS[at % SLACK_WORDS.length] ?? 'help', more)
}

/** How often each was answered, once nothing is being answered any more. */
async function answersTo(server: SlackServer): Promise<ReadonlyMap<string, number>> {
  for (let before = -1; before < server.calls.length;) {
    before = server.calls.length
    await wait(3_000)
  }
  const answers = new Map<string, number>()
  for (const { method, path, args } of server.calls) {
    const channel = method === 'response_url' ? path.split('/').at(-1) : args['channel']
    if (typeof channel === 'string') answers.set(channel, (answers.get(channel) ?? 0) + 1)
  }
  return answers
}

/** Generated answers, many of long and hostile words. */
function renderRow(count: number): Row {
  let faults = 0
  for (let done = 0; done < count; done += A_SAMPLE)
    for (const answer of fc.sample(anyShown, Math.min(A_SAMPLE, count - done)))
      if (faultsIn(answer).length > 0) faults += 1
  return { what: `Slack: ${String(count)} generated answers`, measured: `${String(faults)} faults`, peer: '' }
}

async function stop(server: SlackServer, { platform }: Started): Promise<void> {
  await platform.close()
  if (server.faults.length > 0) console.error(`Slack would refuse: ${server.faults.join('; ')}`)
  forget(server)
  await server.close()
}

/** What the server and the log remember is no memory of Shutten's. */
function forget(server: SlackServer): void {
  server.calls.length = 0
  logged.length = 0
}

function memory(): string {
  globalThis.gc?.()
  return (process.memoryUsage().heapUsed / 1e6).toFixed(0)
}
