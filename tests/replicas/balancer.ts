import type { Replica } from './replica.js'

/** Sends each request to the next process that is ready, as far as it knows. */
export interface Balancer {
  readonly replicas: Set<Replica>
  /** Once: nothing is sent again where it fails. */
  send(path: string, request?: RequestInit): Promise<Response>
  close(): void
}

/** What a balancer asks each process, in milliseconds. */
const EVERY = 250

/** Asks each process again and again whether it is ready. */
export function openBalancer(): Balancer {
  const replicas = new Set<Replica>()
  const ready = new Set<Replica>()
  let turn = 0
  const look = async (replica: Replica): Promise<void> => {
    if (await replica.isReady()) ready.add(replica)
    else ready.delete(replica)
  }
  const looking = setInterval(() => {
    for (const replica of replicas) void look(replica)
  }, EVERY)
  return {
    replicas,
    send(path, request) {
      const those = [...replicas].filter((replica) => ready.has(replica))
      const chosen = those[turn++ % those.length]
      if (chosen === undefined) throw new Error('no process is ready')
      return fetch(new URL(path, chosen.address), request)
    },
    close() {
      clearInterval(looking)
    },
  }
}
