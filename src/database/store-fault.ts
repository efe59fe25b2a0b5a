import { ShuttenError } from '../errors.js'
import { isDamage } from './connect-sqlite.js'

/**
 * An error of a database as the store's: away (not reached, busy, full) or damaged. An error that is no database's is
 * given back as it is: it is a fault of our own.
 */
export function storeFault(error: unknown): unknown {
  if (error instanceof ShuttenError || !(error instanceof Error)) return error
  if (isDamage(error) || DAMAGE.test(codeOf(error)))
    return new ShuttenError('store-damaged', `The store is damaged (${codeOf(error)}).`, { cause: error })
  if (!isAway(error)) return error
  return new ShuttenError('store-away', `The store cannot be reached: ${reasonOf(error)}.`, { cause: error })
}

/** Of PostgreSQL: data or an index cannot be read. */
const DAMAGE = /^XX00[12]$/u
const FULL = /^(?:SQLITE_FULL|53100)$/u

const codeOf = (error: Error): string => String(Reflect.get(error, 'code') ?? '')

/**
 * SQLite's codes, the system's, and the classes of PostgreSQL's SQLSTATE that speak of the server, not of a statement;
 * see postgresql.org/docs/18/errcodes-appendix.html.
 */
const AWAY = /^(?:SQLITE_\w+|(?:08|40|53|55|57|58)[0-9A-Z]{3}|25006|E[A-Z]{3,})$/u
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/u

/** Also by what pg says without a code. */
const isAway = (error: Error): boolean =>
  AWAY.test(codeOf(error)) ||
  (!SQLSTATE.test(codeOf(error)) &&
    /timeout|terminated|not queryable|connection|destroyed|after calling end/iu.test(error.message))

const reasonOf = (error: Error): string =>
  FULL.test(codeOf(error)) ? 'its disk is full' : codeOf(error) || 'the connection was lost'
