import { within } from '../../command/exchange/within.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { ShuttenError } from '../../errors.js'
import { onlyAccount, tellIn } from './accounts.js'
import type { Take } from './acknowledge.js'
import { answerAll, type SlackCommon } from './answer-all.js'
import { whoAmI } from './identify.js'
import { KeptSocket } from './kept-socket.js'
import { createNoteSender } from './note-sender.js'
import { openApp } from './open-app.js'
import { checkToken, refusal } from './refusal.js'
import { SOCKET_TIMING } from './socket-timing.js'
import { clientsOf, type SlackAccess } from './web-clients.js'

/** How Slack is reached by Socket Mode, and what Shutten is called there. */
export interface SlackSettings extends SlackAccess, SlackCommon {}

/** Two, so that one serves while the other is opened again; Slack allows ten. */
const SOCKETS = ['socket 1', 'socket 2'] as const
/** A first connection that takes longer than this, in milliseconds, is a failure. */
const START_TIMEOUT = 20_000

/**
 * Connects to Slack by Socket Mode and answers there.
 * @throws ShuttenError `platform-refused` where a token is missing or refused, and `platform-unreachable` where Slack
 * does not answer
 */
export async function openSlack(settings: SlackSettings, parts: PlatformParts): Promise<Platform> {
  const { botToken, name } = settings
  checkToken('SLACK_BOT_TOKEN', botToken)
  checkToken('SLACK_APP_TOKEN', settings.appToken)
  const clients = clientsOf(settings, parts.log)
  const { botId, botUser } = await whoAmI(clients.reading, parts)
  const app = openApp({ token: botToken, botId, botUserId: botUser }, settings, parts.log)
  const answers = answerAll(app, settings, parts)
  const sockets = await openSockets(answers.take, settings, parts)
  const accounts = onlyAccount({ ...clients, botId })
  return {
    name: 'slack',
    tell: tellIn(accounts, name, parts),
    sender: createNoteSender({ ...parts, accounts, name }),
    async close(left) {
      for (const socket of sockets) socket.close()
      await answers.finish(left)
    },
  }
}

async function openSockets(
  take: Take,
  { timing = SOCKET_TIMING, ...access }: SlackSettings,
  parts: PlatformParts,
): Promise<readonly KeptSocket[]> {
  const { log, activity, now } = parts
  const sockets = SOCKETS.map((name) => new KeptSocket({ take, access, log, timing, activity, now, name }))
  const tries = await Promise.all(sockets.map(({ firstTry }) => within(START_TIMEOUT, firstTry)))
  if (tries.includes('open')) return sockets
  for (const socket of sockets) socket.close()
  const fault = tries.find((first) => typeof first === 'object')
  throw fault === undefined
    ? new ShuttenError('platform-unreachable', 'Slack does not open a Socket Mode connection.')
    : refusal('SLACK_APP_TOKEN', fault)
}
