import { setImmediate } from 'node:timers/promises'

/** Work that can be paused between its steps. */
export type Steps<Result> = Generator<void, Result>

/** Does all steps at once. */
export function runNow<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** So many milliseconds of work, then whoever waits has a turn. */
const SLICE = 8

/** Does the steps in slices, between which everything else goes on. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < SLICE) continue
    await setImmediate()
    since = performance.now()
  }
}
