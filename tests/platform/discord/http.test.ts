import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Platform } from '../../../src/command/platform.js'
import type { Store } from '../../../src/command/ports.js'
import { checkDiscord } from '../../../src/platform/discord/check-discord.js'
import { openDiscordHttp } from '../../../src/platform/discord/open-discord-http.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { partsFor, type Wanted } from './open-bot.js'
import { readBack, textOf } from './read-back.js'
import { ADMIN, TOKEN } from './server/ids.js'
import { commandOf, pointOf, pressOf, typingOf } from './server/payloads.js'
import type { Exchange } from './server/rest.js'
import { PUBLIC_KEY, signed, type Sending } from './server/signed.js'
import { startServer, type DiscordServer } from './server/start-server.js'

let server: DiscordServer
let bot: Opened

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  bot = await open()
})
afterEach(async () => {
  await bot.platform.close()
  server.application = {}
  expect(server.faults.splice(0)).toEqual([])
})
afterAll(async () => {
  await server.close()
})

interface Opened extends ReturnType<typeof partsFor> {
  readonly platform: Platform
  send(request: Request): Promise<Response>
}

const settings = (publicKey = PUBLIC_KEY) => ({
  token: TOKEN,
  apiUrl: server.apiUrl,
  name: 'Shutten',
  publicKey,
})

/** By the true clock: what Discord sends is stamped by it. */
async function open(wanted: Wanted = {}): Promise<Opened> {
  const seen = partsFor({ now: Date.now, ...wanted })
  const platform = await openDiscordHttp(settings(), seen.parts)
  const [endpoint] = platform.endpoints ?? []
  if (endpoint === undefined) throw new Error('no endpoint')
  return {
    ...seen,
    platform,
    send: async (request) => endpoint.answer(request, new Uint8Array(await request.arrayBuffer())),
  }
}

type Payload = Parameters<DiscordServer['interactOver']>[0]
const sendTo =
  ({ send }: Opened, sending: Sending = {}) =>
  (payload: object): Promise<Response> =>
    send(signed(JSON.stringify(payload), sending))
const answerTo = (payload: Payload): Promise<Exchange> => server.interactOver(payload, sendTo(bot))
const EPHEMERAL = 64

describe('what Discord sends over HTTP', () => {
  it('as a PING is answered by a PONG', async () => {
    const response = await bot.send(signed('{"type":1}'))
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }])
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  it('as a command is answered in the response, to the asker alone', async () => {
    const { messages, flags, isDeferred } = await answerTo(
      commandOf('stance', { actor: 'ロシア', period: '2017年4月' }),
    )
    expect(readBack(messages)[0]).toContain('拒否権を行使していた')
    expect([flags, isDeferred]).toEqual([[EPHEMERAL], false])
    expect((await answerTo(commandOf('cite', { place: '3.2' }))).flags).toEqual([0])
  })

  it('is told to be asked again where the process ends before it can be answered', async () => {
    const asked = Array.from({ length: 20 }, () => answerTo(commandOf('cite', { place: '3.2' })))
    await bot.platform.close(0)
    const said = (await Promise.all(asked)).map(({ messages }) => textOf(messages))
    expect(said.filter((text) => text === '')).toEqual([])
    expect(said.at(-1)).toContain('ask it again')
  })

  it('as a button that was pressed is answered, also by another replica', async () => {
    const store = memoryStore()
    const { messages } = await server.interactOver(
      commandOf('find', { text: '北朝鮮' }),
      sendTo(await open({ store })),
    )
    const buttons = messages.flatMap(({ components = [] }) => components.flatMap((row) => row.components))
    const more = buttons.find(({ label }) => label.includes('More'))
    bot = await open({ store })
    const next = await answerTo(pressOf(more?.custom_id ?? ''))
    expect(textOf(next.messages)).toContain('[4]')
  })

  it('as a message that was pointed at is answered', async () => {
    const { messages } = await answerTo(pointOf('「中国は棄権したが、ロシアは反対した」'))
    expect(textOf(messages)).toContain('ru-korea-2017')
  })

  it('as an option that is typed gets suggestions', async () => {
    const { choices } = await answerTo(typingOf('stance', 'actor', 'rus'))
    expect(choices?.map(({ value }) => value)).toContain('russia')
  })

  it('brings a picture after a response that says that it will come', async () => {
    const draw = () => Promise.resolve(Buffer.from('a picture'))
    bot = await open({ draw })
    const exchange = await answerTo(commandOf('timeline', { actor: 'russia' }))
    expect([exchange.isDeferred, exchange.flags]).toEqual([true, [EPHEMERAL]])
    await bot.platform.close()
    expect(server.files).toHaveLength(1)
    expect(JSON.stringify(exchange.messages[0])).toContain('attachment://')
  })

  it('is answered in time where the answer takes long', async () => {
    let finish: () => void = () => undefined
    const slow = new Promise<void>((resolve) => (finish = resolve))
    bot = await open({
      wrap: (responder) => ({ ...responder, respond: (asked) => slow.then(() => responder.respond(asked)) }),
    })
    const exchange = await answerTo(commandOf('stance', { actor: 'russia' }))
    expect(exchange.isDeferred).toBe(true)
    expect(exchange.acknowledged).toBeLessThan(3_000)
    finish()
    await bot.platform.close()
    expect(textOf(exchange.messages)).toContain('Russia')
  })

  it('is answered whole where what follows comes before the response', async () => {
    const exchange = await server.interactOver(commandOf('brief', { topic: 'russia' }), async (payload) => {
      const response = await sendTo(bot)(payload)
      // Discord reads the response only after it was asked to take what follows.
      await vi.waitFor(() => {
        expect(server.received.some(({ path }) => path.includes('/webhooks/'))).toBe(true)
      }, 5_000)
      return response
    })
    await bot.platform.close()
    expect(exchange.messages.length).toBeGreaterThan(1)
  })

  it('opens no gateway, registers the commands and can write to administrators', async () => {
    expect(server.commands.length).toBeGreaterThan(5)
    expect(server.received.filter(({ path }) => path === '/gateway/bot')).toEqual([])
    expect(await bot.platform.tell(ADMIN, 'words')).toBe(true)
    expect(bot.activity.read().connections).toMatchObject([
      { platform: 'discord', name: 'http', isOpen: true },
    ])
  })
})

const MINUTE = 60_000

describe('a request that Discord did not send just now', () => {
  it.each<[string, number, Sending]>([
    ['signed by another', 401, { isForged: true }],
    ['without a signature', 401, { headers: { 'x-signature-ed25519': '' } }],
    ['with a signature that is none', 401, { headers: { 'x-signature-ed25519': 'z'.repeat(128) } }],
    ['with a signature of nothing', 401, { headers: { 'x-signature-ed25519': '0'.repeat(128) } }],
    ['without a stamp', 401, { headers: { 'x-signature-timestamp': '' } }],
    ['with another stamp', 401, { headers: { 'x-signature-timestamp': '1700000000' } }],
    ['of six minutes ago', 401, { at: Date.now() - 6 * MINUTE }],
    ['of two minutes from now', 401, { at: Date.now() + 2 * MINUTE }],
    ['of four minutes ago', 200, { at: Date.now() - 4 * MINUTE }],
  ])('%s is answered with %i, also a PING', async (_, status, sending) => {
    expect((await sendTo(bot, sending)({ type: 1 })).status).toBe(status)
    expect((await sendTo(bot, sending)(commandOf('help'))).status).toBe(status)
  })

  it('is refused where its body was changed', async () => {
    const { url, headers } = signed('{"type":1}')
    const changed = new Request(url, { method: 'POST', headers, body: '{"type":1 }' })
    expect((await bot.send(changed)).status).toBe(401)
  })

  it('ends in no exception, whatever it holds', async () => {
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('{"type":5}', '{"type":2}'),
    )
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (text, isForged) => {
        const { status } = await bot.send(signed(text, { isForged }))
        expect(status).toBe(isForged ? 401 : 400)
      }),
      { numRuns: 200 },
    )
  })
})

describe('an interaction that comes again', () => {
  it('is answered once, by two replicas together', async () => {
    const store: Store = memoryStore()
    const replicas = await Promise.all([open({ store }), open({ store })])
    const request = signed(JSON.stringify(commandOf('cite', { place: '3.2' })))
    const sent = [...replicas, ...replicas].map((replica) => replica.send(request.clone()))
    const responses = await Promise.all(sent)
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 202, 202, 202])
    for (const { platform } of replicas) await platform.close()
  })
})

describe('the public key', () => {
  it('of another application ends the start with a sentence', async () => {
    server.application = { verify_key: 'ab'.repeat(32) }
    await expect(openDiscordHttp(settings(), partsFor().parts)).rejects.toThrow(/DISCORD_PUBLIC_KEY/u)
  })

  it.each<[string, object, string | null, boolean]>([
    ['all is well', { endpoint: 'https://x.test/discord/interactions' }, PUBLIC_KEY, true],
    ['Discord sends elsewhere', { endpoint: 'https://y.test/discord/interactions' }, PUBLIC_KEY, false],
    ['Discord sends nothing', {}, PUBLIC_KEY, false],
    ['the key is another’s', { key: 'ab'.repeat(32) }, PUBLIC_KEY, false],
    ['a gateway is wanted, and Discord sends over HTTP', { endpoint: 'https://x.test/' }, null, false],
    ['a gateway is wanted', {}, null, true],
  ])('is checked by the doctor where %s', async (_, known, publicKey, ok) => {
    const { key = PUBLIC_KEY, endpoint = null } = known as { key?: string; endpoint?: string }
    server.application = { verify_key: key, interactions_endpoint_url: endpoint }
    const { token, apiUrl, name } = settings()
    const publicUrl = 'https://x.test'
    const checks = await checkDiscord({ token, apiUrl, name, publicKey, publicUrl })
    const check = checks.find((each) => /endpoint|gateway/u.test(each.name))
    expect(check?.ok).toBe(ok)
  })
})

describe('what the log says', () => {
  it('holds no token, no signature and nothing that was asked', async () => {
    const payload = commandOf('find', { text: '拒否権' })
    await answerTo(payload)
    await sendTo(bot, { at: 0 })(payload)
    const log = bot.lines.join('')
    expect(log).toContain('untimely')
    for (const secret of [TOKEN, payload.token, '拒否権']) expect(log).not.toContain(secret)
  })
})
