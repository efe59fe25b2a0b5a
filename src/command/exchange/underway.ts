import { within } from './within.js'

/** What a platform is doing, so that it can be finished before the process stops. */
export interface Underway {
  /** Counts work in; it must not throw. */
  add(work: Promise<unknown>): void
  /** Resolves when nothing is being done any more, or after so many milliseconds. */
  finish(milliseconds: number): Promise<void>
}

/** Starts with nothing. */
export function createUnderway(): Underway {
  const running = new Set<Promise<unknown>>()
  const done = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running)
  }
  return {
    add(work) {
      const counted = work.finally(() => running.delete(counted))
      running.add(counted)
    },
    async finish(milliseconds) {
      await within(milliseconds, done())
    },
  }
}
