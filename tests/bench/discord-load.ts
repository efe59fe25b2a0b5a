import fc from 'fast-check'
import { renderAnswer } from '../../src/platform/discord/render-answer.js'
import { openBot } from '../platform/discord/open-bot.js'
import { effectiveMarkup, readBack } from '../platform/discord/read-back.js'
import { commandOf } from '../platform/discord/server/payloads.js'
import type { Exchange } from '../platform/discord/server/rest.js'
import { startServer, type DiscordServer } from '../platform/discord/server/start-server.js'
import { faultsOf } from '../platform/discord/server/validate.js'
import { anyAnswer } from '../platform/console/made-answers.js'
import { percentile, type Row } from './measures.js'

const COMMANDS = [
  () => commandOf('stance', { actor: 'russia', period: '2017-04' }),
  () => commandOf('find', { text: '石油製品の輸出' }),
  () => commandOf('cite', { place: '3.2' }),
  () => commandOf('timeline', { actor: 'north-korea' }, { locale: 'ja' }),
  () => commandOf('onthisday', { day: '04-12' }),
]

/** Commands on Discord while everything fails now and then, and under load. */
export async function discordRows(seconds: number, renderings: number): Promise<readonly Row[]> {
  return [await faultRow(1000), await loadRow(50, seconds), renderRow(renderings)]
}

/** Commands through drops, op 7, op 9, refusals and lost replies, twenty a second: how many go unanswered. */
async function faultRow(count: number): Promise<Row> {
  const server = await startServer()
  const bot = await openBot(server.apiUrl, { level: 'silent' })
  const exchanges: Exchange[] = []
  for (let at = 0; at < count; at += 1) {
    disturb(server, at)
    exchanges.push(server.interact(commandAt(at)))
    await pause(50)
  }
  await pause(5000)
  const unanswered = exchanges.filter(({ messages }) => messages.length === 0).length
  const doubled = exchanges.filter(({ messages }) => messages.length > 1).length
  await bot.platform.close()
  await server.close()
  return {
    what: `Discord: ${count} commands through faults`,
    measured: `${unanswered} unanswered, ${doubled} doubled, ${server.faults.length} refused`,
    peer: '',
  }
}

const CALLBACK = /\/callback$/u

function disturb({ gateway, pending }: DiscordServer, at: number): void {
  if (at % 100 === 20) gateway.drop()
  if (at % 100 === 50) gateway.askReconnect()
  if (at % 100 === 80) gateway.invalidate(true)
  if (at % 10 === 3) pending.push({ on: CALLBACK, when: 'after', reply: 'cut' })
  if (at % 10 === 5) pending.push({ on: CALLBACK, when: 'before', reply: { status: 502 } })
  if (at % 10 !== 7) return
  const body = { message: 'slow', retry_after: 0.2, global: false }
  pending.push({
    on: CALLBACK,
    when: 'before',
    reply: { status: 429, headers: { 'retry-after': '0.2' }, body },
  })
}

/** So many commands a second: how long the first response takes, and what memory does. */
async function loadRow(rate: number, seconds: number): Promise<Row> {
  const server = await startServer()
  const bot = await openBot(server.apiUrl, { level: 'silent' })
  const exchanges: Exchange[] = []
  const warmUp = rate * 2
  const started = performance.now()
  let memory = 0
  for (let at = 0; at < rate * seconds + warmUp; at += 1) {
    if (at === warmUp) memory = megabytes()
    exchanges.push(server.interact(commandAt(at)))
    await pause(started + ((at + 1) * 1000) / rate - performance.now())
  }
  await pause(3000)
  server.exchanges.clear()
  const times = exchanges.slice(warmUp).map(({ acknowledged }) => acknowledged ?? Infinity)
  exchanges.length = 0
  const after = megabytes()
  await bot.platform.close()
  await server.close()
  return {
    what: `Discord: ${rate} commands a second for ${seconds} s, first response p50 / p99 / most`,
    measured: `${[percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)].map((time) => time.toFixed(0)).join(' / ')} ms`,
    peer: `memory ${memory.toFixed(0)} -> ${after.toFixed(0)} MB, with the server in the same process`,
  }
}

/** Generated answers: how many are over a limit, have markup that works, or lack a quotation. */
function renderRow(count: number): Row {
  let faults = 0
  for (const answer of fc.sample(anyAnswer, count)) {
    const messages = renderAnswer({ answer, buttons: [] })
    const refused = messages.flatMap((message) =>
      faultsOf('POST /webhooks/{webhook_id}/{webhook_token}', message),
    )
    if (refused.length + effectiveMarkup(messages).length > 0) faults += 1
    if (
      readBack(messages).length < answer.nodes.filter(({ kind }) => kind === 'excerpt').length &&
      !hasRepeats(answer)
    )
      faults += 1
  }
  return { what: `Discord: ${count} generated answers`, measured: `${faults} faults`, peer: '' }
}

/** Excerpts of the same words that stand together are shown once. */
const hasRepeats = ({ nodes }: { readonly nodes: readonly { readonly kind: string }[] }): boolean =>
  nodes.some((node, at) => node.kind === 'excerpt' && nodes[at - 1]?.kind === 'excerpt')

const commandAt = (at: number) => (COMMANDS[at % COMMANDS.length] ?? commandOf.bind(null, 'reports'))()

function megabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
