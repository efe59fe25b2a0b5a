import { setMaxListeners } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { App } from '@slack/bolt'
import { createUnderway, type Underway } from '../../command/exchange/underway.js'
import type { PlatformParts } from '../../command/platform.js'
import type { Take } from './acknowledge.js'
import { answerRequest } from './answer-request.js'
import { listen, type Hear } from './listen.js'
import { logFault } from './log-fault.js'
import { readFault } from './read-fault.js'
import { readRequest } from './read-request.js'
import { SOCKET_TIMING, type SocketTiming } from './socket-timing.js'
import { createTurns } from './turns.js'
import { postingClient } from './web-clients.js'

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

/** At the end, a last try may take so long, in milliseconds. */
const LAST_TRY = 2_000

/** Answers whatever bolt is told, with the token of the workspace that it came from. */
export function answerAll(app: App, settings: AnswerSettings, parts: PlatformParts): Answers {
  const { name, prefix, apiUrl, refused, timing = SOCKET_TIMING } = settings
  const underway = createUnderway()
  const stop = new AbortController()
  // Each answer that waits for Slack listens to it.
  setMaxListeners(0, stop.signal)
  const turn = createTurns()
  const failed = (error: unknown): void => {
    logFault(parts, readFault(error), 'bolt')
  }
  const hear: Hear = (body, { envelope, token, botUser }) => {
    const { admins, zone, log } = parts
    const incoming = readRequest(body, { envelope, prefix, botUser, admins, zone })
    if (incoming === null) return
    const posting = postingClient({ ...settings, botToken: token }, log)
    const delivery = { ...parts, posting, apiUrl, signal: stop.signal, refused: () => refused?.(token) }
    underway.add(answerRequest(incoming, { parts, delivery, turn, name }))
  }
  listen(app, hear, failed)
  return {
    take: (event) => {
      underway.add(app.processEvent(event).catch(failed))
    },
    finish: (left = Infinity) => finish(underway, stop, Math.min(timing.finish, left - LAST_TRY)),
  }
}

async function finish(underway: Underway, stop: AbortController, longest: number): Promise<void> {
  // What came last is on its way through bolt.
  await nextTurn()
  await underway.finish(Math.max(0, longest))
  // What waits for Slack is tried by another way instead.
  stop.abort()
  await underway.finish(LAST_TRY)
}
