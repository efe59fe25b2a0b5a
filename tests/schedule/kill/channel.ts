import type { Outcome, Sighting } from '../../../src/command/schedule-ports.js'

/** What becomes of a message, and of the process that sent it. */
export interface Reception {
  /** Null: no answer ever comes. */
  readonly outcome: Outcome | null
  /** Whether the process that sent it is killed before it hears of it. */
  readonly kills: boolean
}

/** Channels that outlive every process: they lose answers, fail, hang, and some messages arrive late. */
export interface Channel {
  receive(place: string, message: string, now: number): Reception
  lookFor(place: string, reference: string): Sighting
  /** Lets late messages arrive. */
  arrive(now: number): void
  /** How often each reference stands in its channel. */
  readonly counts: ReadonlyMap<string, number>
}

/** A request of which nobody hears may arrive so long after it was sent: within the lease and what is waited after it. */
const LATEST = 150_000
const LATER = 45_000

/** Makes channels whose misbehaviour comes from `random`, which gives numbers from 0 to 1. */
export function createChannel(random: () => number): Channel {
  const counts = new Map<string, number>()
  let late: readonly { readonly at: number; readonly key: string }[] = []
  const keyOf = (place: string, reference: string): string => `${place} ${reference}`
  const record = (key: string): number => counts.set(key, (counts.get(key) ?? 0) + 1).size
  return {
    counts,
    receive(place, message, now) {
      const key = keyOf(place, (JSON.parse(message) as { reference: string }).reference)
      const fate = random()
      if (fate < 0.03) return { outcome: { kind: 'unknown', code: 'http-500' }, kills: false }
      if (fate < 0.06) return { outcome: { kind: 'later', wait: LATER, code: 'ratelimited' }, kills: false }
      if (fate < 0.063) return { outcome: null, kills: false }
      if (fate < 0.083) {
        late = [...late, { at: now + random() * LATEST, key }]
        return { outcome: { kind: 'unknown', code: 'reset' }, kills: false }
      }
      const id = String(record(key))
      if (fate < 0.11) return { outcome: { kind: 'unknown', code: 'http-500' }, kills: false }
      if (fate < 0.113) return { outcome: null, kills: false }
      return { outcome: { kind: 'posted', id }, kills: fate > 0.99 }
    },
    lookFor: (place, reference) =>
      counts.has(keyOf(place, reference)) ? { kind: 'found', id: reference } : { kind: 'absent' },
    arrive(now) {
      for (const { key } of late.filter(({ at }) => at <= now)) record(key)
      late = late.filter(({ at }) => at > now)
    },
  }
}
