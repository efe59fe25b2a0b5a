import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { schedule } from 'node-cron'
import type { Logger } from 'pino'
import { createSchedule, type TickedSchedule } from './create-schedule.js'
import type { ScheduleParts } from './parts.js'
import { TIMING } from './timing.js'

/** What is handed over to open a schedule. */
export type OpenParts = Omit<ScheduleParts, 'owner' | 'timing'> &
  Partial<Pick<ScheduleParts, 'owner' | 'timing'>>

/** Opens the schedule: it ticks at once, and then each half minute, until it is closed. */
export function openSchedule(parts: OpenParts): TickedSchedule {
  const owner = `${hostname()} ${String(process.pid)} ${randomUUID()}`
  const opened = createSchedule({ owner, timing: TIMING, ...parts })
  const ticking = schedule(EACH_HALF_MINUTE, () => opened.tick(), {
    noOverlap: true,
    suppressMissedWarning: true,
    logger: loggerOver(parts.log),
  })
  void opened.tick()
  return {
    ...opened,
    async close() {
      // First of all, nothing more is claimed.
      const closed = opened.close()
      await ticking.destroy()
      await closed
    },
  }
}

const EACH_HALF_MINUTE = '*/30 * * * * *'

/** What node-cron says: that a tick was late or is still running is no news. */
function loggerOver(log: Logger): NonNullable<NonNullable<Parameters<typeof schedule>[2]>['logger']> {
  return {
    info: (message) => log.debug(message),
    debug: (message) => log.debug(String(message)),
    warn: (message) => log.debug(message),
    error: (message, error) => log.error({ err: error ?? message }, 'node-cron'),
  }
}
