import { UNREACHED } from '../../command/sending-faults.js'
import { webApi } from '@slack/bolt'

/** What a failed call means. It holds no word of what was sent. */
export interface SlackFault {
  /** `invalid_auth`, `rate_limited`, `http_503`, `ECONNREFUSED` */
  readonly code: string
  readonly status: number | null
  /**
   * `refused`: Slack did not do it, and never will; `later`: it did not do it, and may when it is asked again;
   * `unknown`: it may have been done.
   */
  readonly outcome: 'refused' | 'later' | 'unknown'
  /** Milliseconds that Slack wants to be left alone for. */
  readonly wait: number
}

/** Reads the error of a call of the Web API, or of `fetch`. */
export function readFault(error: unknown): SlackFault {
  if (error instanceof webApi.WebAPIPlatformError) return ofPlatform(error.data.error)
  if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(error.retryAfter)
  if (error instanceof webApi.WebAPIHTTPError) return ofStatus(error.statusCode, null)
  const original = error instanceof webApi.WebAPIRequestError ? error.original : error
  const code = networkCode(original)
  return { code, status: null, outcome: UNREACHED.has(code) ? 'later' : 'unknown', wait: A_SECOND }
}

/** What an HTTP status other than 200 means; `retryAfter` is that header, in seconds. */
export function ofStatus(status: number, retryAfter: string | null): SlackFault {
  if (status === 429) return rateLimited(Number(retryAfter ?? 1))
  const outcome = status >= 500 ? 'unknown' : 'refused'
  return { code: `http_${status}`, status, outcome, wait: 0 }
}

/** Whether a code says that a token is of no use: asking again with it is no use either. */
export const isTokenRefused = (code: string): boolean => TOKEN_REFUSED.has(code)

/** Whether a code says that a token is no more: the app was removed, or the token revoked. */
export const isTokenGone = (code: string): boolean =>
  code === 'invalid_auth' || code === 'token_revoked' || code === 'account_inactive'

/** Whether a code says that the message itself is refused, wherever it is sent. */
export const isUnfit = (code: string): boolean => UNFIT.has(code)

const UNFIT: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'invalid_arguments',
  'invalid_payload',
  'no_text',
])

const A_SECOND = 1_000

const TOKEN_REFUSED: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
  'org_login_required',
  'ekm_access_denied',
  'access_denied',
  'missing_scope',
  'no_permission',
  'forbidden_team',
  'app_not_installed',
])

/** Slack's errors after which it may have done what it was asked. */
const IN_DOUBT: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
])

function ofPlatform(given: string): SlackFault {
  const code = /^[a-z0-9_]{1,60}$/u.test(given) ? given : 'unreadable_response'
  if (code === 'ratelimited' || code === 'rate_limited') return rateLimited(1)
  const isInDoubt = IN_DOUBT.has(code) || code === 'unreadable_response'
  return { code, status: null, outcome: isInDoubt ? 'unknown' : 'refused', wait: 0 }
}

function rateLimited(seconds: number): SlackFault {
  const wait = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : A_SECOND
  return { code: 'rate_limited', status: 429, outcome: 'later', wait }
}

/** The code of the system's error, wherever it stands in the chain of causes. */
function networkCode(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return 'failed'
  const code: unknown = Reflect.get(error, 'code')
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/u.test(code)) return code
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return error.name
  return networkCode(error.cause, depth + 1)
}
