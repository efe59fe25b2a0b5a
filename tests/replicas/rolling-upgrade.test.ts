import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openSqlite, type Database } from '../../src/database/open-sqlite.js'
import { databaseSubscriptions } from '../../src/store/subscription-table.js'
import { again, mention } from '../platform/slack/server/envelopes.js'
import { APP_TOKEN, BOT_TOKEN, SlackServer } from '../platform/slack/server/slack-server.js'
import { subscription } from '../store/made-rows.js'
import { openBalancer, type Balancer } from './balancer.js'
import { startReplica, type Replica, type Stopped } from './replica.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-rolling-'))
const data = path.join(folder, 'data')
const MINUTE = 60_000
const REPLICAS = 3
const CHANNELS = 4

let slack: SlackServer
let balancer: Balancer
let database: Database
const started: Replica[] = []

beforeAll(async () => {
  slack = await SlackServer.open()
  balancer = openBalancer()
  database = await openSqlite(data)
})
afterAll(async () => {
  for (const { process } of started) process.kill('SIGKILL')
  balancer.close()
  await Promise.all([slack.close(), database.destroy()])
  fs.rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<Replica> {
  const settings = {
    SHUTTEN_DATA: data,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  }
  const replica = await startReplica(settings, folder)
  started.push(replica)
  balancer.replicas.add(replica)
  return replica
}

async function stop(replica: Replica): Promise<Stopped> {
  const stopped = await replica.stop()
  balancer.replicas.delete(replica)
  return stopped
}

/** Questions that somebody asks again and again until they are told to end, and what became of each. */
interface Asking {
  /** One word a question. */
  end(): Promise<readonly string[]>
}

function askOn(ask: (count: number) => Promise<string>, every: number): Asking {
  const asked: Promise<string>[] = []
  const going = setInterval(() => {
    asked.push(ask(asked.length))
  }, every)
  return {
    end() {
      clearInterval(going)
      return Promise.all(asked)
    },
  }
}

/** A page, each from a reader of its own. */
async function askPage(count: number): Promise<string> {
  const headers = { 'x-forwarded-for': `10.0.${String(count >> 8)}.${String(count & 255)}` }
  try {
    const page = await balancer.send('/?q=/cite+3.5', { headers })
    return (await page.text()).includes('ru-korea-2017:3.5') ? 'answered' : String(page.status)
  } catch (error) {
    return String(error)
  }
}

/** A mention, which Slack sends once more where nobody acknowledged it. */
async function askSlack(count: number): Promise<string> {
  const envelope = mention('<@U0BOT> cite 3.5', { channel: `CQ${String(count)}`, user: `UQ${String(count)}` })
  await slack.send(envelope).catch(() => slack.send(again(envelope, 1)))
  return 'acknowledged'
}

/** Channels that are to get a note at once, and one only. */
const channels: string[] = []
async function addChannels(): Promise<void> {
  const now = Date.now()
  const at = new Date(now - MINUTE).toISOString().slice(11, 16)
  for (let count = 0; count < CHANNELS; count += 1) {
    const channel = `CN${String(channels.length)}`
    const more = { at, zone: 'UTC', onEmpty: 'heartbeat', since: now - 5 * MINUTE } as const
    await databaseSubscriptions(database).addSubscription(
      subscription({ place: `slack:T111/${channel}`, ...more }),
    )
    channels.push(channel)
  }
}

/** The channels that something was posted in, as often as it was. */
const posted = (): readonly string[] =>
  slack
    .callsOf('chat.postMessage')
    .map(({ args }) => String(args['channel']))
    .toSorted()

describe('Processes on one store that are replaced one after another', () => {
  it('lose no question, double no note, and end in time', { timeout: 240_000 }, async () => {
    await addChannels()
    const old = await Promise.all(Array.from({ length: REPLICAS }, start))
    const pages = askOn(askPage, 200)
    const mentions = askOn(askSlack, 250)
    const ends: Promise<Stopped>[] = []
    const replacing: Replica[] = []
    for (const replica of old) {
      await addChannels()
      const [next] = await Promise.all([start(), addChannels()])
      replacing.push(next)
      ends.push(stop(replica))
    }
    await Promise.all(ends)
    const answers = await pages.end()
    const asked = (await mentions.end()).map((_, count) => `CQ${String(count)}`)
    const toPost = [...channels, ...asked].toSorted()
    await vi.waitFor(() => expect(posted()).toEqual(toPost), { timeout: 40_000, interval: 100 })
    // What would be said twice has been when all of them have ended.
    ends.push(...replacing.map(stop))
    const ended = await Promise.all(ends)
    expect(posted()).toEqual(toPost)
    expect(answers.filter((answer) => answer !== 'answered')).toEqual([])
    expect(answers.length).toBeGreaterThan(20)
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0])
    expect(Math.max(...ended.map(({ milliseconds }) => milliseconds))).toBeLessThan(10_000)
  })
})
