import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ShuttenError } from '../../../src/errors.js'
import { command } from './server/envelopes.js'
import { SlackServer } from './server/slack-server.js'
import { partsWith, startSlack, TEST_TIMING, type Started } from './start-slack.js'

let server: SlackServer
let started: Started | null = null

beforeEach(async () => {
  server = await SlackServer.open()
})
afterEach(async () => {
  await started?.platform.close()
  started = null
  expect(server.faults).toEqual([])
  await server.close()
})

const answered = (): number => server.callsOf('response_url').length
const stateOf = (slack: Started): readonly boolean[] =>
  slack.parts.activity.read().connections.map(({ isOpen }) => isOpen)
const twoConnections = (): Promise<void> =>
  vi.waitFor(() => {
    expect(server.connections).toHaveLength(2)
  }, 5_000)
const refusalOf = async (opened: Promise<Started>): Promise<unknown> => {
  try {
    started = await opened
    return null
  } catch (error) {
    return error
  }
}

describe('two connections', () => {
  it('are open, and the administrators can see it', async () => {
    started = await startSlack(server)
    expect(server.connections).toHaveLength(2)
    expect(stateOf(started)).toEqual([true, true])
  })

  it('leave no command unanswered while Slack tells one after the other to go', async () => {
    started = await startSlack(server)
    for (let n = 0; n < 12; n += 1) {
      if (n % 3 === 0) {
        await twoConnections()
        server.disconnect(server.connections[0])
      }
      await server.send(command(server.base, '/shutten', 'cite 3.2', { user_id: `U${String(n)}` }))
    }
    await vi.waitFor(() => {
      expect(answered()).toBe(12)
    }, 10_000)
    await twoConnections()
    await vi.waitFor(() => {
      expect(started ? stateOf(started) : []).toEqual([true, true])
    })
  })

  it('acknowledge what was sent just before Slack told one to go', async () => {
    started = await startSlack(server)
    const asked = Array.from({ length: 8 }, (_, n) =>
      server.send(command(server.base, '/shutten', 'cite 3.2', { user_id: `U${String(n)}` })),
    )
    server.disconnect(server.connections[0])
    for (const time of await Promise.all(asked)) expect(time).toBeLessThan(3_000)
    await vi.waitFor(() => {
      expect(answered()).toBe(8)
    }, 10_000)
  })

  it('are opened anew when one falls silent', async () => {
    started = await startSlack(server)
    server.silence(server.connections[0])
    await twoConnections()
    expect(server.opened).toBe(3)
  })

  it('are opened anew when one is cut', async () => {
    started = await startSlack(server)
    server.cut(server.connections[1])
    await twoConnections()
  })

  it('are opened anew when Slack does not greet at first', async () => {
    started = await startSlack(server)
    server.greets = false
    server.disconnect(server.connections[0])
    await vi.waitFor(() => {
      expect(server.opened).toBe(3)
    }, 5_000)
    server.greets = true
    await twoConnections()
  })

  it('ask no more where the token was revoked meanwhile, while the other one serves', async () => {
    started = await startSlack(server)
    const revoked = { body: { ok: false, error: 'token_revoked' } }
    server.plan('apps.connections.open', revoked, revoked, revoked)
    server.disconnect(server.connections[0])
    const { activity } = started.parts
    await vi.waitFor(() => {
      expect(activity.read().faults).toEqual({ token_revoked: 1 })
    }, 5_000)
    await server.send(command(server.base, '/shutten', 'cite 3.2'))
    await vi.waitFor(() => {
      expect(answered()).toBe(1)
    }, 5_000)
    expect(server.opened).toBe(2)
    expect(activity.read().faults).toEqual({ token_revoked: 1 })
  })
})

describe('a start', () => {
  it.each([
    ['a wrong bot token', { botToken: 'xoxb-wrong' }, 'SLACK_BOT_TOKEN: invalid_auth', 'auth.test'],
    ['a revoked bot token', { botToken: 'xoxp-revoked' }, 'SLACK_BOT_TOKEN: token_revoked', 'auth.test'],
    ['no bot token', { botToken: '' }, 'SLACK_BOT_TOKEN is not set', 'auth.test'],
    ['no app token', { appToken: '' }, 'SLACK_APP_TOKEN is not set', 'auth.test'],
    ['a bot token in quotes', { botToken: '“xoxb-1”' }, 'SLACK_BOT_TOKEN has characters', 'auth.test'],
    [
      'a wrong app token',
      { appToken: 'xapp-wrong' },
      'SLACK_APP_TOKEN: invalid_auth',
      'apps.connections.open',
    ],
  ])('with %s is refused in one clear line, without asking again', async (_, settings, line, method) => {
    const error = await refusalOf(startSlack(server, settings))
    expect(error).toBeInstanceOf(ShuttenError)
    expect(error).toMatchObject({ code: 'platform-refused' })
    expect((error as Error).message).toContain(line)
    expect((error as Error).message.split('\n')).toHaveLength(1)
    expect((error as Error).message).not.toContain('xapp-wrong')
    expect(server.callsOf(method).length).toBeLessThanOrEqual(2)
    expect(server.connections).toEqual([])
  })

  it('without Slack says that it cannot be reached', async () => {
    const gone = await SlackServer.open()
    const { apiUrl } = gone
    await gone.close()
    const error = await refusalOf(startSlack(server, { apiUrl }))
    expect(error).toMatchObject({ code: 'platform-unreachable' })
    expect((error as Error).message).toContain('ECONNREFUSED')
  })

  it('with a scope missing tells the administrators which', async () => {
    server.scopes = 'commands,chat:write'
    started = await startSlack(server)
    expect(started.parts.activity.read().faults).toEqual({ missing_scope: 1 })
  })
})

describe('a close', () => {
  it('finishes what is being answered', async () => {
    started = await startSlack(server)
    server.plan('response_url', { status: 429, headers: { 'retry-after': '1' } })
    await server.send(command(server.base, '/shutten', 'cite 3.2'))
    await vi.waitFor(() => {
      expect(started?.parts.activity.read().faults).toEqual({ rate_limited: 1 })
    }, 5_000)
    await started.platform.close()
    expect(answered()).toBe(1)
  })

  it.each([
    ['it has time', 50, undefined],
    ['is left until the process ends', TEST_TIMING.finish, 2_050],
  ])('waits no longer for Slack than %s, and answers by another way', async (_, finish, left) => {
    started = await startSlack(server, { timing: { ...TEST_TIMING, finish } })
    server.plan('response_url', { status: 429, headers: { 'retry-after': '50' } })
    await server.send(command(server.base, '/shutten', 'cite 3.2'))
    await vi.waitFor(() => {
      expect(started?.parts.activity.read().faults).toEqual({ rate_limited: 1 })
    }, 5_000)
    await started.platform.close(left)
    expect(answered()).toBe(0)
    expect(server.callsOf('chat.postMessage')).toHaveLength(1)
  })

  it('leaves no connection open', async () => {
    started = await startSlack(server, {}, await partsWith())
    await started.platform.close()
    await vi.waitFor(() => {
      expect(server.connections).toEqual([])
    })
    expect(stateOf(started)).toEqual([false, false])
  })
})
