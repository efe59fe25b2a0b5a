import { setMaxListeners } from 'node:events'
import { setImmediate as nextRound } from 'node:timers/promises'
import type { Underway } from './underway.js'

/** How what is being answered ends with the process, in three steps: answers, then words of regret, then a last try. */
export interface Ending {
  /** From now on whoever still waits is told to ask again. */
  isNear(): boolean
  /** Aborted when nothing more may be waited for: what waits for a platform is tried by another way instead. */
  readonly signal: AbortSignal
  /** Resolves when nothing is being done any more: within 9 seconds, or as many milliseconds as are left. */
  finish(underway: Underway, left?: number): Promise<void>
}

/** All three together may take so long, in milliseconds; a process has ten seconds. */
const LONGEST = 9_000
/** Of them, the last try. */
const LAST_TRY = 2_000
/** Of the time before it, this share is for telling those whose questions still wait. */
const LAST_WORDS = 2 / 3

/** The process goes on as yet. */
export function createEnding(): Ending {
  const stop = new AbortController()
  // Each answer that waits for a platform listens to it.
  setMaxListeners(0, stop.signal)
  let isNear = false
  return {
    isNear: () => isNear,
    signal: stop.signal,
    async finish(underway, left = LONGEST) {
      // What came last is on its way through an SDK.
      await nextRound()
      const answering = Math.max(0, Math.min(LONGEST, left) - LAST_TRY)
      const lastWords = answering * LAST_WORDS
      await underway.finish(answering - lastWords)
      isNear = true
      await underway.finish(lastWords)
      stop.abort()
      await underway.finish(LAST_TRY)
    },
  }
}
