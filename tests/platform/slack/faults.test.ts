import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../../src/platform/slack/deliver.js'
import { plainMessage } from '../../../src/platform/slack/plain-message.js'
import { isSlackAddress, openResponseUrl } from '../../../src/platform/slack/response-url.js'
import { postingClient } from '../../../src/platform/slack/web-clients.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { wordsIn } from './read-back.js'
import { command, mention, press } from './server/envelopes.js'
import { SlackServer } from './server/slack-server.js'
import { partsWith, settingsFor, startSlack, type Started } from './start-slack.js'
import type { SlackMessage } from '../../../src/platform/slack/render-answer.js'

let server: SlackServer
let slack: Started

beforeAll(async () => {
  server = await SlackServer.open()
})
beforeEach(async () => {
  slack = await startSlack(server)
})
afterEach(async () => {
  await slack.platform.close()
  expect(server.faults).toEqual([])
  server.calls.length = 0
})
afterAll(async () => {
  await server.close()
})

const sentBy = async (...methods: readonly string[]): Promise<void> => {
  const posts = /^(?:chat\.post|response_url)/u
  await vi.waitFor(() => {
    expect(server.calls.map(({ method }) => method).filter((method) => posts.test(method))).toEqual(methods)
  }, 10_000)
}
const cite = () => command(server.base, '/shutten', 'stance russia april-2017')
const refused = (error: string) => ({ body: { ok: false, error } })
const faults = () => slack.parts.activity.read().faults

describe('an answer', () => {
  it('waits as long as Slack says, and arrives once', async () => {
    server.plan('response_url', { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' })
    server.plan('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } }, refused('ratelimited'))
    await server.send(cite())
    await sentBy('response_url')
    await server.send(mention('<@U0BOT> stance russia'))
    await sentBy('response_url', 'chat.postMessage')
    expect(faults()).toEqual({ rate_limited: 3 })
  })

  it('whose reply was lost is not sent again', async () => {
    server.plan('chat.postMessage', { lost: true })
    await server.send(mention('<@U0BOT> stance russia'))
    await vi.waitFor(() => {
      expect(Object.keys(faults())).toHaveLength(1)
    }, 5_000)
    await server.send(cite())
    await sentBy('chat.postMessage', 'response_url')
  })

  it.each([
    ['an expired response_url', { status: 404, body: 'expired_url' }, 'expired_url'],
    ['a used response_url', { status: 404, body: { ok: false, error: 'used_url' } }, 'used_url'],
    ['a response_url of a channel that is gone', { status: 404 }, 'http_404'],
  ])('goes to the asker alone by %s', async (_, fault, code) => {
    server.plan('response_url', fault)
    await server.send(cite())
    await sentBy('chat.postEphemeral')
    expect(server.callsOf('chat.postEphemeral')[0]?.args).toMatchObject({ channel: 'C111', user: 'U111' })
    expect(faults()).toEqual({ [code]: 1 })
  })

  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'user_not_in_channel', 'missing_scope'])(
    'goes to a direct message where the channel is out of reach: %s',
    async (error) => {
      server.plan('response_url', { status: 404, body: 'expired_url' })
      server.plan('chat.postEphemeral', refused(error))
      await server.send(cite())
      await sentBy('chat.postMessage')
      expect(server.callsOf('chat.postMessage')[0]?.args).toMatchObject({ channel: 'U111' })
      expect(faults()).toEqual({ expired_url: 1, [error]: 1 })
    },
  )

  it('to a mention in a channel that is archived goes to a direct message', async () => {
    server.plan('chat.postMessage', refused('is_archived'))
    await server.send(mention('<@U0BOT> stance russia'))
    await sentBy('chat.postMessage')
    expect(server.callsOf('chat.postMessage')[0]?.args).toMatchObject({ channel: 'U222' })
  })

  it('that no way is left for is a fault, not a crash', async () => {
    server.plan('chat.postMessage', refused('is_archived'), refused('cannot_dm_bot'))
    await server.send(mention('<@U0BOT> stance russia'))
    await vi.waitFor(() => {
      expect(faults()).toEqual({ is_archived: 1, cannot_dm_bot: 1, 'slack-undelivered': 1 })
    }, 5_000)
    await server.send(cite())
    await sentBy('response_url')
  })

  it.each(['msg_blocks_too_long', 'invalid_blocks'])(
    'that Slack does not take (%s) is tried nowhere else: a sentence is sent instead',
    async (error) => {
      server.plan('response_url', { body: { ok: false, error } })
      await server.send(cite())
      await sentBy('response_url')
      expect(JSON.stringify(server.calls)).toContain('Something went wrong')
      expect(faults()).toEqual({ [error]: 1, 'slack-undelivered': 1 })
    },
  )

  it('is not sent to an address that is not Slack’s', async () => {
    await server.send({ ...cite(), payload: { ...cite().payload, response_url: 'https://evil.example/x' } })
    await sentBy('chat.postEphemeral')
    expect(faults()).toEqual({ response_url_foreign: 1 })
  })

  it('to a button of a message without a channel goes to a direct message', async () => {
    const nowhere = { channel: undefined, container: undefined, response_url: undefined }
    await server.send(press(server.base, 'no id of ours', nowhere))
    await sentBy('chat.postMessage')
    expect(server.callsOf('chat.postMessage')[0]?.args).toMatchObject({ channel: 'U222' })
  })
})

describe('a store that fails', () => {
  it('gets an apology in the language of the question, and is told to the administrators', async () => {
    await slack.platform.close()
    const broken = () => Promise.reject(new Error('disk full'))
    const store = { ...memoryStore(), isFirst: broken, keep: broken }
    slack = await startSlack(server, {}, await partsWith({ store }))
    await vi.waitFor(() => {
      expect(server.connections).toHaveLength(2)
    })
    await server.send(command(server.base, '/shutten', 'ロシア 2017年4月'))
    await sentBy('response_url')
    expect(
      wordsIn(
        server.calls.flatMap(({ method, args }) =>
          method === 'response_url' ? [args as unknown as SlackMessage] : [],
        ),
      ),
    ).toContain('もう一度')
    expect(faults()).toEqual({ 'slack-events': 1, 'slack-unanswered': 1 })
  })
})

describe('a response_url', () => {
  it.each([
    ['https://hooks.slack.com/commands/T1/2/x', true],
    ['https://hooks.slack-gov.com/commands/T1/2/x', true],
    ['http://hooks.slack.com/commands/T1/2/x', false],
    ['https://hooks.slack.com.evil.example/x', false],
    ['https://hooks.slack.com:8443/x', false],
    ['https://user:word@hooks.slack.com/x', false],
    ['https://evil.example/?hooks.slack.com', false],
    ['http://127.0.0.1:9/x', true],
    ['http://127.0.0.1:10/x', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('at %s is Slack’s: %s', (address, expected) => {
    expect(isSlackAddress(address, 'http://127.0.0.1:9/api/')).toBe(expected)
  })

  it('is used no more after half an hour', async () => {
    let now = 0
    const url = openResponseUrl(`${server.base}/commands/T/x`, server.apiUrl, () => now)
    now = 31 * 60_000
    expect(await url.post(plainMessage('late', 'Shutten'))).toMatchObject({ code: 'response_url_expired' })
    expect(server.callsOf('response_url')).toEqual([])
  })

  it('is used five times; what is more goes another way, in order', async () => {
    const surface = {
      responseUrl: `${server.base}/commands/T/x`,
      channel: 'C111',
      user: 'U111',
      thread: null,
    }
    const { parts } = slack
    const posting = postingClient(settingsFor(server), parts.log)
    const { signal } = new AbortController()
    const refused = (): void => undefined
    const deliver = createDelivery(surface, { ...parts, posting, apiUrl: server.apiUrl, signal, refused })
    const messages = Array.from({ length: 7 }, (_, n) => plainMessage(`number ${String(n)}`, 'Shutten'))
    expect(await deliver(messages, 'asker')).toBe('delivered')
    await sentBy(
      ...Array.from({ length: 5 }, () => 'response_url'),
      'chat.postEphemeral',
      'chat.postEphemeral',
    )
    expect(JSON.stringify(server.calls.map(({ args }) => args)).match(/number \d/gu)).toEqual(
      messages.map((_, n) => `number ${String(n)}`),
    )
  })
})
