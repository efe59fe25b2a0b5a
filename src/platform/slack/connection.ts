import { SocketModeReceiver } from '@slack/bolt'
import { acknowledgeAll, guardReading, type Take } from './acknowledge.js'
import { logFault, type Faults } from './log-fault.js'
import { readFault } from './read-fault.js'
import { sdkLogger } from './sdk-logger.js'
import { SocketWatch } from './socket-watch.js'
import type { SocketTiming } from './socket-timing.js'
import { onceOptions, type SlackAccess } from './web-clients.js'

/** A Socket Mode connection that is open. */
export interface Connection {
  /** Resolves when it serves no more: closed by either side, told to go, or silent. */
  readonly ended: Promise<void>
  close(): void
}

/** What a connection is made with. */
export interface ConnectionParts extends Faults {
  /** Where its envelopes go. */
  readonly take: Take
  readonly access: SlackAccess
  readonly timing: SocketTiming
}

/**
 * Opens one connection, with a receiver of its own: the SDK's reconnecting waits for five seconds, and ends the
 * process where the token has been revoked meanwhile.
 * @throws what `apps.connections.open` fails with, or an Error where Slack does not greet in time
 */
export async function openConnection(parts: ConnectionParts): Promise<Connection> {
  const receiver = openReceiver(parts)
  const watch = new SocketWatch(receiver.client, parts.timing)
  const started = receiver.start()
  started.catch(() => undefined)
  try {
    const outcome = await Promise.race([started.then(() => 'open'), watch.ended.then(() => 'ended')])
    if (outcome !== 'open') throw new Error('Slack did not greet')
  } catch (error) {
    watch.close()
    throw error
  }
  return watch
}

/** bolt's receiver, whose envelopes are taken before bolt acknowledges them. */
function openReceiver({ take, access, log, activity }: ConnectionParts): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken: access.appToken,
    logger: sdkLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: onceOptions(access, log) },
  })
  const failed = (error: unknown): void => {
    logFault({ log, activity }, readFault(error), 'socket')
  }
  guardReading(receiver.client, failed)
  acknowledgeAll(receiver.client, take, failed, (milliseconds) => {
    activity.acknowledged('slack', milliseconds)
  })
  return receiver
}
