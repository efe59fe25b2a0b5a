import type { Delivery } from '../due/delivery.js'
import { deliver } from './deliver.js'
import type { Delivering } from './delivering.js'
import { reconcile } from './reconcile.js'

/** Channels that are written to at the same time. */
const LANES = 16

/** Delivers what is due and reconciles what nobody confirmed: in a channel one after the other, in the order given. */
export async function deliverOpen(rows: readonly Delivery[], round: Delivering): Promise<void> {
  const waiting = [...byPlace(rows).values()]
  const work = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift())
      for (const row of lane) if (!round.isOver()) await advance(row, round)
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
