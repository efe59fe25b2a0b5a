/** Says how long somebody has to wait before the next question. */
export interface Pace {
  /** Counts a question of somebody; 0: it may be answered, else the seconds until one may be. */
  wait(who: string, now: number): number
}

const MOST = 5
const WINDOW = 10_000

/** At most 5 questions in 10 seconds each; a question that is refused does not count. */
export function createPace(): Pace {
  const asked = new Map<string, readonly number[]>()
  return {
    wait(who, now) {
      const recent = (asked.get(who) ?? []).filter((at) => now - at < WINDOW)
      const [first] = recent
      if (recent.length >= MOST && first !== undefined) return Math.ceil((first + WINDOW - now) / 1000)
      asked.delete(who)
      asked.set(who, [...recent, now])
      forgetIdle(asked, now)
      return 0
    },
  }
}

/** The map keeps the order in which people last asked: those who have been silent come first. */
function forgetIdle(asked: Map<string, readonly number[]>, now: number): void {
  for (const [who, times] of asked) {
    if (now - (times.at(-1) ?? 0) < WINDOW) return
    asked.delete(who)
  }
}
