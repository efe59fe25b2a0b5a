/** Codes of the network that say that a server was never reached: what was to be sent was surely not. */
export const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * What an administrator can mend is tried again after so many milliseconds: an invitation, a permission, a scope, a
 * token.
 */
export const UNTIL_MENDED = 10 * 60_000

/** Clocks differ: for a note it is looked so many milliseconds further back than it was claimed. */
export const LOOK_MARGIN = 60_000
