import type { Schedule } from '../command/schedule-ports.js'
import { within } from '../command/exchange/within.js'
import { actionsOf, type Actions } from './by-hand.js'
import { createGuard } from './guard.js'
import { healthOf, standingOf } from './health.js'
import type { ScheduleParts } from './parts.js'
import { createTick } from './tick.js'

/** A schedule that is told when to tick. */
export interface TickedSchedule extends Schedule {
  /** Writes what is due and sends it; while one runs, another does nothing. It never throws. */
  tick(): Promise<void>
  /** Claims nothing more, and waits for what is being sent, but not for ever. */
  close(): Promise<void>
}

/** Makes a schedule that is told when to tick. */
export function createSchedule(parts: ScheduleParts): TickedSchedule {
  let isClosing = false
  let running: Promise<void> | null = null
  const underway = createUnderway()
  const isOver = (): boolean => isClosing
  const guard = createGuard(createTick(parts, isOver), parts)
  return {
    ...trackedActions(actionsOf(parts, isOver), underway),
    subscriptions: parts.subscriptions,
    // Of no delivery: the hashes of all.
    sent: (place) => parts.ledger.passages(place, { place, note: '', date: '', part: 0 }),
    health: () => healthOf(parts, guard.isAway()),
    standing: () => standingOf(parts, guard.isAway()),
    tick() {
      if (isClosing) return Promise.resolve()
      running ??= underway.track(guard.run()).finally(() => (running = null))
      return running
    },
    async close() {
      isClosing = true
      await underway.end(parts.timing.close)
    },
  }
}

/** What is waited for when the schedule closes. */
interface Underway {
  track<Value>(work: Promise<Value>): Promise<Value>
  /** Waits for it, but no longer than so many milliseconds. */
  end(milliseconds: number): Promise<void>
}

function trackedActions(actions: Actions, { track }: Underway): Actions {
  return {
    ...actions,
    test: (subscription) => track(actions.test(subscription)),
    tryPlace: (place, text) => track(actions.tryPlace(place, text)),
    postNow: (reference) => track(actions.postNow(reference)),
  }
}

function createUnderway(): Underway {
  const all = new Set<Promise<unknown>>()
  return {
    track(work) {
      const settled = work.then(nothing, nothing).finally(() => all.delete(settled))
      all.add(settled)
      return work
    },
    async end(milliseconds) {
      await within(milliseconds, Promise.all(all))
    },
  }
}

const nothing = (): undefined => undefined
