import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { drawPicture } from '../../../src/picture/draw-picture.js'
import { openBot, type OpenBot } from './open-bot.js'
import { commandOf } from './server/payloads.js'
import type { Exchange } from './server/rest.js'
import { startServer, type DiscordServer } from './server/start-server.js'

let server: DiscordServer
let bot: OpenBot
beforeAll(async () => {
  server = await startServer()
  bot = await openBot(server.apiUrl, { draw: drawPicture })
})
afterAll(async () => {
  await bot.platform.close()
  await server.close()
  expect(server.faults).toEqual([])
})

async function answerTo(payload: Parameters<DiscordServer['interact']>[0]): Promise<Exchange> {
  const exchange = server.interact(payload)
  await vi.waitFor(
    () => {
      expect(exchange.messages).not.toEqual([])
    },
    { timeout: 30_000, interval: 5 },
  )
  return exchange
}

const PNG_SIGNATURE = '89504e470d0a1a0a'

describe('a picture on Discord', () => {
  it.each([
    ['timeline', { actor: 'russia' }, 'timeline.png', 'Timeline · Russia. Russia: '],
    ['figures', {}, 'figures.png', 'Figures. '],
  ])(
    'stands in the message of the answer, seen by whoever sees it: /%s',
    async (name, options, file, alt) => {
      server.files.length = 0
      const { messages, flags } = await answerTo(commandOf(name, options))
      const [first] = messages
      expect(flags[0]).toBe(64)
      expect(first?.embeds?.[0]?.image).toEqual({ url: `attachment://${file}` })
      expect(first?.attachments?.[0]?.description?.startsWith(alt)).toBe(true)
      expect(first?.attachments?.[0]?.description?.length).toBeLessThanOrEqual(1024)
      expect(server.files.map(({ field, name: sent }) => [field, sent])).toEqual([['files[0]', file]])
      expect(server.files[0]?.bytes.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
    },
  )

  it('has no place in an answer that has none', async () => {
    server.files.length = 0
    const { messages } = await answerTo(commandOf('stance', { actor: 'russia' }))
    expect(messages[0]?.attachments).toBeUndefined()
    expect(server.files).toEqual([])
  })

  it('that Discord does not take is left out', async () => {
    const reply = { status: 403, body: { message: 'Missing Permissions', code: 50_013 } }
    server.pending.push({ on: /callback|@original/u, when: 'before', reply })
    const { messages } = await answerTo(commandOf('timeline', { actor: 'russia' }))
    expect(messages[0]?.embeds?.[0]?.title).toBe('Timeline · Russia')
    expect(messages[0]?.embeds?.[0]?.image).toBeUndefined()
    expect(messages[0]?.attachments).toBeUndefined()
  })
})
