import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { TOKEN } from './platform/discord/server/ids.js'
import { commandOf, pressOf } from './platform/discord/server/payloads.js'
import { refuse } from './platform/discord/server/rest.js'
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
const serving = (started: Running, ...platforms: readonly string[]): Promise<unknown> =>
  vi.waitFor(() => {
    const last = started
      .output()
      .split('\n')
      .findLast((line) => line.includes('"msg":"serving"'))
    expect(platforms.filter((name) => last?.includes(name) !== true)).toEqual([])
    expect(last).toBeDefined()
  }, SOON)
const codeOf = async ({ process }: Running): Promise<unknown> =>
  process.exitCode ?? ((await once(process, 'exit')) as unknown[])[0]

/** What was shown. */
async function asksSlack(): Promise<string> {
  const before = slack.calls.length
  const shown = (): string => JSON.stringify(slack.calls.slice(before))
  await slack.send(command(slack.base, '/shutten', 'cite 3.5'))
  await vi.waitFor(() => {
    expect(shown()).toContain('ru-korea-2017:3.5')
  }, SOON)
  return shown()
}

async function asksOperation(started: Running, name: string): Promise<string> {
  const address = /"address":"(?<address>[^"]+)"/u.exec(started.output())?.groups?.['address'] ?? ''
  return (await fetch(address + name)).text()
}

const asksDiscord = (): Promise<string> => answeredOn(commandOf('cite', { place: '3.5' }), '3.5')
/** With a button that was changed. */
const pressesDiscord = (): Promise<string> =>
  answeredOn(pressOf('y.key.1.day.signature-of-tests'), 'not one of ours')

async function answeredOn(payload: Parameters<DiscordServer['interact']>[0], words: string): Promise<string> {
  const exchange = discord.interact(payload)
  await vi.waitFor(() => {
    expect(JSON.stringify(exchange.messages)).toContain(words)
  }, SOON)
  return JSON.stringify(exchange.messages)
}

/** Refusals and lost replies on both platforms, each of which is a line of the log. */
async function meetsFaults(started: Running): Promise<void> {
  const CALLBACK = /callback$/u
  discord.pending.push(
    { on: CALLBACK, when: 'before', reply: refuse(404, 10_062) },
    { on: CALLBACK, when: 'before', reply: 'cut' },
    { on: CALLBACK, when: 'before', reply: refuse(400, 50_035) },
  )
  discord.interact(commandOf('find', { text: '拒否権' }))
  slack.plan('response_url', { status: 404, body: 'expired_url' })
  slack.plan('chat.postEphemeral', { body: { ok: false, error: 'not_in_channel' } })
  slack.plan('chat.postMessage', { lost: true })
  await slack.send(command(slack.base, '/shutten', 'find 拒否権'))
  const codes = ['10062', 'expired_url', 'not_in_channel', 'chat.postMessage']
  const missing = (): readonly string[] => codes.filter((code) => !started.output().includes(code))
  await vi.waitFor(() => {
    expect(missing()).toEqual([])
  }, SOON)
  discord.interact(commandOf('find', { text: '拒否権' }))
  await vi.waitFor(() => {
    expect(started.output()).toContain('50035')
  }, SOON)
}

describe('the process', () => {
  it('serves both platforms, and ends when it is told to', async () => {
    const started = start({ ...forSlack(), ...forDiscord() })
    await serving(started, 'slack', 'discord')
    await Promise.all([asksSlack(), asksDiscord()])
    started.process.kill('SIGTERM')
    expect(await codeOf(started)).toBe(0)
    expect(started.output()).toContain('"msg":"ended"')
  })

  it('ends with 1 where a promise is rejected that nobody holds, and its log tells so and no secret', async () => {
    const rejects = path.join(import.meta.dirname, 'fixtures', 'platform', 'rejects-on-signal.mjs')
    const secret = 'what signs the buttons'
    const started = start({
      ...forSlack(),
      ...forDiscord(),
      SHUTTEN_SECRET: secret,
      SHUTTEN_LOG_LEVEL: 'trace',
      SHUTTEN_HTTP_PORT: '0',
      NODE_OPTIONS: `--import=${rejects}`,
    })
    await serving(started, 'slack', 'discord')
    const shown = [await asksSlack(), await asksDiscord(), await pressesDiscord()].join('')
    await meetsFaults(started)
    const metrics = await asksOperation(started, 'metrics')
    started.process.kill('SIGUSR2')
    expect(await codeOf(started)).toBe(1)
    const log = started.output()
    expect(metrics).toContain('shutten_errors_total{code="expired_url"} 1')
    expect(metrics).toContain('shutten_questions_total{platform="discord",command="find",outcome="found"}')
    expect(log.trimEnd().split('\n').at(-1)).toContain('an error that nobody caught')
    const signatures = [...shown.matchAll(/\.(?<signature>[\w-]{16})"/gu)].map(([, signature]) => signature)
    expect(signatures.length).toBeGreaterThan(3)
    const secrets = [BOT_TOKEN, APP_TOKEN, TOKEN, secret, ...signatures]
    for (const each of [
      ...secrets,
      'of-interaction',
      'of-response',
      'of-ticket',
      '/commands/T',
      '拒否権',
      'what was said',
    ])
      expect(log + metrics).not.toContain(each)
  })

  it('finishes what it is asked while others are told to ask no more, and ends at once when told twice', async () => {
    const started = start({ ...forSlack(), SHUTTEN_HTTP_PORT: '0' })
    await serving(started, 'slack')
    expect(await asksOperation(started, 'readyz')).toBe('ready\n')
    started.process.kill('SIGTERM')
    await vi.waitFor(async () => {
      expect(await asksOperation(started, 'readyz')).toContain('draining')
    }, SOON)
    expect(await asksOperation(started, 'healthz')).toBe('ok\n')
    expect(await asksOperation(started, '?q=/cite+3.5')).toContain('ru-korea-2017:3.5')
    await asksSlack()
    started.process.kill('SIGTERM')
    expect(await codeOf(started)).toBe(1)
  })

  it.each([
    ['slack', forSlack, 'discord.js', asksSlack],
    ['discord', forDiscord, '@slack/bolt', asksDiscord],
  ] as const)('started for %s alone does not load the other’s SDK', async (name, settings, sdk, asks) => {
    const trace = path.join(import.meta.dirname, 'fixtures', 'platform', 'loaded-packages.mjs')
    const started = start({ ...settings(), NODE_OPTIONS: `--import=${trace}` })
    await serving(started, name)
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
    await serving(started, 'slack')
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
      /^ok {4}content: 1 report read .*\nok {4}store: .*\nok {4}administrators: SHUTTEN_ADMINS names nobody.*(?:\nok {4}(?:slack|discord).*)+\n$/u,
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
