import type { PlatformParts } from '../../command/platform.js'
import type { SlackFault } from './read-fault.js'

/** What a fault is told to: the log, and the count that administrators see. */
export type Faults = Pick<PlatformParts, 'log' | 'activity'>

/** One line, and a count: what failed and where, never what was said or with which token. */
export function logFault(
  { log, activity }: Faults,
  { code, status }: Pick<SlackFault, 'code' | 'status'>,
  method: string,
): void {
  activity.failed(code)
  log.warn({ code, ...(status !== null && { status }), method }, 'Slack refused or failed')
}

/** A fault of our own, such as of the store: its name alone. */
export function logError({ log, activity }: Faults, error: unknown, code: string): void {
  activity.failed(code)
  log.error({ code, err: error }, 'an answer to Slack failed')
}
