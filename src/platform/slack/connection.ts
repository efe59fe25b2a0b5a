import { SocketModeReceiver, type App } from '@slack/bolt'
import type { Logger } from 'pino'
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
export interface ConnectionParts {
  readonly app: App
  readonly access: SlackAccess
  readonly log: Logger
  readonly timing: SocketTiming
}

/**
 * Opens one connection, with a receiver of its own: the SDK's reconnecting waits for five seconds, and ends the
 * process where the token has been revoked meanwhile.
 * @throws what `apps.connections.open` fails with, or an Error where Slack does not greet in time
 */
export async function openConnection({ app, access, log, timing }: ConnectionParts): Promise<Connection> {
  const receiver = new SocketModeReceiver({
    appToken: access.appToken,
    logger: sdkLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: onceOptions(access, log) },
    customPropertiesExtractor: ({ envelope_id }: { readonly envelope_id?: unknown }) => ({
      envelope: String(envelope_id),
    }),
    processEventErrorHandler: () => Promise.resolve(false),
  })
  receiver.init(app)
  const watch = new SocketWatch(receiver.client, timing)
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
