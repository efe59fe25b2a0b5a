import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadCommands } from '../src/command/load-commands.js'
import { readSettings } from '../src/env.js'
import { createSchedule } from '../src/schedule/create-schedule.js'
import { TIMING } from '../src/schedule/timing.js'
import { defaultContentDirectory, loadLibrary } from '../src/search/load-library.js'
import { openServing } from '../src/serve.js'
import type { Serving } from '../src/serving.js'
import { setUp } from '../src/set-up.js'
import { ADMIN, CHANNEL, GUILD, TOKEN, USER } from './platform/discord/server/ids.js'
import { commandOf, pressOf } from './platform/discord/server/payloads.js'
import { startServer, type DiscordServer } from './platform/discord/server/start-server.js'
import { command, press } from './platform/slack/server/envelopes.js'
import { APP_TOKEN, BOT_TOKEN, SlackServer } from './platform/slack/server/slack-server.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-scheduling-'))
const SOON = { timeout: 20_000, interval: 10 }
const MINUTE = 60_000

const loaded = Promise.all([loadLibrary(defaultContentDirectory()), loadCommands()])
let slack: SlackServer
let discord: DiscordServer
let serving: Serving
let data: string
let now: number

beforeAll(async () => {
  slack = await SlackServer.open()
  discord = await startServer()
  slack.history.now = () => now
  discord.now = () => now
})
beforeEach(async () => {
  now = Date.parse('2027-04-01T00:00Z')
  data = fs.mkdtempSync(path.join(folder, 'data-'))
  slack.calls.length = 0
  discord.direct.length = 0
  await open()
})
afterEach(async () => {
  await serving.close()
  expect([...slack.faults, ...discord.faults]).toEqual([])
})
afterAll(async () => {
  await Promise.all([slack.close(), discord.close()])
  fs.rmSync(folder, { recursive: true, force: true })
})

/** What the root opens, with a clock of ours; it ticks when it is told to. */
async function open(): Promise<void> {
  const [library, commands] = await loaded
  const environment = {
    SHUTTEN_DATA: data,
    SHUTTEN_ADMINS: `slack:U999,discord:${ADMIN}`,
    SHUTTEN_ZONE: 'UTC',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
  }
  const parts = {
    loaded: library,
    content: defaultContentDirectory(),
    commands,
    settings: readSettings(environment, folder),
    log: pino({ level: 'silent' }),
  }
  serving = await openServing(
    parts,
    () => now,
    (given) => createSchedule({ owner: 'tests', timing: TIMING, ...given }),
  )
  // As in earnest, where the first tick comes before any platform has connected.
  await serving.schedule.tick()
  await serving.opened
}

/** Puts a backup where the store is, as an administrator does while nothing runs. */
async function restore(file: string): Promise<void> {
  await serving.close()
  for (const name of fs.readdirSync(data).filter((each) => each.startsWith('shutten.sqlite')))
    fs.rmSync(path.join(data, name))
  fs.copyFileSync(file, path.join(data, 'shutten.sqlite'))
  await open()
}

async function tickAt(instant: string): Promise<void> {
  now = Date.parse(instant)
  await serving.schedule.tick()
}

/** As somebody reads them: Discord wants a backslash before many a mark. */
const wordsOf = (value: unknown): string => JSON.stringify(value).replaceAll('\\\\', '')

/** What somebody is answered, on either platform. */
interface Chat {
  say(words: string, user?: 'administrator'): Promise<string>
  press(label: string): Promise<string>
  /** The notes that stand in the channel, oldest first. */
  notes(): readonly string[]
  /** The next post is refused. */
  refuse(): void
}

const onSlack: Chat = {
  async say(words, user) {
    now += MINUTE
    const before = slack.callsOf('response_url').length
    const who = user === undefined ? {} : { user_id: 'U999' }
    const channel = { team_id: 'T111', channel_id: 'C111', ...who }
    await slack.send(command(slack.base, '/shutten', words.slice(1), channel))
    await vi.waitFor(() => expect(slack.callsOf('response_url').length).toBeGreaterThan(before), SOON)
    return wordsOf(slack.callsOf('response_url').slice(before))
  },
  async press(label) {
    now += MINUTE
    const before = slack.callsOf('response_url').length
    const found = new RegExp(`"text":"${label}"[^}]*\\}[^}]*"value":"(?<id>[^"]+)"`, 'u').exec(
      wordsOf([...slack.callsOf('response_url'), ...slack.callsOf('chat.postMessage')].toReversed()),
    )
    await slack.send(
      press(slack.base, found?.groups?.['id'] ?? '', { user: { id: 'U999', team_id: 'T111' } }),
    )
    await vi.waitFor(() => expect(slack.callsOf('response_url').length).toBeGreaterThan(before), SOON)
    return wordsOf(slack.callsOf('response_url').slice(before))
  },
  notes: () => slack.callsOf('chat.postMessage').map(({ args }) => wordsOf(args['blocks'])),
  refuse() {
    slack.plan('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } })
  },
}

const onDiscord: Chat = {
  async say(words, user) {
    now += MINUTE
    const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/u.exec(words) ?? []
    const place = { user: user === undefined ? USER : ADMIN }
    const exchange = discord.interact(commandOf(name, { do: rest }, place))
    await vi.waitFor(() => expect(exchange.messages.length).toBeGreaterThan(0), SOON)
    return wordsOf(exchange.messages)
  },
  async press(label) {
    now += MINUTE
    const sent = [...discord.exchanges.values()].flatMap(({ messages }) => messages)
    const rows = [...sent, ...discord.direct.map(({ message }) => message)].flatMap(
      ({ components }) => components ?? [],
    )
    const button = rows.flatMap(({ components }) => components).findLast((each) => each.label === label)
    const exchange = discord.interact(pressOf(button?.custom_id ?? '', { user: ADMIN }))
    await vi.waitFor(() => expect(exchange.messages.length).toBeGreaterThan(0), SOON)
    return wordsOf(exchange.messages)
  },
  notes: () =>
    discord.direct.filter(({ channel }) => channel === CHANNEL).map(({ message }) => wordsOf(message)),
  refuse() {
    const reply = { status: 403, body: { message: 'Missing Permissions', code: 50_013 } }
    discord.pending.push({ on: /^POST \/channels/u, when: 'before', reply })
  },
}

describe.each([
  ['Slack', onSlack, 'slack:T111/C111'],
  ['Discord', onDiscord, `discord:${GUILD}/${CHANNEL}`],
])('A channel of %s', (_name, chat, place) => {
  const add = () => chat.say('/schedule add on-this-day 09:00 Asia/Tokyo', 'administrator')

  it('is told what to expect, gets its note once, also through a restart, and its buttons work', async () => {
    const added = await add()
    expect(added).toContain('Notes on 7 days a year; next: Mon 12 April 2027, 09:00 JST.')
    expect(chat.notes()).toHaveLength(1)
    expect(chat.notes()[0]).toContain('This channel gets notes from now on')
    await tickAt('2027-04-11T23:59:30Z')
    expect(chat.notes()).toHaveLength(1)
    await tickAt('2027-04-12T00:00:20Z')
    expect(chat.notes()).toHaveLength(2)
    expect(chat.notes()[1]).toContain('On this day, 10 years ago (12 April 2017)')
    expect(chat.notes()[1]).toContain('on-this-day · 12 April 2027')
    expect(chat.notes()[1]).toContain('化学兵器使用に関する安保理決議案')
    await serving.close()
    await open()
    await tickAt('2027-04-12T00:05:00Z')
    expect(chat.notes()).toHaveLength(2)
    expect(await chat.press('Show context')).toContain('ru-korea-2017:3')
    await tickAt('2027-04-15T00:00:20Z')
    expect(chat.notes()).toHaveLength(3)
  })

  it('is told what was missed while this was away', async () => {
    await add()
    await tickAt('2027-04-02T00:00:30Z')
    await serving.close()
    now = Date.parse('2027-04-20T12:00:00Z')
    await open()
    await tickAt('2027-04-20T12:00:30Z')
    expect(chat.notes()).toHaveLength(2)
    expect(chat.notes()[1]).toContain('Not posted while this was away')
    expect(chat.notes()[1]).toContain('Thu 15 April 2027, 09:00 JST')
    await tickAt('2027-04-20T12:01:00Z')
    expect(chat.notes()).toHaveLength(2)
  })

  it('gets nothing out of a restored backup until an administrator releases it', async () => {
    await add()
    const backup = path.join(data, 'backup.sqlite')
    const environment = { SHUTTEN_DATA: data }
    await setUp('backup', readSettings(environment, folder), pino({ level: 'silent' }), backup)
    await tickAt('2027-04-12T00:00:20Z')
    const posted = () => chat.notes().filter((note) => note.includes('years ago')).length
    expect(posted()).toBe(1)
    await restore(backup)
    await tickAt('2027-04-12T00:01:00Z')
    await tickAt('2027-04-15T00:00:20Z')
    expect(posted()).toBe(1)
    expect(wordsOf([slack.callsOf('chat.postMessage'), discord.direct])).toContain(
      'the store is an older copy',
    )
    expect(await chat.say('/schedule test', 'administrator')).toContain('every note is held just now')
    expect(await chat.say('/status', 'administrator')).toContain(
      'Nothing is sent: the ledger is an older copy',
    )
    expect(await chat.press('Release')).toContain('Notes are sent again')
    await tickAt('2027-04-15T00:10:00Z')
    expect(posted()).toBe(1)
    await tickAt('2027-05-03T00:00:20Z')
    expect(posted()).toBe(2)
  })

  it('is changed by administrators alone, while everybody may list and look ahead', async () => {
    expect(await chat.say('/schedule add on-this-day')).toContain('Only administrators may do this')
    await add()
    expect(await chat.say('/schedule list')).toContain('on-this-day · on this day · every day at 09:00')
    expect(await chat.say('/schedule preview 20')).toContain('On this day, 10 years ago (15 April 2017)')
    expect(await chat.say('/schedule remove')).toContain('Only administrators may do this')
    expect(await chat.say('/schedule pause', 'administrator')).toContain('on-this-day is paused')
    await tickAt('2027-04-12T00:00:20Z')
    expect(chat.notes()).toHaveLength(1)
    expect(await chat.say('/schedule resume', 'administrator')).toContain(
      'next: Thu 15 April 2027, 09:00 JST',
    )
    expect(await chat.say('/schedule remove on-this-day', 'administrator')).toContain('is removed')
    expect(await chat.say('/schedule list')).toContain('This channel has no subscriptions')
  })

  it('that the bot cannot post to is refused with the reason, and the same is not added twice', async () => {
    chat.refuse()
    expect(await add()).toMatch(/may not post in this channel \((?:not_in_channel|50013)\)/u)
    expect(await chat.say('/schedule list')).toContain('This channel has no subscriptions')
    await add()
    expect(await add()).toContain('This channel has on-this-day already')
  })

  it('gets a test that says so, and a note whose fate is unknown waits for an administrator', async () => {
    await add()
    expect(await chat.say('/schedule test', 'administrator')).toContain('A test of on-this-day was posted')
    expect(chat.notes()[1]).toContain('A test: on-this-day will look like this')
    const lost = { body: { ok: false, error: 'internal_error' } }
    const blind = { body: { ok: false, error: 'missing_scope' } }
    slack.plan('chat.postMessage', lost)
    discord.pending.push({ on: /^POST \/channels/u, when: 'before', reply: { status: 502 } })
    await tickAt('2027-04-12T00:00:20Z')
    expect(chat.notes()).toHaveLength(2)
    for (let minutes = 3; minutes < 20; minutes += 1) {
      slack.plan('conversations.history', ...(place.startsWith('slack') ? [blind] : []))
      const refused = { status: 403, body: { message: 'Missing Access', code: 50_001 } }
      if (place.startsWith('discord'))
        discord.pending.push({ on: /^GET \/channels/u, when: 'before', reply: refused })
      await tickAt(`2027-04-12T00:${String(minutes).padStart(2, '0')}:30Z`)
    }
    slack.clearPlans()
    discord.pending.length = 0
    const status = await chat.say('/status', 'administrator')
    expect(status).toContain(`Held: on-this-day of 12 April 2027 in ${place}`)
    expect(await chat.press('Post now')).toContain('It is posted now')
    expect(chat.notes().at(-1)).toContain('On this day, 10 years ago (12 April 2017)')
    expect(await chat.say('/status', 'administrator')).not.toContain('Held:')
  })
})
