import type { Delivery } from '../due/delivery.js'
import { ShuttenError } from '../errors.js'
import { deliver } from './deliver.js'
import type { Delivering } from './delivering.js'
import { reconcile } from './reconcile.js'

/** Channels that are written to at the same time. */
const LANES = 16

/**
 * Delivers what is due and reconciles what nobody confirmed: in a channel one after the other, in the order given.
 * Where the store is away, nothing more is begun: each would wait for it in vain.
 */
export async function deliverOpen(rows: readonly Delivery[], round: Delivering): Promise<void> {
  const waiting = [...byPlace(rows).values()]
  let isAway = false
  const work = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift())
      for (const row of lane) if (!isAway && !round.isOver()) await advance(row, round).catch(note)
  }
  const note = (error: unknown): never => {
    isAway ||= error instanceof ShuttenError
    throw error
  }
  const ended = await Promise.allSettled(Array.from({ length: LANES }, work))
  for (const result of ended) if (result.status === 'rejected') throw result.reason
}

async function advance(row: Delivery, round: Delivering): Promise<void> {
  if (row.state === 'due' && row.notBefore <= round.now()) await deliver(row, round)
  if (row.state === 'claimed') await reconcile(row, round)
}

function byPlace(rows: readonly Delivery[]): ReadonlyMap<string, readonly Delivery[]> {
  const places = new Map<string, Delivery[]>()
  for (const row of rows) {
    const others = places.get(row.place)
    if (others === undefined) places.set(row.place, [row])
    else others.push(row)
  }
  return places
}
