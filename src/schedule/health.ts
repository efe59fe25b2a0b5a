import type { LedgerStanding, ScheduleHealth } from '../command/schedule-ports.js'
import type { Delivery, DeliveryState } from '../due/delivery.js'
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
  try {
    const all = await parts.subscriptions.subscriptions()
    const standing = await read(parts)
    const next = parts.calendar.next(all, parts.now(), MOST_NEXT)
    return { ...standing, next, absent: absentOf(all, parts.senders), isAway }
  } catch (error) {
    parts.log.warn({ err: error }, 'the store could not be read')
    return { ...AWAY, next: [], absent: [] }
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
  held: [],
  waiting: [],
  failed: [],
  damaged: [],
  hold: null,
  isAway: true,
}

async function read({ ledger, subscriptions, now }: ScheduleParts): Promise<Omit<LedgerStanding, 'isAway'>> {
  const hold = await ledger.hold()
  const { rows, damaged } = await ledger.recent(now() - ENDED)
  const others = await subscriptions.damagedSubscriptions()
  return {
    lastTick: await ledger.lastTick().catch(() => null),
    states: countsOf(rows),
    oldestDue: oldestOf(rows.filter(({ state }) => state === 'due' || state === 'claimed')),
    waiting: rows.filter(({ state, reason }) => state === 'due' && reason !== null),
    held: rows.filter(({ state }) => state === 'uncertain'),
    failed: rows.filter(({ state }) => state === 'failed'),
    damaged: [...damaged, ...others],
    hold,
  }
}

/** A state of which there is none is told too. */
function countsOf(rows: readonly Delivery[]): LedgerStanding['states'] {
  const counts: Record<DeliveryState, number> = {
    due: 0,
    claimed: 0,
    posted: 0,
    uncertain: 0,
    skipped: 0,
    failed: 0,
  }
  for (const { state } of rows) counts[state] += 1
  return counts
}

const oldestOf = (rows: readonly Delivery[]): number | null =>
  rows.reduce<number | null>((oldest, { dueAt }) => Math.min(oldest ?? dueAt, dueAt), null)

const absentOf = (
  subscriptions: readonly Subscription[],
  senders: ScheduleParts['senders'],
): readonly string[] =>
  [...new Set(subscriptions.map(platformOf))].filter((platform) => senders.get(platform) === undefined)
