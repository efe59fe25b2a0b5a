import pg from 'pg'
import { ShuttenError } from '../errors.js'

/** Connections to a PostgreSQL server. */
export type Pool = pg.Pool

/** What a pool is for. */
export interface PoolOptions {
  /** The most connections at a time. */
  readonly most?: number
  /** Milliseconds after which the server gives up a statement; 0: never. */
  readonly statement?: number
}

/**
 * Connections to the server of an address, opened as they are needed. What is committed is durable when it returns,
 * `bigint` is read as a number, and a connection that is lost is replaced by the next that is needed.
 * @throws ShuttenError store-unusable where the address cannot be read
 */
export function openPool(url: string, { most = MOST, statement = STATEMENT }: PoolOptions = {}): Pool {
  const pool = new pg.Pool({
    connectionString: asLibpqReadsIt(url),
    max: most,
    connectionTimeoutMillis: CONNECTING,
    idleTimeoutMillis: IDLE,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
    ...(statement > 0 && { query_timeout: statement * WAITED_AFTER }),
    fallback_application_name: 'shutten',
    types: { getTypeParser },
    // A promise that fails here refuses the connection.
    onConnect: (client) => settle(client, statement),
  })
  // A connection that breaks is told by what is asked of it; without a listener it would end the process.
  pool.on('error', nothing)
  pool.on('connect', (client) => client.on('error', nothing))
  return pool
}

/**
 * Whether a connection is of no use after an error: anything but what a server says of a statement, and goes on. See
 * postgresql.org/docs/18/errcodes-appendix.html.
 */
export const breaksConnection = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(?:08|57P)/u.test(error.code ?? '')

const MOST = 10
/** In milliseconds. */
const CONNECTING = 5_000
const STATEMENT = 10_000
/** The server has given up before, if it is there. */
const WAITED_AFTER = 1.5
const IDLE = 30_000
const KEEP_ALIVE = 10_000

/**
 * By libpq, `require` encrypts and verifies nothing; pg would verify, and warn on standard error. See
 * postgresql.org/docs/18/libpq-ssl.html.
 */
function asLibpqReadsIt(url: string): string {
  if (!URL.canParse(url) || hasPasswordElsewhere(new URL(url)))
    throw new ShuttenError(
      'store-unusable',
      'DATABASE_URL is no address such as postgres://user:password@host:5432/database; a password with other than letters and digits is percent-encoded.',
    )
  const address = new URL(url)
  const mode = address.searchParams.get('sslmode') ?? ''
  if (!['prefer', 'require', 'verify-ca'].includes(mode)) return url
  address.searchParams.set('uselibpqcompat', 'true')
  return address.href
}

/** Instants and counts are below 2 ** 53. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (type, format) =>
  type === pg.types.builtins.INT8
    ? Number
    : (pg.types.getTypeParser(type, format) as (value: string) => unknown)

/** A password with `/`, `?` or `#` ends the host too early: what is left of it, and the `@`, stand in what follows. */
const hasPasswordElsewhere = ({ pathname, search, hash }: URL): boolean =>
  `${pathname}${search}${hash}`.includes('@')

/** What the server or a role may have set otherwise: a commit that is not durable, transactions that fail for order's sake. */
async function settle(client: pg.ClientBase, statement: number): Promise<void> {
  await client.query(
    `SELECT set_config('statement_timeout', $1, false),
      set_config('default_transaction_isolation', 'read committed', false),
      set_config('synchronous_commit', CASE current_setting('synchronous_commit')
        WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)`,
    [String(statement)],
  )
}

const nothing = (): undefined => undefined
