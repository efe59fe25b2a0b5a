import { webApi } from '@slack/bolt'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { POST_TIMEOUT } from './limits.js'
import { sdkLogger } from './sdk-logger.js'

/** How Slack's Web API is reached. */
export interface SlackAccess {
  readonly botToken: string
  readonly appToken: string
  /** Null: Slack's own address. */
  readonly apiUrl: string | null
}

/** What a bot reaches it with. */
export type BotAccess = Pick<SlackAccess, 'botToken' | 'apiUrl'>

/** Options of a client that asks once, and tells at once when it is to wait. */
export const onceOptions = (
  { apiUrl }: Pick<SlackAccess, 'apiUrl'>,
  log: Logger,
): webApi.WebClientOptions => ({
  ...(apiUrl !== null && { slackApiUrl: apiUrl }),
  logger: sdkLogger(log),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: POST_TIMEOUT,
})

/**
 * For what changes something: it never sends again by itself, since a post whose reply was lost may have been
 * posted.
 */
export const postingClient = (access: BotAccess, log: Logger): webApi.WebClient =>
  new webApi.WebClient(access.botToken, onceOptions(access, log))

/** The same, by the token: making a client takes longer than using it, and each workspace has a token. */
export const postingClients = (
  access: Pick<BotAccess, 'apiUrl'>,
  log: Logger,
): LRUCache<string, webApi.WebClient> =>
  new LRUCache({ max: 1_000, memoMethod: (botToken) => postingClient({ ...access, botToken }, log) })

/** For what only reads: a few tries. */
export const readingClient = (access: BotAccess, log: Logger): webApi.WebClient =>
  new webApi.WebClient(access.botToken, {
    ...onceOptions(access, log),
    retryConfig: { retries: 3, minTimeout: 300, maxTimeout: 3_000 },
  })

/** Both. */
export const clientsOf = (access: BotAccess, log: Logger) => ({
  posting: postingClient(access, log),
  reading: readingClient(access, log),
})
