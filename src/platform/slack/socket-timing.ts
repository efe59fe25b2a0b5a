/** Times of Socket Mode connections, in milliseconds. */
export interface SocketTiming {
  /** Without a sign of life for so long at most, a connection is given up. */
  readonly silence: number
  /** The wait after a first failure; it doubles with each further one. */
  readonly firstWait: number
  readonly longestWait: number
  /** The wait after Slack has refused the token: somebody has to mend that. */
  readonly refusedWait: number
  /** At the end, all that is being done takes no longer than this. */
  readonly finish: number
}

/** The SDK asks for a sign of life every 1.7 seconds. */
export const SOCKET_TIMING: SocketTiming = {
  silence: 11_000,
  firstWait: 250,
  longestWait: 30_000,
  refusedWait: 300_000,
  finish: 9_000,
}

/** The wait after so many failures in a row. */
export const waitAfter = (failures: number, { firstWait, longestWait }: SocketTiming): number =>
  failures === 0 ? 0 : Math.min(longestWait, firstWait * 2 ** (failures - 1))
