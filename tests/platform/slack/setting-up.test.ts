import type { webApi } from '@slack/bolt'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadCommands } from '../../../src/command/load-commands.js'
import { checkSlack } from '../../../src/platform/slack/check-slack.js'
import { slackManifest } from '../../../src/platform/slack/manifest.js'
import { BUILT_IN_COMMANDS, slashCommands, wordsTyped } from '../../../src/platform/slack/slash-commands.js'
import { SCOPES, SlackServer } from './server/slack-server.js'
import { partsWith, settingsFor } from './start-slack.js'

const commands = await loadCommands()
type Manifest = NonNullable<webApi.AppsManifestCreateArguments['manifest']>
const manifestFor = (prefix = '', name = 'Shutten'): Manifest =>
  JSON.parse(slackManifest(commands, { prefix, name })) as Manifest

describe('the manifest for Slack', () => {
  const { features, settings, oauth_config, display_information } = manifestFor()
  const slash = features?.slash_commands ?? []

  it('names /shutten and the eight commands of their own', () => {
    expect(slash.map(({ command }) => command).sort()).toEqual(
      ['brief', 'cite', 'compare', 'figures', 'find', 'onthisday', 'shutten', 'stance', 'timeline'].map(
        (name) => `/${name}`,
      ),
    )
  })

  it('puts the prefix before those of their own', () => {
    const names = manifestFor('team-').features?.slash_commands?.map(({ command }) => command)
    expect(names).toContain('/team-stance')
    expect(names).toContain('/shutten')
    expect(names).not.toContain('/stance')
  })

  it('names no built-in command of Slack’s, with whatever prefix', () => {
    for (const name of ['status', 'who', 'help', 'remind', 'search'])
      expect(BUILT_IN_COMMANDS).toContain(name)
    for (const prefix of ['', 's', 'in', 'team-', '_'])
      for (const { name } of slashCommands(commands, prefix)) expect(BUILT_IN_COMMANDS).not.toContain(name)
    const [some] = commands
    const named = some ? slashCommands([{ ...some, name: 'find' }], 're').map(({ name }) => name) : []
    expect(named).toEqual(['shutten', 'refind'])
  })

  it('keeps the limits of a manifest', () => {
    expect(display_information.name.length).toBeLessThanOrEqual(35)
    expect(display_information.description?.length).toBeLessThanOrEqual(140)
    for (const { command, description, usage_hint } of slash) {
      expect(command.length).toBeLessThanOrEqual(32)
      expect(description.length).toBeLessThanOrEqual(2_000)
      expect(usage_hint?.length).toBeLessThanOrEqual(1_000)
      expect(usage_hint).not.toBe('')
    }
  })

  it('asks for what is used and no more: Socket Mode, two events, buttons, seven scopes', () => {
    expect(oauth_config?.scopes?.bot).toEqual(SCOPES.split(','))
    expect(settings).toMatchObject({
      socket_mode_enabled: true,
      event_subscriptions: { bot_events: ['app_mention', 'message.im'] },
      interactivity: { is_enabled: true },
    })
    expect(features?.shortcuts).toMatchObject([{ type: 'message', name: 'Find citations' }])
    expect(features?.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
  })

  it('gives the bot a name that Slack takes', () => {
    expect(manifestFor('', '出典 Bot!').features?.bot_user?.display_name).toBe('bot')
    expect(manifestFor('', '出典').features?.bot_user?.display_name).toBe('shutten')
  })
})

describe('what is typed with a slash command', () => {
  it.each([
    ['/shutten', 'stance russia', '', 'stance russia'],
    ['/shutten', '/stance russia', '', '/stance russia'],
    ['/shutten', ' ', '', '/help'],
    ['/stance', 'russia', '', '/stance russia'],
    ['/x-stance', 'russia', 'x-', '/stance russia'],
    ['/stance', 'russia', 'x-', '/stance russia'],
    ['/timeline', '', '', '/timeline'],
  ])('%s %s with the prefix "%s" asks %s', (name, text, prefix, words) => {
    expect(wordsTyped(name, text, prefix)).toBe(words)
  })
})

describe('the check of Slack', () => {
  let server: SlackServer
  beforeAll(async () => {
    server = await SlackServer.open()
  })
  afterAll(async () => {
    await server.close()
  })
  afterEach(() => {
    server.scopes = SCOPES
  })

  it('has a line each for the tokens and the scopes', async () => {
    const { log } = await partsWith()
    const checks = await checkSlack(settingsFor(server), log)
    expect(checks).toEqual([
      { name: 'slack bot token', ok: true, line: 'is shutten in Team' },
      { name: 'slack scopes', ok: true, line: `has ${SCOPES.replaceAll(',', ', ')}` },
      { name: 'slack app token', ok: true, line: 'opens Socket Mode connections' },
    ])
  })

  it('names the scopes that lack', async () => {
    server.scopes = 'commands,chat:write'
    const { log } = await partsWith()
    const [, scopes] = await checkSlack(settingsFor(server), log)
    expect(scopes).toMatchObject({ ok: false })
    expect(scopes?.line).toMatch(/^lacks app_mentions:read, im:history/u)
  })

  it('says that the two tokens were exchanged', async () => {
    const { log } = await partsWith()
    const { botToken: appToken, appToken: botToken } = settingsFor(server)
    const checks = await checkSlack(settingsFor(server, { botToken, appToken }), log)
    expect(checks.map(({ line }) => line)).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN holds the other token of Slack; .*xoxb-/u),
      expect.stringMatching(/^SLACK_APP_TOKEN holds the other token of Slack; .*xapp-/u),
    ])
  })

  it('says of each token what is wrong with it', async () => {
    const { log } = await partsWith()
    server.plan('apps.connections.open', { body: { ok: false, error: 'not_allowed_token_type' } })
    const checks = await checkSlack(settingsFor(server, { botToken: 'xoxb-wrong' }), log)
    expect(checks.map(({ ok }) => ok)).toEqual([false, false])
    expect(checks.map(({ line }) => line)).toEqual([
      expect.stringMatching(/^Slack refuses SLACK_BOT_TOKEN: invalid_auth; /u),
      expect.stringMatching(/^Slack refuses SLACK_APP_TOKEN: not_allowed_token_type; .*xapp-/u),
    ])
  })
})
