import type { Platform } from './command/platform.js'
import type { Activity, Store } from './command/ports.js'
import type { LedgerStanding, Schedule } from './command/schedule-ports.js'
import { within } from './command/exchange/within.js'
import type { Settings } from './env.js'
import type { ShuttenError } from './errors.js'
import { namesDiscord, namesSlack } from './platform-settings.js'
import type { Metrics } from './platform/web/operation/metrics.js'
import { createReadiness, type Readiness } from './platform/web/operation/readiness.js'
import type { Operation } from './platform/web/operation/routes.js'
import type { WatchedLibrary } from './search/watched-library.js'

/** What is asked how it goes. */
export interface OperatedParts {
  readonly metrics: Metrics
  readonly activity: Activity
  readonly schedule: Schedule
  readonly watched: WatchedLibrary
  readonly settings: Settings
  readonly platforms: readonly Platform[]
  readonly store: Store
  /** What the store was found to be at the start. */
  readonly fault: ShuttenError | null
  readonly now: () => number
}

/** What operators ask, and what the process does when it ends. */
export interface Operated extends Operation {
  /** From now on no requests may be sent; how many milliseconds they are still taken, until whoever sends them knows. */
  drain(): number
}

/** Joins what a process is asked by those who operate it to what it serves. */
export function operatedOf(parts: OperatedParts): Operated {
  const readiness = readinessOf(parts)
  return {
    reasons: readiness.reasons,
    metrics: async () => parts.metrics.show(momentOf(parts, await standingOf(parts))),
    drain() {
      readiness.drain()
      return readiness.isWatched() ? NOTICED : 0
    },
  }
}

/** A balancer that asks each second has seen it by then, in milliseconds. */
const NOTICED = 3_000
/** A store that says nothing for so long, in milliseconds, is away. */
const LONGEST_LOOK = 3_000

function readinessOf({
  activity,
  watched,
  settings,
  platforms,
  store,
  fault,
  now,
}: OperatedParts): Readiness {
  return createReadiness({
    configured: platformsOf(settings),
    opened: () => platforms.map(({ name }) => name),
    connections: () => activity.read().connections,
    reports: () => watched.library().reports.length,
    isDamaged: fault !== null,
    check: store.check,
    now,
  })
}

async function standingOf({ schedule }: OperatedParts): Promise<LedgerStanding | null> {
  const standing = await within(LONGEST_LOOK, schedule.standing())
  return standing === 'late' ? null : standing
}

function momentOf(
  { activity, watched, settings, platforms, now }: OperatedParts,
  ledger: LedgerStanding | null,
): Parameters<Metrics['show']>[0] {
  const unread = new Set(watched.faults().map(({ at }) => at.split(/[/:]/u)[0]))
  const isOpen = (name: string): boolean => platforms.some((platform) => platform.name === name)
  return {
    now: now(),
    activity: activity.read(),
    ledger,
    reports: { read: watched.library().reports.length, unread: unread.size },
    platforms: Object.fromEntries(platformsOf(settings).map((name) => [name, isOpen(name)])),
  }
}

/** Those that are set up. */
const platformsOf = (settings: Settings): readonly Platform['name'][] => [
  ...(namesSlack(settings) ? (['slack'] as const) : []),
  ...(namesDiscord(settings) ? (['discord'] as const) : []),
]
