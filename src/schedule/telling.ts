import type { ScheduleParts } from './parts.js'

/** Tells the administrators what they must know. */
export interface Telling {
  tell(text: string): Promise<void>
  /** Tells what has reached nobody so far: at the first tick no platform has connected yet. */
  again(): Promise<void>
}

/** Tells the administrators each thing until it reaches one of them, at longer and longer intervals. */
export function createTelling({
  administrators,
  now,
}: Pick<ScheduleParts, 'administrators' | 'now'>): Telling {
  let untold: readonly string[] = []
  let wait = SHORTEST_WAIT
  let notBefore = 0
  const tellAll = async (): Promise<void> => {
    const counts = await Promise.all(untold.map((text) => administrators.tell(text)))
    untold = untold.filter((_text, at) => counts[at] === 0)
    notBefore = now() + wait
    wait = untold.length === 0 ? SHORTEST_WAIT : Math.min(2 * wait, LONGEST_WAIT)
  }
  return {
    async tell(text) {
      untold = [...untold, text].slice(-MOST)
      await tellAll()
    },
    async again() {
      if (untold.length > 0 && now() >= notBefore) await tellAll()
    },
  }
}

/** In milliseconds: a tick, and an hour. */
const SHORTEST_WAIT = 30_000
const LONGEST_WAIT = 3_600_000
/** What is older is in the status, if it still holds. */
const MOST = 10
