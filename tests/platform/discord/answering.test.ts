import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../src/command/command.js'
import { shipped } from '../../answer/opened.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { openBot, type OpenBot } from './open-bot.js'
import { readBack, textOf } from './read-back.js'
import { ADMIN, CHANNEL } from './server/ids.js'
import { commandOf, pointOf, pressOf, typingOf, type Place } from './server/payloads.js'
import type { Exchange } from './server/rest.js'
import { startServer, type DiscordServer } from './server/start-server.js'

const EPHEMERAL = 64
const store = memoryStore()
let server: DiscordServer
let bot: OpenBot
beforeAll(async () => {
  server = await startServer()
  bot = await openBot(server.apiUrl, { store })
})
afterAll(async () => {
  await bot.platform.close()
  await server.close()
  expect(server.faults).toEqual([])
})

type Payload = Parameters<DiscordServer['interact']>[0]

/** Waits for the answer: a missed deadline of three seconds is a failure. */
async function answerTo(payload: Payload): Promise<Exchange> {
  const exchange = server.interact(payload)
  await vi.waitFor(
    () => {
      expect(exchange.messages.length + (exchange.choices === null ? 0 : 1)).toBeGreaterThan(0)
    },
    { timeout: 5000, interval: 5 },
  )
  return exchange
}

const SAMPLES: Readonly<Record<string, string>> = {
  actor: 'russia',
  other: 'china',
  towards: 'china',
  period: '2017-04',
  day: '2017-04-12',
  topic: '拒否権',
  text: '拒否権',
  place: '3.2',
  name: 'lavrov',
  command: 'stance',
  language: 'auto',
  format: 'bibtex',
}

/** The required options, and one more. */
const withOption = ({ options }: Command, more: string | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([name, { required }]) => required === true || name === more)
      .map(([name]) => [name, SAMPLES[name] ?? '']),
  )

const cases = shipped.context.commands.flatMap((command) =>
  [null, ...Object.keys(command.options)].map(
    (option) => [command.name, option ?? 'nothing more', withOption(command, option)] as const,
  ),
)

describe('a command on Discord', () => {
  it.each(cases)('/%s with %s is answered once, to the asker or to all', async (name, _option, values) => {
    const exchange = await answerTo(commandOf(name, values))
    const isPublic = name === 'cite'
    expect(exchange.flags[0]).toBe(isPublic ? 0 : EPHEMERAL)
    expect(exchange.isDeferred).toBe(false)
    expect(textOf(exchange.messages)).not.toBe('')
  })

  it('finds what its typed options say', async () => {
    const { messages } = await answerTo(commandOf('stance', { actor: 'ロシア', period: '2017年4月' }))
    expect(readBack(messages)[0]).toContain('拒否権を行使していた')
  })

  it('is shown to everybody where its option says so', async () => {
    expect((await answerTo(commandOf('stance', { actor: 'russia', public: true }))).flags).toEqual([0])
    expect((await answerTo(commandOf('stance', { actor: 'russia', public: false }))).flags).toEqual([
      EPHEMERAL,
    ])
  })

  it('is answered plainly in a direct message', async () => {
    const { flags, messages } = await answerTo(commandOf('stance', { actor: 'russia' }, { guild: null }))
    expect(flags[0]).toBe(0)
    expect(readBack(messages)).not.toEqual([])
  })

  it.each([
    ['ja', '報告書の記述'],
    ['en-GB', 'the report says'],
    ['de', 'the report says'],
  ])('is answered in the language of the locale %s', async (locale, says) => {
    const { messages } = await answerTo(commandOf('stance', { actor: 'russia' }, { locale }))
    expect(textOf(messages)).toContain(says)
  })

  it('is answered in the language that the channel was given', async () => {
    const place: Place = { channel: '300000000000000077' }
    await answerTo(commandOf('language', { language: 'ja' }, { ...place, user: ADMIN }))
    expect(textOf((await answerTo(commandOf('stance', { actor: 'russia' }, place))).messages)).toContain(
      '報告書の記述',
    )
    const thread = { channel: '300000000000000088', threadOf: '300000000000000077' }
    expect(textOf((await answerTo(commandOf('stance', { actor: 'russia' }, thread))).messages)).toContain(
      '報告書の記述',
    )
  })

  it('tells the status to administrators alone', async () => {
    expect(textOf((await answerTo(commandOf('status'))).messages)).toContain('Only administrators')
    const { messages } = await answerTo(commandOf('status', {}, { user: ADMIN }))
    expect(textOf(messages)).toMatch(/discord, shard 0: open/u)
  })

  it('of an old version is answered with a sentence', async () => {
    const { messages } = await answerTo(commandOf('stances', { country: 'russia' }))
    expect(textOf(messages)).toMatch(/no command \/stances/iu)
    expect((await answerTo(pointOf('words', 'Find sources'))).messages).toHaveLength(1)
  })

  it('is answered whatever else the payload holds', async () => {
    const payload = {
      ...commandOf('reports'),
      surprise: { deep: [1] },
      channel: { type: 99, odd: true },
      locale: null,
    }
    expect((await answerTo(payload)).messages).toHaveLength(1)
  })

  it('that is no known kind is logged, and nothing breaks', async () => {
    server.gateway.dispatch('INTERACTION_CREATE', { ...commandOf('reports'), type: 77, data: null })
    expect((await answerTo(commandOf('reports'))).messages).toHaveLength(1)
    expect(bot.lines.join('')).toContain('unknown kind')
  })
})

describe('a message that is pointed at', () => {
  it.each([
    [
      'the words themselves',
      '逆に 4月 12日には、シリアでの化学兵器使用に関する安保理決議案に中国は賛成したのに対し、ロシアは拒否権を行使していた。',
    ],
    ['words in marks of Discord', '> 彼は「ロシアは**拒否権**を行使していた」と書いた'],
  ])('is traced to its source: %s', async (_, text) => {
    const { messages, flags } = await answerTo(pointOf(text))
    expect(flags).toEqual([EPHEMERAL])
    expect(readBack(messages).join()).toContain('拒否権を行使していた')
  })

  it('may hold nothing', async () => {
    expect((await answerTo(pointOf(''))).messages).toHaveLength(1)
  })
})

describe('a button on Discord', () => {
  const press = async (label: RegExp, place: Place = {}): Promise<Exchange> => {
    const { messages } = await answerTo(commandOf('stance', { actor: 'russia' }))
    const buttons = messages.flatMap(({ components = [] }) => components.flatMap((row) => row.components))
    return answerTo(pressOf(buttons.find((each) => label.test(each.label))?.custom_id ?? '', place))
  }

  it.each([
    [/context/u, EPHEMERAL, /In context/u],
    [/More \(\d+\)/u, EPHEMERAL, /\[1\]/u],
    [/Copy/u, EPHEMERAL, /To copy/u],
    [/Report/u, EPHEMERAL, /administrators have been told of/u],
    [/Share/u, 0, /Nick shared this answer to: \/stance actor:"russia"/u],
  ])('%s is answered', async (label, flags, shown) => {
    const exchange = await press(label)
    expect(exchange.flags[0]).toBe(flags)
    expect(textOf(exchange.messages)).toMatch(shown)
  })

  it('asks a choice, as an answer of its own', async () => {
    const { messages } = await answerTo(commandOf('stance', { actor: 'rusia' }))
    const [row] = messages[0]?.components ?? []
    const pressed = await answerTo(pressOf(row?.components[0]?.custom_id ?? ''))
    expect(readBack(pressed.messages)).not.toEqual([])
  })

  it('tells the administrators of a wrong reading', async () => {
    const { messages } = await answerTo(commandOf('cite', { place: '3.2' }))
    const buttons = messages.flatMap(({ components = [] }) => components.flatMap((row) => row.components))
    await answerTo(pressOf(buttons.find(({ label }) => label.startsWith('Report'))?.custom_id ?? ''))
    expect(bot.told.join()).toContain('ru-korea-2017:3.2')
  })

  it('that was changed or is none of ours gets a sentence', async () => {
    for (const id of ['c.AAAA.1.abc.0123456789abcdef', 'something else'])
      expect(textOf((await answerTo(pressOf(id))).messages)).toContain('not one of ours')
  })

  it('works after a restart', async () => {
    const { messages } = await answerTo(commandOf('stance', { actor: 'china' }))
    const id = messages.at(-1)?.components?.[0]?.components[0]?.custom_id ?? ''
    const other = await startServer()
    const again = await openBot(other.apiUrl, { store })
    const exchange = other.interact(pressOf(id))
    await vi.waitFor(() => {
      expect(readBack(exchange.messages)).not.toEqual([])
    })
    await again.platform.close()
    await other.close()
  })
})

describe('what somebody types', () => {
  it.each([
    ['stance', 'actor', 'ろし', 'russia'],
    ['stance', 'actor', 'DPRK', 'north-korea'],
    ['stance', 'actor', '', 'russia'],
    ['stance', 'towards', 'chi', 'china'],
    ['stance', 'period', '2017年4', '2017-04'],
    ['onthisday', 'day', 'april', '2017-04'],
    ['cite', 'place', 'n1', 'n1'],
    ['report', 'place', '拒否権', '3'],
    ['person', 'name', 'lavrov', 'セルゲイ・ラブロフ'],
    ['help', 'command', 'sta', 'stance'],
    ['language', 'language', '', 'ja'],
  ])('/%s %s: %s is suggested %s', async (name, option, typed, value) => {
    const { choices } = await answerTo(typingOf(name, option, typed))
    expect(choices?.map((choice) => choice.value)).toContain(value)
    expect(choices?.length).toBeLessThanOrEqual(25)
  })

  it.each([
    ['stance', 'actor', 'zzz'],
    ['stance', 'topic', 'a'],
    ['gone', 'actor', 'r'],
    ['stance', 'gone', 'r'],
  ])('/%s %s: %s has no suggestion, and is answered', async (name, option, typed) => {
    expect((await answerTo(typingOf(name, option, typed))).choices).toEqual([])
  })

  it('is suggested in the language of the locale', async () => {
    const { choices } = await answerTo(typingOf('stance', 'actor', 'rus', { locale: 'ja', channel: CHANNEL }))
    expect(choices?.[0]?.name).toMatch(/^ロシア · Russia · \d+$/u)
  })
})
