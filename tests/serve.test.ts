import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { TOKEN } from './platform/discord/server/ids.js'
import { commandOf } from './platform/discord/server/payloads.js'
import { startServer, type DiscordServer } from './platform/discord/server/start-server.js'
import { command } from './platform/slack/server/envelopes.js'
import { APP_TOKEN, BOT_TOKEN, SlackServer } from './platform/slack/server/slack-server.js'

const program = path.join(import.meta.dirname, '..', 'dist', 'src', 'main.js')
const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-serve-'))
const SOON = { timeout: 30_000, interval: 20 }

let slack: SlackServer
let discord: DiscordServer
beforeAll(async () => {
  slack = await SlackServer.open()
  discord = await startServer()
})
afterAll(async () => {
  await Promise.all([slack.close(), discord.close()])
  fs.rmSync(folder, { recursive: true, force: true })
})

/** The program, started as an administrator starts it. */
interface Running {
  readonly process: ChildProcess
  readonly output: () => string
}

const running: Running[] = []
afterEach(() => {
  for (const { process } of running.splice(0)) process.kill('SIGKILL')
})

function start(settings: Readonly<Record<string, string>>, ...words: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], SHUTTEN_DATA: path.join(folder, 'data'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const started = { process: child, output: () => output }
  running.push(started)
  return started
}

const forSlack = () => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
  SLACK_API_URL: slack.apiUrl,
})
const forDiscord = () => ({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl })
const serving = (started: Running): Promise<unknown> =>
  vi.waitFor(() => expect(started.output()).toContain('"msg":"serving"'), SOON)
const codeOf = async ({ process }: Running): Promise<unknown> =>
  process.exitCode ?? ((await once(process, 'exit')) as unknown[])[0]

async function asksSlack(): Promise<void> {
  const before = slack.calls.length
  await slack.send(command(slack.base, '/shutten', 'cite 3.2'))
  await vi.waitFor(
    () => expect(JSON.stringify(slack.calls.slice(before))).toContain('ru-korea-2017:3.2'),
    SOON,
  )
}

async function asksDiscord(): Promise<void> {
  const exchange = discord.interact(commandOf('cite', { place: '3.2' }))
  await vi.waitFor(() => expect(JSON.stringify(exchange.messages)).toContain('3.2'), SOON)
}

describe('the process', () => {
  it('serves both platforms, tells no token, and ends when it is told to', async () => {
    const started = start({ ...forSlack(), ...forDiscord() })
    await serving(started)
    await Promise.all([asksSlack(), asksDiscord()])
    started.process.kill('SIGTERM')
    expect(await codeOf(started)).toBe(0)
    expect(started.output()).toContain('"msg":"ended"')
    for (const token of [BOT_TOKEN, APP_TOKEN, TOKEN]) expect(started.output()).not.toContain(token)
  })

  it.each([
    ['slack', forSlack, 'discord.js', asksSlack],
    ['discord', forDiscord, '@slack/bolt', asksDiscord],
  ] as const)('started for %s alone does not load the other’s SDK', async (name, settings, sdk, asks) => {
    const trace = path.join(import.meta.dirname, 'fixtures', 'platform', 'loaded-packages.mjs')
    const started = start({ ...settings(), NODE_OPTIONS: `--import=${trace}` })
    await serving(started)
    await asks()
    expect(started.output()).toContain(`"platforms":["${name}"]`)
    started.process.kill('SIGTERM')
    expect(await codeOf(started)).toBe(0)
    const own = name === 'slack' ? '@slack/bolt' : 'discord.js'
    expect(started.output()).toContain(`imports ${own}\n`)
    expect(started.output()).not.toContain(`imports ${sdk}\n`)
  })

  it('goes on with the other where one refuses its token', async () => {
    const started = start({ ...forSlack(), ...forDiscord(), DISCORD_TOKEN: 'not-the-token-of-the-tests' })
    await serving(started)
    expect(started.output().match(/DISCORD_TOKEN/gu)).toHaveLength(1)
    await asksSlack()
  })

  it.each([
    [
      'its only platform refuses',
      () => ({ ...forDiscord(), DISCORD_TOKEN: 'not-the-token-of-the-tests' }),
      'DISCORD_TOKEN',
    ],
    ['a token is missing', () => ({ ...forSlack(), SLACK_APP_TOKEN: '' }), 'SLACK_APP_TOKEN'],
  ])('ends with a sentence where %s', async (_, settings, named) => {
    const started = start(settings())
    expect(await codeOf(started)).toBe(2)
    expect(started.output()).toContain(named)
    expect(started.output()).not.toContain('    at ')
  })
})

describe('the doctor', () => {
  it('says in a line each that all is well', async () => {
    const started = start({ ...forSlack(), ...forDiscord() }, 'doctor')
    expect(await codeOf(started)).toBe(0)
    expect(started.output()).toMatch(
      /^ok {4}content: .*\nok {4}store: .*(?:\nok {4}(?:slack|discord).*)+\n$/u,
    )
  })

  it('says what to mend', async () => {
    const started = start(
      { ...forDiscord(), DISCORD_TOKEN: 'not-the-token-of-the-tests', SHUTTEN_DATA: program },
      'doctor',
    )
    expect(await codeOf(started)).toBe(1)
    expect(started.output()).toMatch(/^MEND {2}store: .*SHUTTEN_DATA/mu)
    expect(started.output()).toMatch(/^MEND {2}discord.*: .*DISCORD_TOKEN/mu)
  })
})

describe('what is set up by', () => {
  it('slack:manifest is a manifest with every command of its own', async () => {
    const started = start({}, 'slack:manifest')
    expect(await codeOf(started)).toBe(0)
    const { features } = JSON.parse(started.output()) as {
      features: { slash_commands: { command: string }[] }
    }
    expect(features.slash_commands.map((each) => each.command)).toContain('/stance')
  })

  it('discord:invite is a link for the application of the token', async () => {
    const started = start(forDiscord(), 'discord:invite')
    expect(await codeOf(started)).toBe(0)
    expect(started.output()).toMatch(
      /^https:\/\/discord\.com\/oauth2\/authorize\?client_id=100000000000000001&/u,
    )
  })
})
