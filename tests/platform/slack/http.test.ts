import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SlackMessage } from '../../../src/platform/slack/render-answer.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { openHttp, type OpenHttp } from './open-http.js'
import { wordsIn } from './read-back.js'
import { again, command, direct, mention, press, shortcut } from './server/envelopes.js'
import { overHttp, signed, type Sending } from './server/signed.js'
import { SlackServer } from './server/slack-server.js'
import type { Call } from './server/web-api.js'
import { logged, partsWith } from './start-slack.js'

let server: SlackServer
let slack: OpenHttp

beforeAll(async () => {
  server = await SlackServer.open()
})
beforeEach(async () => {
  slack = await openHttp(server)
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
const statusOf = async (request: Request): Promise<number> => (await slack.send(request)).status
/** What was sent once everything is answered. */
async function answersTo(...requests: readonly Request[]): Promise<readonly Call[]> {
  for (const request of requests) expect(await statusOf(request)).toBe(200)
  await slack.platform.close()
  return messages()
}
const valueOf = (calls: readonly Call[], action: string): string =>
  new RegExp(`"action_id":"shutten:${action}:[^}]*?"value":"([^"]*)"`, 'u').exec(shown(calls))?.[1] ?? ''

describe('what Slack sends over HTTP', () => {
  it.each([
    ['stance russia april-2017', 'ephemeral'],
    ['cite 3.2', 'in_channel'],
    ['ロシア 2017年4月', 'ephemeral'],
  ])('as the command %s is answered by its response_url: %s', async (text, type) => {
    const [call, ...more] = await answersTo(overHttp(command(server.base, '/shutten', text)))
    expect(call).toMatchObject({ method: 'response_url', args: { response_type: type } })
    expect(more).toEqual([])
  })

  it('is told to be asked again where the process ends before it can be answered', async () => {
    const asked = Array.from({ length: 30 }, (_, at) => {
      const who = { user_id: `U${String(at)}`, trigger_id: `ending.${String(at)}` }
      return overHttp(command(server.base, '/shutten', 'stance russia april-2017', who))
    })
    for (const request of asked) expect(await statusOf(request)).toBe(200)
    await slack.platform.close(0)
    const calls = messages()
    expect(calls.length).toBe(asked.length)
    expect(shown(calls.slice(-1))).toContain('ask it again')
  })

  it('as a mention is answered in its thread', async () => {
    const asked = mention('<@U0BOT> what did Russia do in April 2017?', { ts: '1700000100.000100' })
    const [call] = await answersTo(overHttp(asked))
    expect(call?.args).toMatchObject({ channel: 'C111', thread_ts: '1700000100.000100' })
  })

  it('as a direct message is answered by a plain message', async () => {
    const [call] = await answersTo(overHttp(direct('ロシアは2017年4月にどうしたか')))
    expect(call?.args['channel']).toBe('D111')
  })

  it('as the message shortcut is answered to the one who asked', async () => {
    const [call] = await answersTo(
      overHttp(shortcut(server.base, '「中国は棄権したが、ロシアは反対した」 & more')),
    )
    expect(shown(call ? [call] : [])).toContain('ru-korea-2017')
  })

  it('as a button that was pressed shows more, also at another replica', async () => {
    const store = memoryStore()
    const first = await openHttp(server, await partsWith({ store }))
    await first.send(overHttp(command(server.base, '/shutten', 'find 北朝鮮')))
    await first.platform.close()
    slack = await openHttp(server, await partsWith({ store }))
    const [, more] = await answersTo(overHttp(press(server.base, valueOf(messages(), 'more'))))
    expect(shown(more ? [more] : [])).toContain('[4]')
  })

  it('is acknowledged before it is answered, with nothing that would be shown', async () => {
    const response = await slack.send(overHttp(command(server.base, '/shutten', 'help')))
    expect(messages()).toEqual([])
    expect(await response.text()).toBe('')
  })

  it('is asked whether the address is ours, and says so', async () => {
    const asked = JSON.stringify({ type: 'url_verification', challenge: 'a challenge', token: 'x' })
    const response = await slack.send(signed(asked))
    expect([response.status, await response.text()]).toEqual([200, 'a challenge'])
    expect(await statusOf(signed(asked, { secret: 'another' }))).toBe(401)
  })

  it('is answered without a signature where the certificate is looked at, and nothing else of it is read', async () => {
    const { payload } = command(server.base, '/shutten', 'help')
    const form = new URLSearchParams({ ...(payload as Record<string, string>), ssl_check: '1' }).toString()
    const type = 'application/x-www-form-urlencoded; charset=utf-8'
    expect(await answersTo(signed(form, { type, secret: 'another' }), signed(form, { type }))).toEqual([])
  })

  it('shows its connection to administrators', () => {
    expect(slack.parts.activity.read().connections).toMatchObject([{ name: 'http', isOpen: true }])
  })
})

const MINUTE = 60_000

describe('a request that Slack did not send just now', () => {
  it.each<[string, number, Sending]>([
    ['signed with another secret', 401, { secret: 'another secret' }],
    ['without a signature', 401, { headers: { 'x-slack-signature': '' } }],
    [
      'with a signature of another version',
      401,
      { headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } },
    ],
    ['with a shorter signature', 401, { headers: { 'x-slack-signature': 'v0=00' } }],
    ['with a signature in other digits', 401, { headers: { 'x-slack-signature': `v0=${'Z'.repeat(64)}` } }],
    ['without a stamp', 401, { headers: { 'x-slack-request-timestamp': '' } }],
    ['with another stamp', 401, { headers: { 'x-slack-request-timestamp': '1700000000' } }],
    ['with a stamp that is no number', 401, { headers: { 'x-slack-request-timestamp': 'now' } }],
    ['of six minutes ago', 401, { at: Date.now() - 6 * MINUTE }],
    ['of two minutes from now', 401, { at: Date.now() + 2 * MINUTE }],
    ['of next year', 401, { at: Date.now() + 365 * 24 * 60 * MINUTE }],
    ['as XML', 400, { type: 'application/xml' }],
    ['as a form that says it is JSON', 400, { type: 'application/json' }],
    ['of four minutes ago', 200, { at: Date.now() - 4 * MINUTE }],
    ['of ten seconds from now', 200, { at: Date.now() + 10_000 }],
  ])('%s is answered with %i', async (_, status, sending) => {
    expect(await statusOf(overHttp(command(server.base, '/shutten', 'help'), sending))).toBe(status)
    await slack.platform.close()
    expect(messages()).toHaveLength(status === 200 ? 1 : 0)
  })

  it('is refused where its body was changed', async () => {
    const { url, headers } = overHttp(command(server.base, '/shutten', 'help'))
    expect(await statusOf(new Request(url, { method: 'POST', headers, body: 'text=stance' }))).toBe(401)
  })

  it.each(['{', '[]', 'null', '"text"', '', '{"type":"event_callback"'])(
    'as the broken JSON %j is answered with 400',
    async (body) => {
      expect(await statusOf(signed(body))).toBe(400)
      expect(
        await statusOf(
          signed(`payload=${encodeURIComponent(body)}`, { type: 'application/x-www-form-urlencoded' }),
        ),
      ).toBe(400)
    },
  )

  it('ends in no exception, whatever it holds', async () => {
    const types = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain', '')
    const body = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.webQueryParameters())
    await fc.assert(
      fc.asyncProperty(body, types, fc.boolean(), async (text, type, isOurs) => {
        const status = await statusOf(signed(text, { type, ...(isOurs ? {} : { secret: 'another' }) }))
        expect(isOurs ? [200, 400] : [401, 200]).toContain(status)
      }),
      { numRuns: 200 },
    )
    await slack.platform.close()
    expect(messages()).toEqual([])
  })
})

describe('a request that comes again', () => {
  it.each([
    ['a command', () => command(server.base, '/shutten', 'cite 3.2')],
    ['a mention', () => mention('<@U0BOT> stance russia')],
    ['the shortcut', () => shortcut(server.base, '中国は棄権したが、ロシアは反対した')],
  ])('as it was, %s is answered once, by two replicas together', async (_, asked) => {
    const store = memoryStore()
    const replicas = await Promise.all([1, 2].map(async () => openHttp(server, await partsWith({ store }))))
    const request = overHttp(asked())
    const sent = [...replicas, ...replicas].map((replica) => replica.send(request.clone()))
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await Promise.all(replicas.map(({ platform }) => platform.close()))
    expect(messages()).toHaveLength(1)
  })

  it('as a retry with another signature is answered once', async () => {
    const event = mention('<@U0BOT> stance russia')
    const retry = { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } }
    const calls = await answersTo(
      overHttp(event),
      overHttp(again(event, 1), { ...retry, at: Date.now() - 1_000 }),
    )
    expect(calls).toHaveLength(1)
  })

  it('by somebody who types the same again is another', async () => {
    const ask = () => overHttp(command(server.base, '/shutten', 'cite 3.2'))
    expect(await answersTo(ask(), ask())).toHaveLength(2)
  })
})

describe('what the log says of requests', () => {
  it('holds no secret, no signature and nothing that was asked', async () => {
    const request = overHttp(command(server.base, '/shutten', 'find 拒否権'))
    await answersTo(request)
    await statusOf(overHttp(command(server.base, '/shutten', 'find 拒否権'), { at: 0 }))
    const log = logged.join('')
    expect(log).toContain('untimely_request')
    for (const each of [request.headers.get('x-slack-signature') ?? '?', '拒否権', 'signing-secret'])
      expect(log).not.toContain(each)
  })
})
