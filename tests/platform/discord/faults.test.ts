import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Responder } from '../../../src/command/exchange/responder.js'
import type { ConnectionState } from '../../../src/command/ports.js'
import { makeAnswer, makeExcerpt } from '../console/made-answers.js'
import { openBot, type OpenBot, type Wanted } from './open-bot.js'
import { readBack, textOf } from './read-back.js'
import { TOKEN } from './server/ids.js'
import { commandOf, typingOf } from './server/payloads.js'
import { refuse, type Exchange } from './server/rest.js'
import { startServer, type DiscordServer } from './server/start-server.js'

let server: DiscordServer
let bot: OpenBot

async function start(wanted: Wanted = {}, shards = 1): Promise<void> {
  server = await startServer({ shards })
  bot = await openBot(server.apiUrl, wanted)
}

afterEach(async () => {
  await bot.platform.close()
  await server.close()
  expect(server.faults).toEqual([])
  const log = bot.lines.join('')
  for (const secret of [TOKEN, 'token-of-interaction', '拒否権']) expect(log).not.toContain(secret)
})

const soon = { timeout: 8000, interval: 5 }
const answered = (exchange: Exchange): Promise<void> =>
  vi.waitFor(() => {
    expect(exchange.messages.length).toBeGreaterThan(0)
  }, soon)
const question = () => commandOf('stance', { actor: 'russia', period: '2017-04' })
const posts = (path: RegExp): number =>
  server.received.filter((each) => path.test(`${each.method} ${each.path}`)).length
const CALLBACK = /^POST \/interactions\/.*\/callback$/u
const FOLLOW_UP = /^POST \/webhooks\//u
const EDIT = /^PATCH \/webhooks\//u

/** An answer of three messages. */
const LONG = 'ロシアは反対した。'.repeat(900)
const long: Wanted = {
  wrap: (responder) => ({
    ...responder,
    respond: async (request) => ({
      ...(await responder.respond(request)),
      answer: makeAnswer([{ kind: 'excerpt', headline: 'Russia', excerpt: makeExcerpt(LONG) }]),
    }),
  }),
}

/** A responder that waits to be let go on. */
function held(): { readonly wrap: (responder: Responder) => Responder; readonly letGo: () => void } {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const wrap = (responder: Responder): Responder => ({
    ...responder,
    respond: async (request) => {
      await gate
      return responder.respond(request)
    },
  })
  return {
    wrap,
    letGo: () => {
      letGo()
    },
  }
}

describe('a slow answer', () => {
  it('is announced in time to the asker alone, and follows', async () => {
    const { wrap, letGo } = held()
    await start({ wrap })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(exchange.isDeferred).toBe(true)
    }, soon)
    expect(exchange.acknowledged).toBeLessThan(3000)
    letGo()
    await answered(exchange)
    expect(readBack(exchange.messages)[0]).toContain('拒否権を行使していた')
    expect(exchange.flags).toEqual([64])
  })

  it('that another replica has announced is filled in there', async () => {
    const { wrap, letGo } = held()
    await start({ wrap })
    // The other's came first: it is there, and ours is refused.
    server.pending.push({ on: CALLBACK, when: 'after', reply: refuse(400, 40_060) })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(exchange.isDeferred).toBe(true)
    }, soon)
    letGo()
    await answered(exchange)
    expect(readBack(exchange.messages)[0]).toContain('拒否権を行使していた')
    expect([posts(CALLBACK), posts(EDIT)]).toEqual([1, 1])
  })

  it('that fails is followed by a sentence', async () => {
    const wrap = (responder: Responder): Responder => ({
      ...responder,
      respond: () => Promise.reject(new Error(`a fault with ${TOKEN}`)),
    })
    await start({ wrap })
    const exchange = server.interact(question())
    await answered(exchange)
    expect(textOf(exchange.messages)).toContain('Something went wrong')
    expect(exchange.flags).toEqual([64])
    expect(Object.keys(bot.activity.read().faults)).not.toEqual([])
  })
})

describe('an interaction', () => {
  it('that comes three times has one effect', async () => {
    await start()
    const payload = question()
    const exchange = server.interact(payload)
    server.interact(payload)
    server.interact(payload)
    await answered(exchange)
    const other = server.interact(question())
    await answered(other)
    expect(posts(CALLBACK)).toBe(2)
    expect(bot.activity.read().answered.map(({ count }) => count)).toEqual([2])
  })

  it.each([
    [10_062, 404],
    [40_060, 400],
  ])('that Discord answers with %i is logged by code, and the next is answered', async (code, status) => {
    await start(long)
    server.pending.push({ on: CALLBACK, when: 'before', reply: refuse(status, code) })
    server.interact(question())
    await vi.waitFor(() => {
      expect(bot.lines.join('')).toContain(`"code":"${code}"`)
    }, soon)
    expect(posts(FOLLOW_UP)).toBe(0)
    expect(bot.activity.read().faults).toEqual({ [`discord ${code}`]: 1 })
    await answered(server.interact(question()))
  })

  it.each(['before', 'after'] as const)('whose reply is lost %s it was taken is shown once', async (when) => {
    await start()
    server.pending.push({ on: CALLBACK, when, reply: 'cut' }, { on: CALLBACK, when, reply: { status: 502 } })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(posts(CALLBACK)).toBeGreaterThan(1)
      expect(exchange.messages).toHaveLength(1)
    }, soon)
  })

  it.each(['before', 'after'] as const)(
    'of which nothing is heard, %s it was taken, is answered again in time',
    async (when) => {
      await start()
      server.pending.push({ on: CALLBACK, when, reply: 'nothing' })
      const exchange = server.interact(question())
      await vi.waitFor(() => {
        expect(posts(CALLBACK)).toBe(2)
      }, soon)
      await answered(exchange)
      expect(exchange.messages).toHaveLength(1)
      expect(exchange.acknowledged).toBeLessThan(3000)
    },
  )

  it('whose answer Discord does not take gets a sentence instead', async () => {
    await start()
    server.pending.push({ on: CALLBACK, when: 'before', reply: refuse(400, 50_035) })
    const exchange = server.interact(question())
    await answered(exchange)
    expect(textOf(exchange.messages)).toContain('Something went wrong')
    expect(exchange.flags).toEqual([64])
    expect(bot.activity.read().faults).toEqual({ 'discord 50035': 1 })
  })

  it('that was announced, and whose answer Discord does not take, gets a sentence instead', async () => {
    const { wrap, letGo } = held()
    await start({ wrap })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(exchange.isDeferred).toBe(true)
    }, soon)
    server.pending.push({ on: EDIT, when: 'before', reply: refuse(400, 50_035) })
    letGo()
    await answered(exchange)
    expect(textOf(exchange.messages)).toContain('Something went wrong')
  })

  it('waits as long as Discord says after a 429', async () => {
    await start()
    const headers = { 'retry-after': '0.3', 'x-ratelimit-scope': 'shared' }
    const reply = { status: 429, headers, body: { message: 'slow', retry_after: 0.3, global: false } }
    server.pending.push({ on: CALLBACK, when: 'before', reply })
    const exchange = server.interact(question())
    await answered(exchange)
    expect(exchange.acknowledged).toBeGreaterThan(290)
  })

  it('has its quotation whole, over several messages of the same kind', async () => {
    await start(long)
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(readBack(exchange.messages)).toEqual([LONG])
    }, soon)
    expect(exchange.flags).toEqual(exchange.messages.map(() => 64))
  })

  it('of which a later message’s reply is lost shows each message once, to the last', async () => {
    await start(long)
    server.pending.push({ on: FOLLOW_UP, when: 'after', reply: 'cut' })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(readBack(exchange.messages)).toEqual([LONG])
    }, soon)
    expect(Object.values(bot.activity.read().faults)).toEqual([1])
    expect(posts(FOLLOW_UP)).toBe(exchange.messages.length - 1)
  })

  it('that was announced is filled in once more where the reply is lost', async () => {
    const { wrap, letGo } = held()
    await start({ wrap })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(exchange.isDeferred).toBe(true)
    }, soon)
    server.pending.push({ on: EDIT, when: 'before', reply: { status: 500 } })
    letGo()
    await answered(exchange)
    expect(posts(EDIT)).toBe(2)
  })

  it('of somebody who types, too late, is logged and nothing breaks', async () => {
    await start()
    server.pending.push({ on: CALLBACK, when: 'before', reply: refuse(404, 10_062) })
    server.interact(typingOf('stance', 'actor', 'r'))
    await vi.waitFor(() => {
      expect(bot.lines.join('')).toContain('10062')
    }, soon)
    await answered(server.interact(question()))
  })
})

describe('the gateway', () => {
  const states = (): readonly ConnectionState[] => bot.activity.read().connections
  const away = (): Promise<void> =>
    vi.waitFor(() => {
      expect(states()).toEqual([expect.objectContaining({ name: 'shard 0', isOpen: false })])
    }, soon)
  const back = (): Promise<void> =>
    vi.waitFor(() => {
      expect(states().every(({ isOpen }) => isOpen)).toBe(true)
    }, soon)

  it.each([
    [
      'is cut',
      () => {
        server.gateway.drop()
      },
    ],
    [
      'asks to connect again (op 7)',
      () => {
        server.gateway.askReconnect()
      },
    ],
  ])('%s: the session is resumed, and what came meanwhile is answered', async (_, happens) => {
    await start()
    happens()
    await away()
    const exchange = server.interact(question())
    await answered(exchange)
    await back()
    expect(server.gateway.log).toEqual(['identify 0', 'resume 0'])
    expect(exchange.acknowledged).toBeLessThan(3000)
  })

  it('says that a session can be resumed (op 9): it is, on the same socket', async () => {
    await start()
    server.gateway.invalidate(true)
    await answered(server.interact(question()))
    await vi.waitFor(() => {
      expect(server.gateway.log).toEqual(['identify 0', 'resume 0'])
    }, soon)
  })

  it('says that a session is over (op 9): another is begun', async () => {
    await start()
    server.gateway.invalidate(false)
    await vi.waitFor(() => {
      expect(server.gateway.log).toEqual(['identify 0', 'identify 0'])
    }, soon)
    await back()
    await answered(server.interact(question()))
  })

  it('has as many shards as Discord wants', async () => {
    await start({}, 2)
    expect(states().map(({ name }) => name)).toEqual(['shard 0', 'shard 1'])
    await answered(server.interact(question(), 1))
  })

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'intents'],
  ])('that ends with %i is one line for the administrator, and no storm', async (code, words) => {
    await start()
    server.gateway.closeWith(code)
    await away()
    const lines = bot.lines.filter((line) => line.includes(`"code":"${code}"`))
    expect(lines).toEqual([expect.stringContaining(words)])
    await vi.waitFor(() => {
      expect(server.gateway.open).toBe(0)
    }, soon)
    expect(server.gateway.log).toEqual(['identify 0'])
    expect(bot.activity.read().faults).toEqual({ [`discord ${code}`]: 1 })
  })
})

describe('an administrator', () => {
  const words = 'A reading was reported as wrong: @everyone https://example.org *now*'

  it('is told in a direct message, letter by letter', async () => {
    await start()
    expect(await bot.platform.tell('400000000000000002', words)).toBe(true)
    expect(textOf(server.direct.map(({ message }) => message))).toBe(words)
  })

  it('is told a long text in several messages', async () => {
    await start()
    await bot.platform.tell('400000000000000002', 'All of it. '.repeat(500))
    expect(server.direct.length).toBeGreaterThan(2)
  })

  it.each([50_001, 50_007, 50_013, 10_003])(
    'who cannot be reached (%i) is not told, and it is logged',
    async (code) => {
      await start()
      server.channelRefusal = code
      expect(await bot.platform.tell('400000000000000002', words)).toBe(false)
      expect(bot.activity.read().faults).toEqual({ [`discord ${code}`]: 1 })
    },
  )

  it('is told once, though the reply is lost', async () => {
    await start()
    server.pending.push({ on: /^POST \/channels\//u, when: 'after', reply: 'cut' })
    expect(await bot.platform.tell('400000000000000002', words)).toBe(false)
    expect(server.direct).toHaveLength(1)
  })
})

describe('when it is closed', () => {
  it('finishes what is being answered, takes nothing new, and disconnects', async () => {
    const { wrap, letGo } = held()
    await start({ wrap })
    const exchange = server.interact(question())
    await vi.waitFor(() => {
      expect(exchange.isDeferred).toBe(true)
    }, soon)
    const closing = bot.platform.close()
    const late = server.interact(question())
    letGo()
    await closing
    expect(exchange.messages).toHaveLength(1)
    expect(late.acknowledged).toBeNull()
    expect(server.gateway.open).toBe(0)
  })
})
