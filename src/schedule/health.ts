import type { LedgerStanding, ScheduleHealth } from '../command/schedule-ports.js'
import type { Delivery } from '../due/delivery.js'
import type { Subscription } from '../due/subscription.js'
import { platformOf } from './frozen.js'
import type { ScheduleParts } from './parts.js'
import { DAY } from './timing.js'

/** How many of the next notes are told. */
const MOST_NEXT = 5
/** What ended is told for so long. */
const ENDED = 7 * DAY

/** How the schedule stands; a store that cannot be read is away. It never throws. */
export async function healthOf(parts: ScheduleParts, isAway: boolean): Promise<ScheduleHealth> {
  const { ledger, subscriptions, calendar, senders, log, now } = parts
  try {
    const all = await subscriptions.subscriptions()
    const { rows, damaged } = await ledger.recent(now() - ENDED)
    const others = await subscriptions.damagedSubscriptions()
    return {
      ...(await read(parts)),
      isAway,
      next: calendar.next(all, now(), MOST_NEXT),
      waiting: rows.filter(({ state, reason }) => state === 'due' && reason !== null),
      absent: absentOf(all, senders),
      held: rows.filter(({ state }) => state === 'uncertain'),
      failed: rows.filter(({ state }) => state === 'failed'),
      damaged: [...damaged, ...others],
    }
  } catch (error) {
    log.warn({ err: error }, 'the store could not be read')
    return { ...AWAY, next: [], held: [], waiting: [], absent: [], failed: [] }
  }
}

/** How the ledger stands; as `healthOf`. */
export async function standingOf(parts: ScheduleParts, isAway: boolean): Promise<LedgerStanding> {
  try {
    return { ...(await read(parts)), isAway }
  } catch (error) {
    parts.log.debug({ err: error }, 'the store could not be read')
    return AWAY
  }
}

const AWAY: LedgerStanding = {
  lastTick: null,
  states: {},
  oldestDue: null,
  damaged: [],
  hold: null,
  isAway: true,
}

/** What has ended is counted where it stands: read, a week of it takes long. */
async function read({ ledger, subscriptions, now }: ScheduleParts): Promise<Omit<LedgerStanding, 'isAway'>> {
  const hold = await ledger.hold()
  const open = await ledger.recent(NEVER)
  const ended = await ledger.counts(now() - ENDED)
  const others = await subscriptions.damagedSubscriptions()
  return {
    lastTick: await ledger.lastTick().catch(() => null),
    states: { ...ended, ...countsOf(open.rows) },
    oldestDue: oldestOf(open.rows.filter(({ state }) => state === 'due' || state === 'claimed')),
    damaged: [...open.damaged, ...others],
    hold,
  }
}

/** No row is so young: what has not ended is read alone. */
const NEVER = Number.MAX_SAFE_INTEGER

/** Rows that have not ended, however old. */
function countsOf(rows: readonly Delivery[]): LedgerStanding['states'] {
  const counts = { due: 0, claimed: 0, uncertain: 0 }
  for (const { state } of rows) if (state in counts) counts[state as keyof typeof counts] += 1
  return counts
}

const oldestOf = (rows: readonly Delivery[]): number | null =>
  rows.reduce<number | null>((oldest, { dueAt }) => Math.min(oldest ?? dueAt, dueAt), null)

const absentOf = (
  subscriptions: readonly Subscription[],
  senders: ScheduleParts['senders'],
): readonly string[] =>
  [...new Set(subscriptions.map(platformOf))].filter((platform) => senders.get(platform) === undefined)
