import { describe, expect, it } from 'vitest'
import { readSettings, type Environment } from '../src/env.js'
import { discordWay, hasPlatform, needsPort, slackOverHttp, slackWay } from '../src/platform-settings.js'

const settingsOf = (environment: Environment) => readSettings(environment, '/nowhere')
const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' }
const APP = { SLACK_APP_TOKEN: 'xapp-1' }
const SIGNING = { SLACK_SIGNING_SECRET: 'a-signing-secret' }
const CLIENT = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'a-client-secret' }
const REST = { SHUTTEN_SECRET: 'a secret of the tests', SHUTTEN_PUBLIC_URL: 'https://x.test/' }
const KEY = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }

describe('the settings of Slack', () => {
  it.each([
    [{ ...BOT, ...APP }, 'socket', false],
    [{ ...BOT, ...APP, ...SIGNING }, 'socket', false],
    [{ ...BOT, ...SIGNING }, 'http', true],
    [{ ...SIGNING, ...CLIENT, ...REST }, 'workspaces', true],
  ])('%j mean %s', (environment, kind, isNeeded) => {
    const settings = settingsOf(environment)
    expect(slackWay(settings)?.kind).toBe(kind)
    expect([hasPlatform(settings), needsPort(settings)]).toEqual([true, isNeeded])
  })

  it.each<[Environment, RegExp]>([
    [BOT, /set SLACK_APP_TOKEN too, or SLACK_SIGNING_SECRET/],
    [APP, /set SLACK_BOT_TOKEN too/],
    [SIGNING, /needs SLACK_BOT_TOKEN; or, .* SLACK_CLIENT_ID and SLACK_CLIENT_SECRET/],
    [CLIENT, /needs SLACK_SIGNING_SECRET/],
    [{ ...SIGNING, ...REST, SLACK_CLIENT_ID: '1.2' }, /need SLACK_CLIENT_SECRET/],
    [{ ...SIGNING, ...REST, SLACK_CLIENT_SECRET: 'x' }, /need SLACK_CLIENT_ID/],
    [{ ...SIGNING, ...CLIENT, ...REST, SHUTTEN_SECRET: '' }, /need SHUTTEN_SECRET/],
    [{ ...SIGNING, ...CLIENT, ...REST, SHUTTEN_PUBLIC_URL: '' }, /need SHUTTEN_PUBLIC_URL/],
    [{ ...SIGNING, ...CLIENT, ...REST, ...BOT }, /unset one or the other/],
  ])('%j are one sentence', (environment, sentence) => {
    const settings = settingsOf(environment)
    expect(hasPlatform(settings)).toBe(true)
    expect(() => slackWay(settings)).toThrow(sentence)
  })

  it.each([
    [{}, 'no'],
    [{ ...BOT, ...APP, ...SIGNING }, 'no'],
    [SIGNING, 'one workspace'],
    [{ ...SIGNING, SLACK_CLIENT_ID: 'later' }, 'several'],
  ])('%j make a manifest over HTTP for: %s', (environment, way) => {
    expect(slackOverHttp(settingsOf(environment))).toBe(way)
  })
})

describe('the settings of Discord', () => {
  it('mean the gateway, or HTTP where there is a public key', () => {
    expect(discordWay(settingsOf({ DISCORD_TOKEN: 'x' }))?.publicKey).toBeNull()
    const settings = settingsOf({ DISCORD_TOKEN: 'x', ...KEY })
    expect([discordWay(settings)?.publicKey, needsPort(settings)]).toEqual([KEY.DISCORD_PUBLIC_KEY, true])
    expect(() => discordWay(settingsOf(KEY))).toThrow(/set DISCORD_TOKEN too/)
  })
})

describe('no settings', () => {
  it('mean no platform', () => {
    const settings = settingsOf({})
    expect([hasPlatform(settings), slackWay(settings), discordWay(settings)]).toEqual([false, null, null])
  })
})
