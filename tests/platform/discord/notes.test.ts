import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../../src/command/schedule-ports.js'
import { shipped } from '../../answer/opened.js'
import { openBot, type OpenBot } from './open-bot.js'
import { CHANNEL, GUILD } from './server/ids.js'
import { refuse } from './server/rest.js'
import { startServer, type DiscordServer } from './server/start-server.js'

let server: DiscordServer
let bot: OpenBot

beforeAll(async () => {
  server = await startServer()
  bot = await openBot(server.apiUrl)
})
beforeEach(() => {
  server.direct.length = 0
})
afterEach(() => {
  expect(server.faults).toEqual([])
})
afterAll(async () => {
  await bot.platform.close()
  await server.close()
})

const PLACE = `discord:${GUILD}/${CHANNEL}`

async function noteOf(words: string, more: Partial<Post> = {}): Promise<Post> {
  const answer = await shipped.ask(words)
  const reference = (part: number): string => `reference${String(part)}`
  return {
    answer,
    buttons: [],
    role: null,
    reference,
    footer: 'Shutten · on-this-day · 12 April 2027',
    ...more,
  }
}
const sender = () => bot.platform.sender
const POSTS = /^POST \/channels\/\d+\/messages$/u

describe('A note on Discord', () => {
  it('is posted once, with its reference below and a nonce', async () => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12'))
    expect(await sender().post(PLACE, message, 'reference1')).toMatchObject({ kind: 'posted' })
    expect(server.direct).toHaveLength(1)
    const sent = server.direct[0]?.message
    expect(sent).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } })
    expect(sent?.embeds?.at(-1)?.footer?.text).toMatch(/Shutten · on-this-day · 12 April 2027 · reference1$/u)
    expect(sent?.embeds?.[0]?.description).toContain('ロシアは**拒否権を行使していた**')
  })

  it('that is long has a reference in each of its parts', async () => {
    const rendered = sender().render(await noteOf('/timeline limit:40'))
    expect(rendered.length).toBeGreaterThan(1)
    for (const [at, message] of rendered.entries()) {
      await sender().post(PLACE, message, `reference${String(at + 1)}`)
      const footer = server.direct.at(-1)?.message.embeds?.at(-1)?.footer?.text ?? ''
      expect(
        footer.endsWith(`${String(at + 1)} / ${String(rendered.length)} · reference${String(at + 1)}`),
      ).toBe(true)
    }
  })

  it('notifies a role that was confirmed, in its first part alone', async () => {
    const rendered = sender().render(await noteOf('/timeline limit:40', { role: '123456789' }))
    for (const message of rendered) await sender().post(PLACE, message, 'reference1')
    expect(server.direct.map(({ message }) => message.allowed_mentions)).toEqual(
      rendered.map((_, at) => (at === 0 ? { parse: [], roles: ['123456789'] } : { parse: [] })),
    )
    expect(server.direct[0]?.message.content).toBe('<@&123456789>')
  })

  it.each([
    [
      'a pause',
      {
        status: 429,
        headers: { 'retry-after': '7', 'x-ratelimit-scope': 'shared' },
        body: { retry_after: 7, global: false },
      },
      { kind: 'later', code: 'http-429' },
    ],
    [
      'a channel where it may not write',
      refuse(403, 50_013),
      { kind: 'later', wait: 600_000, code: '50013', isToMend: true },
    ],
    ['a channel that is gone', refuse(404, 10_003), { kind: 'refused', code: '10003' }],
    ['a fault of Discord', { status: 502 }, { kind: 'unknown', code: 'http-502' }],
  ])('tells what became of it: %s', async (_, reply, outcome) => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12'))
    server.pending.push({ on: POSTS, when: 'before', reply })
    const place = `discord:${GUILD}/3000000000000000${String(70 + (server.received.length % 9))}`
    expect(await sender().post(place, message, 'reference1')).toMatchObject(outcome)
    expect(server.direct).toEqual([])
  })

  it('whose reply was lost is sent once, and found by its reference', async () => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12', { reference: () => 'lost000001' }))
    const before = Date.now()
    server.pending.push({ on: POSTS, when: 'after', reply: 'cut' })
    expect(await sender().post(PLACE, message, 'lost000001')).toMatchObject({ kind: 'unknown' })
    expect(server.direct).toHaveLength(1)
    expect(await sender().lookFor(PLACE, 'lost000001', before)).toMatchObject({ kind: 'found' })
    expect(await sender().lookFor(PLACE, 'lost000002', before)).toEqual({ kind: 'absent' })
  })

  it('is found on a later page', async () => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12', { reference: () => 'paged00001' }))
    const before = Date.now()
    for (let count = 0; count < 130; count += 1)
      server.direct.push({ channel: CHANNEL, message: {}, id: idAt(before + count) })
    server.now = () => before + 200
    await sender().post(PLACE, message, 'paged00001')
    server.now = Date.now
    expect(await sender().lookFor(PLACE, 'paged00001', before)).toMatchObject({ kind: 'found' })
  })

  it('that cannot be looked for says so', async () => {
    server.pending.push({ on: /^GET \/channels/u, when: 'before', reply: refuse(403, 50_001) })
    expect(await sender().lookFor(PLACE, 'reference1', Date.now())).toEqual({
      kind: 'unknown',
      code: '50001',
    })
  })
})

/** A message's id at an instant. */
const idAt = (at: number): string => String((BigInt(at) - 1_420_070_400_000n) << 22n)
