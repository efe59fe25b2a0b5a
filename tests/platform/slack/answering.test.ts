import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBack, wordsIn } from './read-back.js'
import { again, command, direct, GOLDEN, mention, press, shortcut } from './server/envelopes.js'
import { APP_TOKEN, BOT_TOKEN, SlackServer } from './server/slack-server.js'
import { logged, partsWith, startSlack, type Started } from './start-slack.js'
import type { Call } from './server/web-api.js'
import type { SlackMessage } from '../../../src/platform/slack/render-answer.js'
import { memoryStore } from '../../../src/store/memory-store.js'

let server: SlackServer
let slack: Started

beforeAll(async () => {
  server = await SlackServer.open()
})
beforeEach(async () => {
  slack = await startSlack(server, { prefix: 'x-' })
})
afterEach(async () => {
  await slack.platform.close()
  expect(server.faults).toEqual([])
  server.calls.length = 0
})
afterAll(async () => {
  await server.close()
})

const SENT = /^(?:chat\.post|response_url)/u
const messages = (): readonly Call[] => server.calls.filter(({ method }) => SENT.test(method))
const shown = (calls: readonly Call[]): string =>
  wordsIn(calls.map(({ args }) => args as unknown as SlackMessage))
/** The messages that were sent, once there are so many. */
const sent = async (count = 1): Promise<readonly Call[]> => {
  await vi.waitFor(() => {
    expect(messages().length).toBeGreaterThanOrEqual(count)
  }, 10_000)
  return messages()
}
/** The value of a button that was sent, by its action. */
const buttonOf = (calls: readonly Call[], action: string): string =>
  new RegExp(`"action_id":"shutten:${action}:[^}]*?"value":"([^"]*)"`, 'u').exec(shown(calls))?.[1] ?? ''

describe('a command in Slack', () => {
  it.each([
    ['/shutten', 'stance russia april-2017', 'ephemeral'],
    ['/x-stance', 'russia april-2017', 'ephemeral'],
    ['/x-stance', 'ロシア 2017年4月', 'ephemeral'],
    ['/x-cite', '3.2', 'in_channel'],
    ['/x-find', '北朝鮮', 'ephemeral'],
    ['/x-timeline', 'russia 2017', 'ephemeral'],
    ['/x-compare', 'russia china april-2017', 'ephemeral'],
    ['/x-figures', 'trade 2017', 'ephemeral'],
    ['/x-onthisday', '4/12', 'ephemeral'],
    ['/x-brief', 'russia', 'ephemeral'],
    ['/shutten', 'stance russia public:yes', 'in_channel'],
    ['/shutten', 'reports', 'ephemeral'],
    ['/shutten', 'status', 'ephemeral'],
    ['/shutten', '', 'ephemeral'],
  ])('%s %s is acknowledged at once, and answered by its response_url: %s', async (name, text, type) => {
    expect(await server.send(command(server.base, name, text))).toBeLessThan(3_000)
    const [call] = await sent()
    expect(call?.method).toBe('response_url')
    expect(call?.args).toMatchObject({ response_type: type, replace_original: false })
  })

  it('shows the quotations of the report', async () => {
    await server.send(command(server.base, '/shutten', 'stance russia april-2017'))
    const quotations = readBack((await sent()).map(({ args }) => args as unknown as SlackMessage))
    const [report] = slack.parts.library().reports
    const text = (report?.sections ?? [])
      .flatMap(({ paragraphs }) => paragraphs.map((each) => each.text))
      .join('\n')
    expect(quotations.length).toBeGreaterThan(0)
    for (const quotation of quotations) expect(text).toContain(quotation)
  })

  it('that is no longer registered is answered all the same', async () => {
    await server.send(command(server.base, '/x-removed', 'words'))
    expect(shown(await sent())).toContain('removed')
  })

  it('knows the administrators', async () => {
    await server.send(command(server.base, '/shutten', 'status', { user_id: 'U999' }))
    expect(shown(await sent())).toContain('socket 1')
  })

  it('is answered where the payload has fields that are not known, and others lack', async () => {
    const odd = { brand_new: { deep: [1, 2] }, user_name: null, enterprise_id: null, text: null }
    await server.send(command(server.base, '/shutten', 'help', odd))
    expect(shown(await sent())).toContain('stance')
  })
})

describe('a mention in Slack', () => {
  it('is answered in its thread, and a follow-up takes the rest from before', async () => {
    await server.send(mention('<@U0BOT> what did Russia do in April 2017?', { ts: '1700000100.000100' }))
    const [first] = await sent()
    expect(first?.method).toBe('chat.postMessage')
    expect(first?.args).toMatchObject({ channel: 'C111', thread_ts: '1700000100.000100' })
    await server.send(mention('<@U0BOT> and China?', { thread_ts: '1700000100.000100' }))
    const [, second] = await sent(2)
    expect(second?.args['thread_ts']).toBe('1700000100.000100')
    expect(shown(second ? [second] : [])).toMatch(/China · April 2017/u)
  })

  it('that Slack sends three times is answered once', async () => {
    const event = mention('<@U0BOT> stance russia')
    await Promise.all([event, again(event, 0), again(event, 1)].map((each) => server.send(each)))
    await server.send(direct('help'))
    await vi.waitFor(() => {
      expect(
        messages()
          .map(({ args }) => args['channel'])
          .sort(),
      ).toEqual(['C111', 'D111'])
    })
  })
})

describe('a direct message in Slack', () => {
  it('is answered by a plain message', async () => {
    await server.send(direct('ロシアは2017年4月にどうしたか'))
    const [call] = await sent()
    expect(call?.method).toBe('chat.postMessage')
    expect(call?.args['channel']).toBe('D111')
    expect(call?.args['thread_ts']).toBeUndefined()
  })

  it.each([
    ['a bot', { bot_id: 'B1' }],
    ['its own', { user: 'U0BOT' }],
    ['an edit', { subtype: 'message_changed', message: { text: 'x' } }],
    ['a join', { subtype: 'channel_join' }],
    ['a message of a channel', { channel: 'C111', channel_type: 'channel' }],
  ])('of %s is passed over', async (_, changes) => {
    await server.send(direct('stance russia', changes))
    await server.send(direct('help', { channel: 'D222' }))
    expect((await sent()).map(({ args }) => args['channel'])).toEqual(['D222'])
  })
})

describe('the message shortcut in Slack', () => {
  it('says where a quotation stands, to the one who asked', async () => {
    await server.send(shortcut(server.base, '「中国は棄権したが、ロシアは反対した」 &amp; more'))
    const [call] = await sent()
    expect(call?.args).toMatchObject({ response_type: 'ephemeral' })
    expect(shown(await sent())).toContain('ru-korea-2017')
  })
})

describe('a button in Slack', () => {
  it('shows more, to the one who pressed', async () => {
    await server.send(command(server.base, '/x-find', '北朝鮮'))
    const id = buttonOf(await sent(), 'more')
    await server.send(press(server.base, id))
    const [, more] = await sent(2)
    expect(more?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(shown(more ? [more] : [])).toContain('[4]')
  })

  it('shares with the channel, and names who did and what was asked', async () => {
    await server.send(command(server.base, '/x-stance', 'russia april-2017'))
    await server.send(press(server.base, buttonOf(await sent(), 'share')))
    const [, shared] = await sent(2)
    expect(shared?.args).toMatchObject({ response_type: 'in_channel' })
    expect(shown(shared ? [shared] : [])).toContain('tester shared this answer')
  })

  it('works after a restart', async () => {
    const store = memoryStore()
    const before = await startSlack(server, {}, await partsWith({ store }))
    await slack.platform.close()
    await vi.waitFor(() => {
      expect(server.connections).toHaveLength(2)
    })
    await server.send(command(server.base, '/shutten', 'find 北朝鮮'))
    const id = buttonOf(await sent(), 'context')
    await before.platform.close()
    slack = await startSlack(server, {}, await partsWith({ store }))
    await vi.waitFor(() => {
      expect(server.connections).toHaveLength(2)
    })
    await server.send(press(server.base, id))
    const [, context] = await sent(2)
    expect(shown(context ? [context] : [])).toContain('前後の文脈')
  })

  it('that was changed gets a sentence', async () => {
    await server.send(press(server.base, 'm.0123456789abcdef.1.abc.0123456789abcdef'))
    expect(shown(await sent())).toContain('not one of ours')
  })
})

describe('Slack’s own envelopes', () => {
  it('are all acknowledged, and those that are for Shutten answered', async () => {
    for (const envelope of GOLDEN) expect(await server.send(envelope)).toBeLessThan(3_000)
    const calls = await sent(1)
    expect(calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })
})

describe('what is no envelope of Slack’s', () => {
  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['an event without a payload', '{"type":"events_api","envelope_id":"e1"}'],
    ['an event without an event', '{"type":"events_api","envelope_id":"e2","payload":{}}'],
    ['a command without anything', '{"type":"slash_commands","envelope_id":"e3","payload":{}}'],
    [
      'buttons without anything',
      '{"type":"interactive","envelope_id":"e4","payload":{"type":"block_actions"}}',
    ],
    ['a kind that is not known', '{"type":"brand_new","envelope_id":"e5","payload":{"a":1}}'],
    ['an error', '{"type":"error","error":{"code":2,"msg":"gone"}}'],
  ])('is passed over: %s', async (_, text) => {
    server.say(text)
    await server.send(direct('help'))
    expect(await sent()).toHaveLength(1)
    expect(server.connections).toHaveLength(2)
  })
})

describe('an administrator in Slack', () => {
  it('is told by a direct message', async () => {
    expect(await slack.platform.tell('U999', 'A reading <!channel> was reported.')).toBe(true)
    const [call] = await sent()
    expect(call?.args).toMatchObject({ channel: 'U999' })
    expect(shown(await sent())).toContain('<!channel>')
  })

  it('who cannot be reached is not told, and nothing throws', async () => {
    server.plan('chat.postMessage', { body: { ok: false, error: 'user_not_found' } })
    expect(await slack.platform.tell('U404', 'Hello')).toBe(false)
  })
})

describe('the log of Slack', () => {
  it('holds no token, no response_url and nothing that was asked', () => {
    const lines = logged.join('')
    for (const secret of [
      BOT_TOKEN,
      APP_TOKEN,
      '/commands/T111',
      'ticket=',
      'april-2017',
      '北朝鮮',
      'ロシア',
    ])
      expect(lines).not.toContain(secret)
  })
})
