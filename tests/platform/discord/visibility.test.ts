import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CONTENT, openFor } from '../../answer/opened.js'
import { openBot, type OpenBot } from './open-bot.js'
import { textOf } from './read-back.js'
import { GUILD } from './server/ids.js'
import { commandOf, pointOf, pressOf, typingOf, type Place } from './server/payloads.js'
import type { Exchange } from './server/rest.js'
import { startServer, type DiscordServer } from './server/start-server.js'

const SECRET = `Introduction

On 3 February 1987 Mongolia vetoed the proposal of Bhutan on yaks. Prime Minister Indira Gandhi of India said that Russia
opposed sanctions. In March 2019 Russia supported Mongolia.
`
const ALLOWED = '300000000000000042'
const folder = mkdtempSync(path.join(tmpdir(), 'shutten-discord-'))

/** The public report alone, or a private one beside it. */
function contentOf(name: string, visibleTo: string | null): string {
  const directory = path.join(folder, name)
  cpSync(path.join(CONTENT.invented, 'strait-observers'), path.join(directory, 'strait-observers'), {
    recursive: true,
  })
  if (visibleTo === null) return directory
  mkdirSync(path.join(directory, 'secret-yaks'))
  writeFileSync(path.join(directory, 'secret-yaks', 'source.txt'), SECRET)
  const record = `title: The yak memorandum\nissued: 1987-05\nvisible_to: ["${visibleTo}"]\n`
  writeFileSync(path.join(directory, 'secret-yaks', 'report.yaml'), record)
  return directory
}

interface Opened {
  readonly server: DiscordServer
  readonly bot: OpenBot
}
const open = async (name: string, visibleTo: string | null): Promise<Opened> => {
  const server = await startServer()
  return { server, bot: await openBot(server.apiUrl, { reports: openFor(contentOf(name, visibleTo)) }) }
}

let without: Opened
let inGuild: Opened
let inChannel: Opened
beforeAll(async () => {
  without = await open('without', null)
  inGuild = await open('guild', `discord:${GUILD}`)
  inChannel = await open('channel', `discord:${GUILD}/${ALLOWED}`)
})
afterAll(async () => {
  for (const { server, bot } of [without, inGuild, inChannel]) {
    await bot.platform.close()
    await server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

async function said(
  { server }: Opened,
  payload: Parameters<DiscordServer['interact']>[0],
): Promise<Exchange> {
  const exchange = server.interact(payload)
  await vi.waitFor(
    () => {
      expect(exchange.messages.length + (exchange.choices === null ? 0 : 1)).toBeGreaterThan(0)
    },
    { timeout: 5000, interval: 5 },
  )
  return exchange
}

const SURFACES: readonly (readonly [
  surface: string,
  payload: (place: Place) => Parameters<DiscordServer['interact']>[0],
])[] = [
  ['stance', (place) => commandOf('stance', { actor: 'mongolia' }, place)],
  ['stance with a period', (place) => commandOf('stance', { actor: 'russia', period: '2019-03' }, place)],
  ['find', (place) => commandOf('find', { text: 'yaks' }, place)],
  ['cite', (place) => commandOf('cite', { place: 'secret-yaks:1' }, place)],
  [
    'a quotation',
    (place) => commandOf('cite', { place: '"Mongolia vetoed the proposal of Bhutan on yaks"' }, place),
  ],
  ['timeline', (place) => commandOf('timeline', {}, place)],
  ['compare', (place) => commandOf('compare', { actor: 'russia', other: 'mongolia' }, place)],
  ['onthisday', (place) => commandOf('onthisday', { day: '3 February' }, place)],
  ['brief', (place) => commandOf('brief', { topic: 'yaks' }, place)],
  ['person', (place) => commandOf('person', { name: 'Indira Gandhi' }, place)],
  ['reports', (place) => commandOf('reports', {}, place)],
  ['help', (place) => commandOf('help', {}, place)],
  ['report', (place) => commandOf('report', { place: 'secret-yaks:1 wrong' }, place)],
  ['an unknown command', (place) => commandOf('yaks', {}, place)],
  [
    'a message that is pointed at',
    (place) => pointOf('Mongolia vetoed the proposal of Bhutan on yaks.', undefined, place),
  ],
  ['actors that are typed', (place) => typingOf('stance', 'actor', '', place)],
  ['months that are typed', (place) => typingOf('stance', 'period', '', place)],
  ['places that are typed', (place) => typingOf('cite', 'place', '', place)],
  ['people that are typed', (place) => typingOf('person', 'name', '', place)],
]

const comparable = ({ messages, choices, flags }: Exchange): unknown => ({ messages, choices, flags })

describe('a private report', () => {
  it.each(SURFACES)('does not show in %s where it may not be seen', async (_, payload) => {
    const places: readonly Place[] = [{ guild: '200000000000000002' }, { guild: null }]
    for (const place of places) {
      const expected = comparable(await said(without, payload(place)))
      expect(comparable(await said(inGuild, payload(place)))).toEqual(expected)
      expect(comparable(await said(inChannel, payload(place)))).toEqual(expected)
    }
    const elsewhere: Place = { channel: '300000000000000043' }
    expect(comparable(await said(inChannel, payload(elsewhere)))).toEqual(
      comparable(await said(without, payload(elsewhere))),
    )
  })

  it('shows where it may be seen: in its server, its channel, and a thread of that', async () => {
    const find = (place: Place) => commandOf('find', { text: 'yaks' }, place)
    expect(textOf((await said(inGuild, find({}))).messages)).toContain('Bhutan on yaks')
    expect(textOf((await said(inChannel, find({ channel: ALLOWED }))).messages)).toContain('Bhutan on yaks')
    const thread = { channel: '300000000000000044', threadOf: ALLOWED }
    expect(textOf((await said(inChannel, find(thread))).messages)).toContain('Bhutan on yaks')
    const typed = await said(inGuild, typingOf('person', 'name', 'gandhi'))
    expect(typed.choices?.map(({ value }) => value)).toEqual(['Indira Gandhi'])
  })

  it('is not shown by a button that is pressed where it may not be seen', async () => {
    const { messages } = await said(inChannel, commandOf('find', { text: 'yaks' }, { channel: ALLOWED }))
    const ids = messages.flatMap(({ components = [] }) => components.flatMap((row) => row.components))
    expect(ids.length).toBeGreaterThan(2)
    for (const { custom_id } of ids) {
      const pressed = await said(inChannel, pressOf(custom_id, { guild: '200000000000000002' }))
      expect(textOf(pressed.messages)).not.toMatch(/Bhutan|Mongolia|secret-yaks/u)
    }
  })
})
