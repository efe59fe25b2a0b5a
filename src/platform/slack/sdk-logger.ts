import type { Logger as SlackLogger } from '@slack/bolt'
import { LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'

/**
 * A logger for the SDK. What it says may hold what people wrote, addresses with tickets and tokens: only that it said
 * something is passed on, and Slack's error code where there is one.
 */
export function sdkLogger(log: Logger): SlackLogger {
  const pass =
    (level: 'warn' | 'error') =>
    (...said: readonly unknown[]): void => {
      log.debug({ severity: level, code: codeIn(said) }, 'the SDK of Slack said something')
    }
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: pass('warn'),
    error: pass('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}

function codeIn(said: readonly unknown[]): string | null {
  const words = said.filter((each) => typeof each === 'string' || each instanceof Error).join(' ')
  return /An API error occurred: ([a-z_]{1,40})\b/u.exec(words)?.[1] ?? null
}
