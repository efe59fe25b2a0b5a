import type { Ledger, LedgerView } from '../command/schedule-ports.js'
import type { Delivery } from '../due/delivery.js'
import { ShuttenError } from '../errors.js'
import type { Due } from './calendar.js'
import { deliverOpen } from './deliver-open.js'
import { beginRound, type Delivering } from './delivering.js'
import type { ScheduleParts } from './parts.js'
import { byPlatform, dueOn, ticksOf } from './platforms.js'
import { dueAfter, wordOf, writeDue, type Ticks } from './plan.js'
import { DAY } from './timing.js'

/** What is done every half minute. */
export interface Tick {
  /** @returns the rows that administrators are to be told of. @throws where the store is away, or damaged */
  run(): Promise<readonly Delivery[]>
}

/** Makes what is done every half minute: writes what is due, and sends it. Once a day, it forgets what is old. */
export function createTick(parts: ScheduleParts, isClosing: () => boolean): Tick {
  const { ledger, now, timing } = parts
  let known: ReadonlySet<string> | null = null
  let prunedAt = -Infinity
  return {
    async run() {
      const noticed: Delivery[] = []
      const round = await beginRound(parts, isClosing, (row) => noticed.push(row))
      known = await writeNew(known, parts, round)
      await deliverOpen((await look(ledger, NEVER)).rows, round)
      if (now() - prunedAt > DAY && !isClosing()) {
        prunedAt = now()
        await ledger.prune(now() - timing.kept)
      }
      return noticed
    },
  }
}

/** Rows that fell so long before now are looked at before anything is written; at start, more are. */
const LOOKED_AT = 2 * DAY
const LOOKED_AT_FIRST = 31 * DAY
/** No row is so young: what has not ended is read alone. */
const NEVER = Number.MAX_SAFE_INTEGER

/**
 * Writes what is due and not there yet. What has ended is read only where something is to be written.
 * @returns the keys that are known to be there, by which it is told next time
 */
async function writeNew(
  known: ReadonlySet<string> | null,
  parts: ScheduleParts,
  round: Delivering,
): Promise<ReadonlySet<string>> {
  const { ledger } = parts
  const now = parts.now()
  const platforms = byPlatform(dueAfter(round.subscriptions, await ledger.dueFrom()), round)
  const ticks = await ticksOf(platforms.keys(), ledger)
  const dueBesides = (keys: ReadonlySet<string>): Due =>
    dueOn(platforms, ticks, { now, isKnown: (key) => keys.has(wordOf(key)) }, round)
  const first = known === null ? null : dueBesides(known)
  const isSettled = known !== null && first !== null && first.rows.length + first.missed.size === 0
  const from = Math.min(now - (known === null ? LOOKED_AT_FIRST : LOOKED_AT), ...longAgo(ticks))
  const view = await look(ledger, isSettled ? NEVER : from)
  const there = isSettled ? known : keysOf(view)
  const due = isSettled ? first : dueBesides(there)
  await writeDue(due, { now, ticks, view }, round)
  await ledger.setLastTick(now, platforms.keys())
  return new Set([...there, ...due.rows.map(wordOf)])
}

/** What fell since may be known, where the clock was set back meanwhile. */
const longAgo = (ticks: Ticks): readonly number[] => [...ticks.values()].filter((at) => at !== null)

const keysOf = ({ rows }: LedgerView): ReadonlySet<string> => new Set(rows.map(wordOf))

/** One damaged row may hide any other: nothing is relied on then. */
async function look(ledger: Ledger, from: number): Promise<LedgerView> {
  const view = await ledger.recent(from)
  if (view.damaged.length === 0) return view
  throw new ShuttenError('store-damaged', `The ledger was changed from outside: ${view.damaged.join(', ')}`)
}
