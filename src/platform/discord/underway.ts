/** What is being done, so that it can be finished before the process stops. */
export interface Underway {
  /** Begins work, unless it is being finished; the work must not throw. */
  add(work: () => Promise<void>): void
  /** Takes nothing new, and resolves when all is done. */
  finish(): Promise<void>
}

/** Starts with nothing. */
export function createUnderway(): Underway {
  const running = new Set<Promise<void>>()
  let isFinishing = false
  return {
    add(work) {
      if (isFinishing) return
      const done = work().finally(() => running.delete(done))
      running.add(done)
    },
    async finish() {
      isFinishing = true
      await Promise.all(running)
    },
  }
}

/** Waits for work, but not longer than a time in milliseconds. */
export async function settledWithin(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}
