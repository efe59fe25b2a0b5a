import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Logger } from 'pino'
import type { Activity } from '../../command/ports.js'

/** What may be told of a fault: errors of discord.js carry tokens and what was said. */
export interface Fault {
  /** Discord's own code, an HTTP status, or the network's: `10062`, `http-502`, `ECONNRESET`. */
  readonly code: string
  readonly status?: number
  readonly method?: string
  /** Without ids and tokens. */
  readonly route?: string
}

/** Codes of Discord that are told apart here. */
export const UNKNOWN_INTERACTION = '10062'
export const ALREADY_ACKNOWLEDGED = '40060'
/** Of an interaction: it was not responded to, or its token has expired. */
export const UNKNOWN_WEBHOOK = '10015'

/** Codes after which nothing more can be said: too late, said already, the token has expired. */
const GONE: ReadonlySet<string> = new Set([
  UNKNOWN_INTERACTION,
  ALREADY_ACKNOWLEDGED,
  UNKNOWN_WEBHOOK,
  '50027',
])

/** What may be told of an error. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DiscordAPIError)
    return { code: String(error.code), status: error.status, ...placeOf(error.method, error.url) }
  if (error instanceof HTTPError)
    return { code: `http-${error.status}`, status: error.status, ...placeOf(error.method, error.url) }
  if (error instanceof RateLimitError)
    return { code: 'http-429', status: 429, ...placeOf(error.method, error.url) }
  if (!(error instanceof Error)) return { code: 'unknown' }
  const code: unknown = Reflect.get(error, 'code')
  return { code: typeof code === 'string' ? code : error.name }
}

/** Logs and counts a fault; what was said and to whom is not told. */
export function logFault(error: unknown, log: Logger, activity: Activity): Fault {
  const fault = faultOf(error)
  const isLate = fault.code === UNKNOWN_INTERACTION || fault.code === ALREADY_ACKNOWLEDGED
  if (isLate) log.warn(fault, 'discord: answered too late, or already')
  else log.error(fault, 'discord: a request failed')
  activity.failed(`discord ${fault.code}`)
  return fault
}

/** Whether Discord refuses what was to be said, and would take something else. */
export const isUnfit = (error: unknown): boolean =>
  error instanceof DiscordAPIError && !GONE.has(String(error.code))

/** Whether Discord may have done what it was asked: nothing was said of it. */
export const isUncertain = (error: unknown): boolean =>
  !(error instanceof DiscordAPIError) && !(error instanceof RateLimitError)

function placeOf(method: string, url: string): Pick<Fault, 'method' | 'route'> {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const route = path
    .replace(/(?<=\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, ':token')
    .replaceAll(/\/\d{5,}(?=\/|$)/gu, '/:id')
  return { method, route }
}
