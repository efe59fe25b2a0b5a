import type { App } from '@slack/bolt'
import { createUnderway } from '../../command/exchange/underway.js'
import type { PlatformParts } from '../../command/platform.js'
import type { Take } from './acknowledge.js'
import { answerRequest } from './answer-request.js'
import { listen, type Hear } from './listen.js'
import { logFault } from './log-fault.js'
import { readFault } from './read-fault.js'
import { readRequest } from './read-request.js'
import { SOCKET_TIMING, type SocketTiming } from './socket-timing.js'
import { postingClients } from './web-clients.js'

/** What is the same however Slack is reached. */
export interface SlackCommon {
  /** Null: Slack's own address. */
  readonly apiUrl: string | null
  /** Stands before the commands of their own. */
  readonly prefix: string
  /** The name shown. */
  readonly name: string
  /** Default: what suits Slack. */
  readonly timing?: SocketTiming
}

/** What else answers are made with. */
export interface AnswerSettings extends SlackCommon {
  /** Told of a token that Slack does not take; absent: nobody needs to know. */
  readonly refused?: (token: string) => void
}

/** Answers what is taken. */
export interface Answers {
  readonly take: Take
  /** Answers what has been taken, also what comes meanwhile; in as many milliseconds as are left. */
  finish(left?: number): Promise<void>
}

/** Answers whatever bolt is told, with the token of the workspace that it came from. */
export function answerAll(app: App, settings: AnswerSettings, parts: PlatformParts): Answers {
  const { name, prefix, apiUrl, refused, timing = SOCKET_TIMING } = settings
  const underway = createUnderway()
  const { ending } = parts
  const failed = (error: unknown): void => {
    logFault(parts, readFault(error), 'bolt')
  }
  const clients = postingClients(settings, parts.log)
  const hear: Hear = (body, { envelope, token, botUser }) => {
    const incoming = readRequest(body, { ...parts, envelope, prefix, botUser })
    if (incoming === null) return
    const [posting, { signal }] = [clients.memo(token), ending]
    const delivery = { ...parts, posting, apiUrl, signal, refused: () => refused?.(token) }
    underway.add(answerRequest(incoming, { parts, delivery, name }))
  }
  listen(app, hear, failed)
  return {
    take: (event) => {
      underway.add(app.processEvent(event).catch(failed))
    },
    finish: (left = Infinity) => ending.finish(underway, Math.min(timing.finish, left)),
  }
}
