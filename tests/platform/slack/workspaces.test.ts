import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/command/ports.js'
import { openSqlite } from '../../../src/database/open-sqlite.js'
import { checkWorkspaces } from '../../../src/platform/slack/check-slack.js'
import { plainMessage } from '../../../src/platform/slack/plain-message.js'
import { databaseStore } from '../../../src/store/database-store.js'
import { openFor } from '../../answer/opened.js'
import { CLIENT_SECRET, openWorkspaces, type OpenHttp } from './open-http.js'
import { command, direct, mention } from './server/envelopes.js'
import { overHttp, signed } from './server/signed.js'
import { SlackServer } from './server/slack-server.js'
import type { Call } from './server/web-api.js'
import { logged, partsWith } from './start-slack.js'

const TOKENS = { T111: 'xoxb-token-of-the-first', T222: 'xoxb-token-of-the-second' } as const
let server: SlackServer
let folder: string
let store: Store
let slack: OpenHttp

beforeAll(async () => {
  server = await SlackServer.open()
})
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-workspaces-'))
  store = databaseStore(await openSqlite(folder))
  slack = await openWorkspaces(server, await partsWith({ store }))
})
afterEach(async () => {
  await slack.platform.close()
  await store.close()
  fs.rmSync(folder, { recursive: true, force: true })
  server.calls.length = 0
  server.granted.clear()
  expect(server.faults.splice(0)).toEqual([])
})
afterAll(async () => {
  await server.close()
})

const get = (address: string, cookie = ''): Promise<Response> =>
  slack.send(new Request(`https://shutten.test${address}`, { headers: { cookie } }))

interface Begun {
  readonly state: string
  readonly cookie: string
  readonly location: URL
}

async function begin(): Promise<Begun> {
  const response = await get('/slack/install')
  expect(response.status).toBe(302)
  const location = new URL(response.headers.get('location') ?? '')
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';')
  return { state: location.searchParams.get('state') ?? '', cookie, location }
}

/** Installs the app as an administrator of a workspace does. */
async function install(team: keyof typeof TOKENS, token: string = TOKENS[team]): Promise<Response> {
  const { state, cookie } = await begin()
  server.granted.set(`code of ${team}`, { team, token })
  return get(`/slack/oauth_redirect?code=${encodeURIComponent(`code of ${team}`)}&state=${state}`, cookie)
}

const posts = (): readonly Call[] => server.callsOf('chat.postMessage')
/** Everything that is written in the store's files. */
const written = (): string =>
  fs
    .readdirSync(folder)
    .map((name) => fs.readFileSync(path.join(folder, name)).toString('latin1'))
    .join('')
const event = (team: string, type: string, at: number, more: object = {}): Request =>
  signed(
    JSON.stringify({
      type: 'event_callback',
      event_id: `Ev${type}${String(at)}`,
      event_time: Math.floor(at / 1000),
      team_id: team,
      event: { type, ...more },
    }),
  )

const message = JSON.stringify(plainMessage('words', 'Shutten'))

describe('a workspace of Slack', () => {
  it('is sent to Slack with what the bot needs, and a state that its browser holds', async () => {
    const { location, state, cookie } = await begin()
    expect(location.origin + location.pathname).toBe('https://slack.com/oauth/v2/authorize')
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      client_id: '111.222',
      redirect_uri: 'https://shutten.test/slack/oauth_redirect',
      scope: expect.stringContaining('chat:write') as string,
    })
    expect(cookie).toContain(state)
    const header = (await get('/slack/install')).headers.get('set-cookie')
    expect(header).toMatch(/Secure; HttpOnly/u)
  })

  it('that installed the app is answered with its own token, each', async () => {
    for (const team of ['T111', 'T222'] as const) expect((await install(team)).status).toBe(200)
    for (const team of ['T111', 'T222']) {
      const { type, payload } = direct('help', { channel: `D${team}`, user_team: team })
      await slack.send(overHttp({ envelope_id: '', type, payload: ofTeam(payload, team) }))
    }
    await slack.platform.close()
    const sent = Object.fromEntries(posts().map(({ args, token }) => [args['channel'], token]))
    expect(sent).toEqual({ DT111: TOKENS.T111, DT222: TOKENS.T222 })
  })

  it('is answered with its token while the store is away', async () => {
    await slack.platform.close()
    let isAway = false
    const installationOf: Store['installationOf'] = (place) =>
      isAway ? Promise.reject(new Error('away')) : store.installationOf(place)
    slack = await openWorkspaces(server, await partsWith({ store: { ...store, installationOf } }))
    await install('T111')
    isAway = true
    const { type, payload } = direct('help', { channel: 'DT111', user_team: 'T111' })
    await slack.send(overHttp({ envelope_id: '', type, payload: ofTeam(payload, 'T111') }))
    await slack.platform.close()
    expect(posts()).toMatchObject([{ token: TOKENS.T111, args: { channel: 'DT111' } }])
  })

  it('gets its notes with its own token, and a note for another waits', async () => {
    await install('T222')
    const { sender } = slack.platform
    expect(await sender.post('slack:T222/C9', message, 'a-reference')).toMatchObject({ kind: 'posted' })
    expect(posts()).toMatchObject([{ token: TOKENS.T222 }])
    expect(await sender.post('slack:T333/C9', message, 'a-reference')).toMatchObject({
      kind: 'later',
      code: 'not_installed',
      isToMend: true,
    })
    expect(await sender.lookFor('slack:T333/C9', 'a-reference', 0)).toMatchObject({ kind: 'unknown' })
    expect(await slack.platform.tell('U999', 'words')).toBe(true)
  })

  it('leaves no token and no secret that can be read in the store or in the log', async () => {
    await install('T111')
    expect(await store.installations()).toHaveLength(1)
    const seen = written() + logged.join('')
    for (const secret of [TOKENS.T111, CLIENT_SECRET, 'xoxb-', 'code of T111'])
      expect(seen).not.toContain(secret)
  })

  it.each([
    ['without a state', ({ cookie }: Begun) => ['code=x', cookie]],
    ['with a forged state', () => ['code=x&state=forged', 'slack-app-oauth-state=forged']],
    ['in another browser', ({ state }: Begun) => [`code=x&state=${state}`, '']],
    ['with the state of another', ({ state, cookie }: Begun) => [`code=x&state=${state}x`, cookie]],
    ['without a code', ({ state, cookie }: Begun) => [`state=${state}`, cookie]],
    ['who refused', ({ state, cookie }: Begun) => [`error=access_denied&state=${state}`, cookie]],
  ])('that comes back %s is not installed', async (_, made) => {
    server.granted.set('x', { team: 'T111', token: TOKENS.T111 })
    const [query, cookie] = made(await begin())
    const response = await get(`/slack/oauth_redirect?${query ?? ''}`, cookie)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('/slack/install')
    expect(await store.installations()).toEqual([])
    expect(server.callsOf('oauth.v2.access')).toEqual([])
  })

  it('whose code Slack does not know is not installed, and is told so', async () => {
    const { state, cookie } = await begin()
    const response = await get(`/slack/oauth_redirect?code=unknown&state=${state}`, cookie)
    expect([response.status, await store.installations()]).toEqual([500, []])
  })

  it.each([
    ['removed the app', 'app_uninstalled', {}, 0],
    ['revoked the bot’s token', 'tokens_revoked', { tokens: { bot: ['UT111'] } }, 0],
    ['revoked another token', 'tokens_revoked', { tokens: { oauth: ['U1'], bot: [] } }, 1],
  ])('that %s is forgotten or not', async (_, type, more, left) => {
    await install('T111')
    expect((await slack.send(event('T111', type, Date.now(), more))).status).toBe(200)
    await slack.platform.close()
    expect(await store.installations()).toHaveLength(left)
  })

  it('that installed the app again is not forgotten for an event of before', async () => {
    const before = Date.now() - 10_000
    await install('T111')
    await slack.send(event('T111', 'app_uninstalled', before))
    await slack.platform.close()
    expect(await store.installations()).toHaveLength(1)
  })

  it('is still answered by the response_url where its token cannot be read', async () => {
    await slack.send(overHttp(command(server.base, '/shutten', 'help')))
    await slack.platform.close()
    expect(server.callsOf('response_url')).toHaveLength(1)
  })
})

describe('with another SHUTTEN_SECRET', () => {
  it('tokens are not read, and one sentence says what to do', async () => {
    await install('T111')
    logged.length = 0
    const other = await openWorkspaces(server, await partsWith({ store }), 'another secret of the tests')
    const told = logged.filter((line) => line.includes('installation_unreadable'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('SHUTTEN_SECRET')
    expect(await other.platform.tell('U999', 'words')).toBe(false)
    await other.platform.close()
    const publicUrl = 'https://shutten.test'
    const checks = await checkWorkspaces(store, { secret: 'another secret', publicUrl })
    expect(checks.at(-1)).toMatchObject({ ok: false })
    const sound = await checkWorkspaces(store, { secret: 'a secret of the tests', publicUrl })
    expect(sound.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('another workspace’s token cannot be put in its place', async () => {
    await install('T111')
    const [first] = await store.installations()
    await store.keepInstallation({ place: 'slack:T222', sealed: first?.sealed ?? '' }, Date.now())
    expect(await slack.platform.sender.post('slack:T222/C9', message, 'r')).toMatchObject({
      code: 'not_installed',
    })
  })
})

describe('a private report', () => {
  it('is shown in its own workspace alone, asked at once from two', async () => {
    const { context } = openFor(privateContent())
    await slack.platform.close()
    slack = await openWorkspaces(server, await partsWith({ store, library: context.library }))
    for (const team of ['T111', 'T222'] as const) await install(team)
    const asked = ['T111', 'T222'].map((team) => {
      const { type, payload } = mention('<@U0BOT> find yaks', { user_team: team, channel: `C${team}` })
      return slack.send(overHttp({ envelope_id: '', type, payload: ofTeam(payload, team) }))
    })
    await Promise.all(asked)
    await slack.platform.close()
    const told = (team: string): string =>
      JSON.stringify(posts().filter(({ args }) => args['channel'] === `C${team}`))
    expect(told('T222')).toContain(QUOTED)
    expect(told('T111')).not.toContain('yak memorandum')
    expect(told('T111')).not.toContain(QUOTED)
    expect(told('T111')).not.toBe('[]')
  })
})

const QUOTED = 'Mongolia vetoed the proposal of Bhutan'

/** A report that the second workspace alone may see. */
function privateContent(): string {
  const report = path.join(folder, 'content', 'secret-yaks')
  fs.mkdirSync(report, { recursive: true })
  const text = `Introduction\n\nOn 3 February 1987 ${QUOTED} on yaks. Russia opposed sanctions.\n`
  fs.writeFileSync(path.join(report, 'source.txt'), text)
  const record = 'title: The yak memorandum\nissued: 1987-05\nvisible_to: ["slack:T222"]\n'
  fs.writeFileSync(path.join(report, 'report.yaml'), record)
  return path.join(folder, 'content')
}

/** An event as Slack sends it to another workspace. */
const ofTeam = (payload: Readonly<Record<string, unknown>>, team: string) => ({
  ...payload,
  team_id: team,
  authorizations: [{ enterprise_id: null, team_id: team, user_id: `U${team}`, is_bot: true }],
})
