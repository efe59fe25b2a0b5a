import type { Platform, PlatformParts } from '../../command/platform.js'
import { onlyAccount, tellIn } from './accounts.js'
import { answerAll, type SlackCommon } from './answer-all.js'
import { eventsEndpoint } from './http/events-endpoint.js'
import { whoAmI } from './identify.js'
import { createNoteSender } from './note-sender.js'
import { openApp } from './open-app.js'
import { checkToken } from './refusal.js'
import { clientsOf, type BotAccess } from './web-clients.js'

/** How Slack reaches Shutten over HTTP, and what it is called there. */
export interface SlackHttpSettings extends BotAccess, SlackCommon {
  readonly signingSecret: string
}

/**
 * Answers what Slack sends over HTTP, for the workspace of one token.
 * @throws ShuttenError `platform-refused` where the token is missing or refused, and `platform-unreachable` where Slack
 * does not answer
 */
export async function openSlackHttp(settings: SlackHttpSettings, parts: PlatformParts): Promise<Platform> {
  const { botToken, signingSecret, name } = settings
  checkToken('SLACK_BOT_TOKEN', botToken)
  const clients = clientsOf(settings, parts.log)
  const { botId, botUser } = await whoAmI(clients.reading, parts)
  const app = openApp({ token: botToken, botId, botUserId: botUser }, settings, parts.log)
  const answers = answerAll(app, settings, parts)
  const accounts = onlyAccount({ ...clients, botId })
  parts.activity.connection({ platform: 'slack', name: 'http', isOpen: true, since: parts.now() })
  return {
    name: 'slack',
    tell: tellIn(accounts, name, parts),
    sender: createNoteSender({ ...parts, accounts, name }),
    endpoints: [eventsEndpoint(signingSecret, answers.take, parts)],
    close: answers.finish,
  }
}
