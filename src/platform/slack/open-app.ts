import { App, type AppOptions, type Receiver } from '@slack/bolt'
import type { Logger } from 'pino'
import { sdkLogger } from './sdk-logger.js'
import { onceOptions, type SlackAccess } from './web-clients.js'

/** Whose bot answers: that of one workspace, or of the one that something came from. */
export type Authorization = Pick<AppOptions, 'token' | 'botId' | 'botUserId' | 'authorize'>

/** bolt, with receivers that are opened and closed apart from it. */
export function openApp(authorization: Authorization, access: Pick<SlackAccess, 'apiUrl'>, log: Logger): App {
  const done = (): Promise<void> => Promise.resolve()
  const receiver: Receiver = { init: () => undefined, start: done, stop: done }
  return new App({
    ...authorization,
    receiver,
    tokenVerificationEnabled: false,
    convoStore: false,
    logger: sdkLogger(log),
    clientOptions: onceOptions(access, log),
  })
}
