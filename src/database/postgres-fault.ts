import { ShuttenError } from '../errors.js'

/**
 * One sentence for a database that cannot be used, with the reason and what to do. It never holds a password, and has no
 * cause: errors of pg carry the client.
 */
export function postgresFault(url: string, error: unknown): ShuttenError {
  if (error instanceof ShuttenError) return error
  return new ShuttenError('store-unusable', `The database cannot be used: ${reasonOf(error, placeIn(url))}.`)
}

/** Whether the server ended a statement, mostly as it took longer than it may: it is there, and answers others. */
export const isTooLong = (error: unknown): boolean => error instanceof Error && codeOf(error) === TOO_LONG

/** `query_canceled`; see postgresql.org/docs/18/errcodes-appendix.html. */
const TOO_LONG = '57014'

const codeOf = (error: Error): string => String(Reflect.get(error, 'code') ?? '')

/** What an address names; all of it may be shown. */
interface Place {
  readonly host: string
  readonly user: string
  readonly database: string
}

function placeIn(url: string): Place {
  const { hostname, username, pathname } = new URL(url)
  return { host: hostname, user: decoded(username), database: decoded(pathname.slice(1)) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function reasonOf(error: unknown, place: Place): string {
  const code = error instanceof Error ? codeOf(error) : ''
  const message = error instanceof Error ? error.message : ''
  const known = REASONS.find(([pattern]) => pattern.test(code) || pattern.test(message))
  if (known !== undefined) return known[1](place)
  return `it failed with ${code === '' ? 'an unknown error' : code}; see DATABASE_URL and the log of the server`
}

/** By the code of Node or PostgreSQL, or by what pg says; see postgresql.org/docs/18/errcodes-appendix.html. */
const REASONS: readonly (readonly [RegExp, (place: Place) => string])[] = [
  [/^57014$/u, () => 'a statement was ended there; see the log of the server'],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/u, ({ host }) => `its host ${host} is not found; see the host in DATABASE_URL`],
  [
    /^ECONNREFUSED$/u,
    ({ host }) =>
      `${host} refuses connections; see that PostgreSQL runs there and that DATABASE_URL names its port`,
  ],
  [
    /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$|timeout/u,
    ({ host }) => `${host} does not answer; see the host in DATABASE_URL, and the firewall before it`,
  ],
  [
    /^28P01$|password must be a string/u,
    ({ user }) => `user ${user} or the password is wrong; see DATABASE_URL`,
  ],
  [
    /^28000$/u,
    ({ user, host }) =>
      `${host} does not let user ${user} in from here; see DATABASE_URL (perhaps with ?sslmode=require) and the server's pg_hba.conf`,
  ],
  [/^3D000$/u, ({ database }) => `there is no database ${database}; make it, or mend DATABASE_URL`],
  [/^3F000$/u, () => 'the schema of its search_path is not there; make it, or mend DATABASE_URL'],
  [
    /^42501$/u,
    ({ user, database }) =>
      `user ${user} may not make or change tables in database ${database}; grant CREATE on its schema, or name another user in DATABASE_URL`,
  ],
  [/^53300$/u, () => 'it has no connection left; raise max_connections, or run fewer replicas'],
  [/^53100$/u, () => 'its disk is full; make room'],
  [/^57P0[123]$/u, () => 'it is starting or ending; try again in a moment'],
  [/^25006$/u, () => 'it takes no changes; name the primary server in DATABASE_URL, not a standby'],
  [
    /does not support SSL/u,
    () => 'it does not speak TLS; take sslmode out of DATABASE_URL, or set up TLS on the server',
  ],
  [
    /CERT|^UNABLE_TO_|^ERR_TLS|certificate/u,
    () =>
      'its certificate cannot be verified; add sslrootcert=FILE to DATABASE_URL, or sslmode=require to encrypt without verifying',
  ],
  [/^ENOENT$/u, () => 'a file that DATABASE_URL names (sslrootcert, sslcert or sslkey) is not there'],
  [
    /^(?:ECONNRESET|EPIPE)$|terminated/u,
    ({ host }) => `${host} broke the connection; see the log of the server`,
  ],
]
