import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../../src/command/schedule-ports.js'
import { shipped } from '../../answer/opened.js'
import { SlackServer } from './server/slack-server.js'
import { startSlack, type Started } from './start-slack.js'

let server: SlackServer
let slack: Started

beforeAll(async () => {
  server = await SlackServer.open()
  slack = await startSlack(server)
})
beforeEach(() => {
  server.calls.length = 0
})
afterEach(() => {
  expect(server.faults).toEqual([])
})
afterAll(async () => {
  await slack.platform.close()
  await server.close()
})

const PLACE = 'slack:T111/C111'

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
const sender = () => slack.platform.sender
const posts = () => server.callsOf('chat.postMessage')

describe('A note on Slack', () => {
  it('is posted once, with its reference below and in its metadata', async () => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12'))
    expect(await sender().post(PLACE, message, 'reference1')).toMatchObject({ kind: 'posted' })
    expect(posts()).toHaveLength(1)
    const { channel, metadata, blocks } = posts()[0]?.args ?? {}
    expect({ channel, metadata }).toEqual({
      channel: 'C111',
      metadata: { event_type: 'shutten_note', event_payload: { reference: 'reference1' } },
    })
    expect(JSON.stringify(blocks)).toContain('拒否権を行使していた')
    expect(JSON.stringify(blocks)).toContain('Shutten · on-this-day · 12 April 2027 · reference1')
  })

  it('that is long has a reference in each of its parts', async () => {
    const rendered = sender().render(await noteOf('/timeline limit:40'))
    expect(rendered.length).toBeGreaterThan(1)
    for (const [at, message] of rendered.entries()) {
      await sender().post(PLACE, message, `reference${String(at + 1)}`)
      const footer = `${String(at + 1)} / ${String(rendered.length)} · reference${String(at + 1)}`
      expect(JSON.stringify(posts().at(-1)?.args['blocks'])).toContain(footer)
    }
  })

  it('notifies a user group that was confirmed, in its first part alone', async () => {
    const rendered = sender().render(await noteOf('/timeline limit:40', { role: 'S123ABC' }))
    const mentions = rendered.map((message) => message.includes('"usergroup_id":"S123ABC"'))
    expect(mentions).toEqual(rendered.map((_, at) => at === 0))
    await sender().post(PLACE, rendered[0] ?? '', 'reference1')
  })

  it.each([
    [
      'a pause',
      { status: 429, headers: { 'retry-after': '7' } },
      { kind: 'later', wait: 7000, code: 'rate_limited' },
    ],
    [
      'a channel that it is not in',
      { body: { ok: false, error: 'not_in_channel' } },
      { kind: 'later', wait: 600_000, code: 'not_in_channel', isToMend: true },
    ],
    [
      'a channel that is gone',
      { body: { ok: false, error: 'channel_not_found' } },
      { kind: 'refused', code: 'channel_not_found' },
    ],
    ['a fault of Slack', { status: 503 }, { kind: 'unknown', code: 'http_503' }],
    [
      'an error that may come after the post',
      { body: { ok: false, error: 'fatal_error' } },
      { kind: 'unknown', code: 'fatal_error' },
    ],
  ])('tells what became of it: %s', async (_, fault, outcome) => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12'))
    server.plan('chat.postMessage', fault)
    expect(await sender().post(PLACE, message, 'reference1')).toEqual(outcome)
    expect(posts()).toEqual([])
  })

  it('whose reply was lost is sent once, and found by its reference', async () => {
    const [message = ''] = sender().render(await noteOf('/onthisday 4/12'))
    const before = Date.now()
    server.plan('chat.postMessage', { lost: true })
    expect(await sender().post(PLACE, message, 'lost000001')).toMatchObject({ kind: 'unknown' })
    expect(posts()).toHaveLength(1)
    expect(await sender().lookFor(PLACE, 'lost000001', before)).toMatchObject({ kind: 'found' })
    expect(await sender().lookFor(PLACE, 'lost000002', before)).toEqual({ kind: 'absent' })
    expect(await sender().lookFor('slack:T111/C222', 'lost000001', before)).toEqual({ kind: 'absent' })
  })

  it('is found on a later page, and is not taken for what somebody else wrote', async () => {
    server.history.page = 2
    const before = Date.now()
    const metadata = { event_type: 'shutten_note', event_payload: { reference: 'paged00001' } }
    server.history.add(
      { channel: 'C333', metadata: { ...metadata, event_payload: { reference: 'theirs0001' } } },
      'BOTHER',
    )
    server.history.add({ channel: 'C333', metadata })
    for (const text of ['a', 'b', 'c', 'd', 'e']) server.history.add({ channel: 'C333', text })
    expect(await sender().lookFor('slack:T111/C333', 'paged00001', before)).toMatchObject({ kind: 'found' })
    expect(await sender().lookFor('slack:T111/C333', 'theirs0001', before)).toEqual({ kind: 'absent' })
    server.history.page = 200
  })

  it('that cannot be looked for says so', async () => {
    server.plan('conversations.history', { body: { ok: false, error: 'missing_scope' } })
    expect(await sender().lookFor(PLACE, 'reference1', Date.now())).toEqual({
      kind: 'unknown',
      code: 'missing_scope',
    })
  })
})
