import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadCommands } from '../../../src/command/load-commands.js'
import { checkDiscord } from '../../../src/platform/discord/check-discord.js'
import { commandData } from '../../../src/platform/discord/command-data.js'
import { invitation } from '../../../src/platform/discord/invite.js'
import { openBot } from './open-bot.js'
import { APPLICATION, TOKEN } from './server/ids.js'
import { commandOf } from './server/payloads.js'
import { startServer, type DiscordServer } from './server/start-server.js'
import { faultsOf } from './server/validate.js'

let server: DiscordServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

const puts = (): number => server.received.filter(({ method }) => method === 'PUT').length
const settings = (apiUrl: string, token = TOKEN) => ({ token, apiUrl, name: 'Shutten' })

describe('the commands', () => {
  it('are registered once, and again only when they have changed', async () => {
    await (await openBot(server.apiUrl)).platform.close()
    await (await openBot(server.apiUrl)).platform.close()
    expect(puts()).toBe(1)
    server.commands = server.commands.slice(1)
    await (await openBot(server.apiUrl)).platform.close()
    expect(puts()).toBe(2)
    server.commands = [...server.commands, { type: 1, name: 'of-an-old-version', description: 'Old' }]
    await (await openBot(server.apiUrl)).platform.close()
    expect(puts()).toBe(3)
    expect(server.faults).toEqual([])
  })

  it('are what Discord takes, with names and descriptions in Japanese', async () => {
    const data = commandData(await loadCommands())
    expect(faultsOf('PUT /applications/{application_id}/commands', data)).toEqual([])
    for (const each of data) expect(each.name_localizations?.ja).toBeTruthy()
    expect(new Set(data.map((each) => each.name_localizations?.ja)).size).toBe(data.length)
    const options = data.flatMap((each) => each.options ?? [])
    expect(options.length).toBeGreaterThan(20)
    for (const each of options) expect(each.description_localizations?.ja).toMatch(/[ぁ-ん一-龠ァ-ヶ]/u)
  })

  it('for administrators are hidden from others', async () => {
    const data = commandData(await loadCommands())
    expect(data.find(({ name }) => name === 'status')?.default_member_permissions).toBe('32')
    const shown = data.filter((each) => each.default_member_permissions === undefined)
    expect(shown.map(({ name }) => name)).not.toContain('status')
    expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(['stance', 'Find citations']))
  })

  it('that cannot be registered are no reason not to answer', async () => {
    server.pending.push({
      on: /^PUT/u,
      when: 'before',
      reply: { status: 403, body: { code: 50_001, message: 'no' } },
    })
    const bot = await openBot(server.apiUrl)
    expect(bot.activity.read().faults).toEqual({ 'discord 50001': 1 })
    await bot.platform.close()
  })
})

describe('a start that fails', () => {
  it.each([
    ['the API refuses the token', 'a-wrong-token', null, 'DISCORD_TOKEN'],
    ['the gateway refuses the token', TOKEN, 4004, 'DISCORD_TOKEN'],
    ['the gateway refuses the intents', TOKEN, 4014, 'intents'],
  ])('where %s says so once, and does not try again', async (_, token, code, words) => {
    server.gateway.refuseWith(code)
    const opening = openBot(server.apiUrl, { token })
    await expect(opening).rejects.toMatchObject({
      code: 'platform-refused',
      message: expect.stringContaining(words) as unknown,
    })
    await expect(opening).rejects.not.toThrow(token)
    expect(server.received.length).toBeLessThanOrEqual(2)
    expect(server.gateway.log.length).toBeLessThanOrEqual(1)
  })

  it('where the gateway greets and says no more is waited for beside the rest, and the bot is there then', async () => {
    server.gateway.keepWaiting()
    const bot = await openBot(server.apiUrl, { longestStart: 50 })
    expect(bot.lines.join('')).toContain('the gateway does not let the bot in yet')
    expect(bot.activity.read().faults).toEqual({ 'discord not-ready': 1 })
    await vi.waitFor(() => {
      expect(server.gateway.log).toEqual(['identify 0'])
    }, 5000)
    server.gateway.letIn()
    await vi.waitFor(() => {
      expect(puts()).toBe(1)
    }, 5000)
    const exchange = server.interact(commandOf('cite', { place: '3.2' }))
    await vi.waitFor(() => {
      expect(exchange.messages).toHaveLength(1)
    }, 5000)
    await bot.platform.close()
  })

  it('that is refused after it was waited for is one line', async () => {
    server.gateway.keepWaiting()
    const bot = await openBot(server.apiUrl, { longestStart: 50 })
    await vi.waitFor(() => {
      expect(server.gateway.log).toEqual(['identify 0'])
    }, 5000)
    server.gateway.closeWith(4004)
    await vi.waitFor(() => {
      expect(bot.lines.filter((line) => line.includes('DISCORD_TOKEN'))).toHaveLength(1)
    }, 5000)
    await bot.platform.close()
  })

  it('where nobody listens says that Discord cannot be reached', async () => {
    await expect(openBot('http://127.0.0.1:1/api')).rejects.toMatchObject({ code: 'platform-unreachable' })
  })
})

describe('the doctor', () => {
  it('has a line for each thing that is as it should be', async () => {
    const checks = await checkDiscord(settings(server.apiUrl))
    expect(checks.map(({ ok }) => ok)).toEqual([true, true, true, true])
    expect(checks.map(({ line }) => line).join('\n')).not.toContain(TOKEN)
  })

  it('says what is wrong with the token, with nothing else', async () => {
    const checks = await checkDiscord(settings(server.apiUrl, 'a-wrong-token'))
    expect(checks).toEqual([
      { name: 'discord token', ok: false, line: expect.stringContaining('DISCORD_TOKEN') as unknown },
    ])
  })

  it.each([
    ['the gateway', /gateway/u, 1],
    ['the commands', /commands/u, 2],
  ])('says that %s cannot be read', async (_, on, at) => {
    server.pending.push({ on, when: 'before', reply: { status: 403, body: { code: 50_001, message: 'no' } } })
    expect((await checkDiscord(settings(server.apiUrl)))[at]).toMatchObject({ ok: false })
  })

  it('says which scope the default link lacks', async () => {
    const body = { id: APPLICATION, name: 'Shutten', install_params: { scopes: ['bot'], permissions: '0' } }
    server.pending.push({ on: /applications\/@me$/u, when: 'before', reply: { status: 200, body } })
    expect((await checkDiscord(settings(server.apiUrl))).at(-1)).toMatchObject({
      ok: false,
      line: expect.stringContaining('applications.commands') as unknown,
    })
  })
})

describe('the invitation', () => {
  it('asks for the two scopes and four permissions', async () => {
    const link = new URL(await invitation(settings(`${server.apiUrl}/v10/`)))
    expect(link.origin).toBe('https://discord.com')
    expect(link.searchParams.get('client_id')).toBe(APPLICATION)
    expect(link.searchParams.get('scope')).toBe('bot applications.commands')
    const permissions = BigInt(link.searchParams.get('permissions') ?? '0')
    expect(permissions.toString(2).replaceAll('0', '')).toHaveLength(4)
  })

  it('is not made for a wrong token', async () => {
    await expect(invitation(settings(server.apiUrl, 'a-wrong-token'))).rejects.toMatchObject({
      code: 'platform-refused',
    })
  })
})
