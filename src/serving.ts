import type { Platform } from './command/platform.js'
import type { Store } from './command/ports.js'
import type { Web } from './platform/web/open-web.js'
import type { TickedSchedule } from './schedule/create-schedule.js'
import type { WatchedLibrary } from './search/watched-library.js'

/** What is served. */
export interface Serving {
  readonly schedule: TickedSchedule
  /** Resolves when a platform is open. @throws as `serve` does */
  readonly opened: Promise<void>
  /** Claims nothing more, finishes what is being answered and sent, and ends: within 10 seconds, or until a time by `performance.now()`. */
  close(until?: number): Promise<void>
}

/** What was opened. */
export interface Opened {
  readonly opened: Promise<void>
  readonly schedule: TickedSchedule
  readonly platforms: readonly Platform[]
  readonly watched: WatchedLibrary
  /** The pages; they may be refused. */
  readonly web: Promise<Web | null>
  /** Lets nobody send requests any more; how many milliseconds they still are taken. */
  readonly drain: () => number
  readonly store: Store
}

/**
 * Claims nothing more and tells balancers so; pages end before the platforms, which answer what came through them.
 * Where no platform opens, all of it ends at once.
 */
export function servingOf({ opened, schedule, platforms, watched, web, drain, store }: Opened): Serving {
  const endServing = async (until: number): Promise<void> => {
    const after = drain()
    await (await web.catch(() => null))?.close(after)
    await Promise.allSettled(platforms.map((platform) => platform.close(until - performance.now())))
  }
  const close = async (until = Infinity): Promise<void> => {
    await Promise.allSettled([schedule.close(), endServing(until), watched.close()])
    await store.close()
  }
  opened.catch(() => close())
  return { schedule, opened, close }
}
