import { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Check } from '../../command/platform.js'
import { identify } from './identify.js'
import { SCOPES } from './manifest.js'
import { ShuttenError } from '../../errors.js'
import { readFault } from './read-fault.js'
import { checkToken, refusal } from './refusal.js'
import { onceOptions, readingClient, type SlackAccess } from './web-clients.js'

/** Checks both tokens and the scopes with Slack itself. It never throws. */
export async function checkSlack(access: SlackAccess, log: Logger): Promise<readonly Check[]> {
  return [...(await checkBotToken(access, log)), await checkAppToken(access, log)]
}

async function checkBotToken(access: SlackAccess, log: Logger): Promise<readonly Check[]> {
  try {
    checkToken('SLACK_BOT_TOKEN', access.botToken)
    const { user, team, missing } = await identify(readingClient(access, log))
    const scopes =
      missing.length === 0
        ? `has ${SCOPES.join(', ')}`
        : `lacks ${missing.join(', ')}: install the app again from its manifest`
    return [
      { name: 'slack bot token', ok: true, line: `is ${user} in ${team}` },
      { name: 'slack scopes', ok: missing.length === 0, line: scopes },
    ]
  } catch (error) {
    return [{ name: 'slack bot token', ok: false, line: lineOf('SLACK_BOT_TOKEN', error) }]
  }
}

async function checkAppToken(access: SlackAccess, log: Logger): Promise<Check> {
  const name = 'slack app token'
  try {
    checkToken('SLACK_APP_TOKEN', access.appToken)
    await new webApi.WebClient(access.appToken, onceOptions(access, log)).apps.connections.open({})
    return { name, ok: true, line: 'opens Socket Mode connections' }
  } catch (error) {
    return { name, ok: false, line: lineOf('SLACK_APP_TOKEN', error) }
  }
}

const lineOf = (variable: Parameters<typeof refusal>[0], error: unknown): string =>
  (error instanceof ShuttenError ? error : refusal(variable, readFault(error))).message
