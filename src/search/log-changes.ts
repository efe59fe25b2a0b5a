import type { Logger } from 'pino'
import type { WatchListener } from './watched-library.js'

/** Writes into a log which reports were read again, and what is wrong with those that could not be: a line each. */
export function logChanges(log: Logger): WatchListener {
  return {
    changed(folders, faults) {
      log.info({ folders }, 'reports read again')
      for (const { code, at, message } of faults)
        if (folders.includes(at.split('/')[0] ?? '')) log.warn({ code, at }, message)
    },
    failed: (error) => log.error({ err: error }, 'reports could not be read again'),
  }
}
