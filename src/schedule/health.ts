import type { ScheduleHealth } from '../command/schedule-ports.js'
import type { Subscription } from '../due/subscription.js'
import { platformOf } from './frozen.js'
import type { ScheduleParts } from './parts.js'
import { DAY } from './timing.js'

/** How many of the next notes are told. */
const MOST_NEXT = 5
/** What failed is told for so long. */
const FAILED = 7 * DAY

/** How the schedule stands; a store that cannot be read is away. It never throws. */
export async function healthOf(parts: ScheduleParts, isAway: boolean): Promise<ScheduleHealth> {
  try {
    return { ...(await read(parts)), isAway }
  } catch (error) {
    parts.log.warn({ err: error }, 'the store could not be read')
    return {
      lastTick: null,
      next: [],
      held: [],
      waiting: [],
      absent: [],
      failed: [],
      damaged: [],
      hold: null,
      isAway: true,
    }
  }
}

async function read({
  ledger,
  subscriptions,
  calendar,
  senders,
  now,
}: ScheduleParts): Promise<Omit<ScheduleHealth, 'isAway'>> {
  const hold = await ledger.hold()
  const { rows, damaged } = await ledger.recent(now() - FAILED)
  const all = await subscriptions.subscriptions()
  const others = await subscriptions.damagedSubscriptions()
  return {
    lastTick: await ledger.lastTick().catch(() => null),
    next: calendar.next(all, now(), MOST_NEXT),
    waiting: rows.filter(({ state, reason }) => state === 'due' && reason !== null),
    absent: absentOf(all, senders),
    held: rows.filter(({ state }) => state === 'uncertain'),
    failed: rows.filter(({ state }) => state === 'failed'),
    damaged: [...damaged, ...others],
    hold,
  }
}

const absentOf = (
  subscriptions: readonly Subscription[],
  senders: ScheduleParts['senders'],
): readonly string[] =>
  [...new Set(subscriptions.map(platformOf))].filter((platform) => senders.get(platform) === undefined)
