import type { Activity, ConnectionState } from '../ports.js'

/** Starts counting what happens in this process. */
export function createActivity(startedAt: number): Activity {
  const connections = new Map<string, ConnectionState>()
  const faults = new Map<string, number>()
  let answered = 0
  return {
    connection(state) {
      connections.set(`${state.platform} ${state.name}`, state)
    },
    answered() {
      answered += 1
    },
    failed(code) {
      faults.set(code, (faults.get(code) ?? 0) + 1)
    },
    read: () => ({
      startedAt,
      connections: [...connections.values()],
      answered,
      faults: Object.fromEntries(faults),
    }),
  }
}
