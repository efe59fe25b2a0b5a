import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { ShuttenError } from '../errors.js'
import type { Platform } from './platform.js'

/** Opens one platform. */
export type Open = () => Promise<Platform>

/** Resolves after some milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>

/**
 * Opens platforms side by side, and puts each that is open into a list. One that refuses is one line of the log; one that
 * cannot be reached is opened when it can, as long as another one serves.
 * @throws ShuttenError platform-refused where none could be opened
 */
export async function openPlatforms(
  openers: readonly Open[],
  platforms: Platform[],
  log: Logger,
  pause: Wait = idly,
): Promise<void> {
  const opening = async (open: Open): Promise<Open | null> => {
    const fault = await openInto(platforms, open, log)
    return fault !== null && isUnreachable(fault) ? open : null
  }
  const unreached = await Promise.all(openers.map(opening))
  if (platforms.length === 0)
    throw new ShuttenError('platform-refused', 'No chat platform could be opened; see the lines above.')
  for (const open of unreached) if (open !== null) void openLater(open, platforms, log, pause)
}

/** Null: it is open. */
async function openInto(platforms: Platform[], open: Open, log: Logger): Promise<unknown> {
  try {
    platforms.push(await open())
    log.info({ platforms: platforms.map(({ name }) => name) }, 'serving')
    return null
  } catch (error) {
    logRefusal(log, error)
    return error
  }
}

const FIRST_PAUSE = 15_000
const LONGEST_PAUSE = 300_000
/** The process may end meanwhile. */
const idly: Wait = (milliseconds) => wait(milliseconds, null, { ref: false })

/** With longer pauses each time; one that refuses has to be mended by somebody first. */
async function openLater(open: Open, platforms: Platform[], log: Logger, pause: Wait): Promise<void> {
  let milliseconds = FIRST_PAUSE
  let fault: unknown
  do {
    await pause(milliseconds)
    milliseconds = Math.min(LONGEST_PAUSE, milliseconds * 2)
    fault = await openInto(platforms, open, log)
  } while (isUnreachable(fault))
}

const isUnreachable = (fault: unknown): boolean =>
  fault instanceof ShuttenError && fault.code === 'platform-unreachable'

/** One line: what to mend, or for what nobody foresaw where it happened. */
function logRefusal(log: Logger, error: unknown): void {
  if (error instanceof ShuttenError) log.error({ code: error.code }, error.message)
  else log.error({ err: error }, 'A chat platform could not be opened.')
}
