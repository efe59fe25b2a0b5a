import type { Activity, ActivitySnapshot, ConnectionState, Timings } from '../ports.js'

type Counted = ActivitySnapshot['answered'][number]

/** Starts counting what happens in this process; how long things take is passed on. */
export function createActivity(startedAt: number, timings: Timings = UNTIMED): Activity {
  const connections = new Map<string, ConnectionState>()
  const faults = new Map<string, number>()
  const answered = new Map<string, Counted>()
  return {
    connection(state) {
      connections.set(`${state.platform} ${state.name}`, state)
    },
    answered(kind, milliseconds) {
      const key = [kind.platform, kind.command, kind.outcome].join(' ')
      answered.set(key, { ...kind, count: (answered.get(key)?.count ?? 0) + 1 })
      timings.answered(kind, milliseconds)
    },
    acknowledged: timings.acknowledged,
    failed(code) {
      countIn(faults, faults.has(code) || faults.size < MOST_CODES ? code : OTHER)
    },
    read: () => ({
      startedAt,
      connections: [...connections.values()],
      answered: [...answered.values()],
      faults: Object.fromEntries(faults),
    }),
  }
}

const countIn = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1)

const UNTIMED: Timings = { answered: () => undefined, acknowledged: () => undefined }

/** Some codes are a platform's own words: whatever it says, there are no more of them than this. */
const MOST_CODES = 200
const OTHER = 'other'
