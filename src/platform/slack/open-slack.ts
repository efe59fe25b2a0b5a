import { setMaxListeners } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { App, type Receiver, type webApi } from '@slack/bolt'
import { createUnderway, type Underway } from '../../command/exchange/underway.js'
import { within } from '../../command/exchange/within.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { ShuttenError } from '../../errors.js'
import type { Take } from './acknowledge.js'
import { answerRequest } from './answer-request.js'
import { postDirectly, type Delivery } from './deliver.js'
import { identify, type Identity } from './identify.js'
import { KeptSocket } from './kept-socket.js'
import { listen, type Hear } from './listen.js'
import { logFault } from './log-fault.js'
import { createNoteSender } from './note-sender.js'
import { plainMessage } from './plain-message.js'
import { readFault } from './read-fault.js'
import { readRequest } from './read-request.js'
import { checkToken, refusal } from './refusal.js'
import type { SlackMessage } from './render-answer.js'
import { sdkLogger } from './sdk-logger.js'
import { SOCKET_TIMING, type SocketTiming } from './socket-timing.js'
import { createTurns } from './turns.js'
import { onceOptions, postingClient, readingClient, type SlackAccess } from './web-clients.js'

/** How Slack is reached, and what Shutten is called there. */
export interface SlackSettings extends SlackAccess {
  /** Stands before the commands of their own. */
  readonly prefix: string
  /** The name shown. */
  readonly name: string
  /** Default: what suits Slack. */
  readonly timing?: SocketTiming
}

/** Two, so that one serves while the other is opened again; Slack allows ten. */
const SOCKETS = ['socket 1', 'socket 2'] as const
/** A first connection that takes longer than this, in milliseconds, is a failure. */
const START_TIMEOUT = 20_000
/** At the end, a last try may take so long, in milliseconds. */
const LAST_TRY = 2_000

/**
 * Connects to Slack by Socket Mode and answers there.
 * @throws ShuttenError `platform-refused` where a token is missing or refused, and `platform-unreachable` where Slack
 * does not answer
 */
export async function openSlack(settings: SlackSettings, parts: PlatformParts): Promise<Platform> {
  checkToken('SLACK_BOT_TOKEN', settings.botToken)
  checkToken('SLACK_APP_TOKEN', settings.appToken)
  const reading = readingClient(settings, parts.log)
  const identity = await whoAmI(reading, parts)
  const stop = new AbortController()
  // Each answer that waits for Slack listens to it.
  setMaxListeners(0, stop.signal)
  const posting = postingClient(settings, parts.log)
  const delivery = { ...parts, posting, apiUrl: settings.apiUrl, signal: stop.signal }
  const underway = createUnderway()
  const take = answerAll(underway, settings, identity, parts, delivery)
  const sockets = await openSockets(take, settings, parts)
  const { name, timing = SOCKET_TIMING } = settings
  const { botId } = identity
  return {
    name: 'slack',
    tell: (user, text) => tell(user, plainMessage(text, name), posting, parts),
    sender: createNoteSender({ ...parts, posting, reading, botId, name }),
    async close() {
      for (const socket of sockets) socket.close()
      await finish(underway, stop, timing)
    },
  }
}

async function tell(
  user: string,
  message: SlackMessage,
  posting: webApi.WebClient,
  parts: PlatformParts,
): Promise<boolean> {
  const fault = await postDirectly(user, message, posting).catch(readFault)
  if (fault !== null) logFault(parts, fault, 'chat.postMessage')
  return fault === null
}

async function finish(underway: Underway, stop: AbortController, timing: SocketTiming): Promise<void> {
  // What came last is on its way through bolt.
  await nextTurn()
  await underway.finish(timing.finish)
  // What waits for Slack is tried by another way instead.
  stop.abort()
  await underway.finish(LAST_TRY)
}

async function whoAmI(reading: webApi.WebClient, parts: PlatformParts): Promise<Identity> {
  const identity = await identify(reading).catch((error: unknown) => {
    throw refusal('SLACK_BOT_TOKEN', readFault(error))
  })
  if (identity.missing.length > 0) {
    const scopes = identity.missing.join(', ')
    parts.activity.failed('missing_scope')
    parts.log.warn({ code: 'missing_scope', scopes }, 'the bot token of Slack lacks scopes')
  }
  return identity
}

/** bolt, with receivers that are opened and closed apart from it. */
function openApp(settings: SlackSettings, { botUser, botId }: Identity, { log }: PlatformParts): App {
  const done = (): Promise<void> => Promise.resolve()
  const receiver: Receiver = { init: () => undefined, start: done, stop: done }
  return new App({
    receiver,
    token: settings.botToken,
    botId,
    botUserId: botUser,
    tokenVerificationEnabled: false,
    convoStore: false,
    logger: sdkLogger(log),
    clientOptions: onceOptions(settings, log),
  })
}

/** Answers whatever is taken. */
function answerAll(
  underway: Underway,
  settings: SlackSettings,
  identity: Identity,
  parts: PlatformParts,
  delivery: Delivery,
): Take {
  const app = openApp(settings, identity, parts)
  const { name, prefix } = settings
  const { admins, zone } = parts
  const turn = createTurns()
  const failed = (error: unknown): void => {
    logFault(parts, readFault(error), 'socket')
  }
  const hear: Hear = (body, envelope) => {
    const incoming = readRequest(body, { envelope, prefix, botUser: identity.botUser, admins, zone })
    if (incoming !== null) underway.add(answerRequest(incoming, { parts, delivery, turn, name }))
  }
  listen(app, hear, failed)
  return (event) => {
    underway.add(app.processEvent(event).catch(failed))
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
