import type { Logger } from 'pino'

/** What nobody caught is logged before the process ends: it may be in any state. */
export function failLoudly(log: Logger): void {
  const fail = (error: unknown): never => {
    log.fatal({ err: error }, 'an error that nobody caught')
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
}

/** Milliseconds until the process ends, whatever is not finished. */
const LONGEST_END = 9_500
/** Of them, these are for the store and the log, when all else is closed. */
const LAST_OF_ALL = 500

/** Closes what is open when the process is told to end, until a time by `performance.now()`, and ends it; told twice, at once. */
export function endOnSignal(close: (until: number) => Promise<void>, log: Logger): void {
  let isEnding = false
  const end = async (): Promise<void> => {
    setTimeout(() => {
      log.warn('ended before all was finished')
      process.exit(0)
    }, LONGEST_END).unref()
    await close(performance.now() + LONGEST_END - LAST_OF_ALL)
    log.info('ended')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isEnding) process.exit(1)
      isEnding = true
      log.info({ signal }, 'ending')
      void end()
    })
}
