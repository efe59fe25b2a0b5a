import type { Delivery } from '../due/delivery.js'
import { ShuttenError } from '../errors.js'
import { deliver } from './deliver.js'
import type { Delivering } from './delivering.js'
import { reconcile } from './reconcile.js'

/** Channels that are written to at the same time. */
const LANES = 16

/**
 * Delivers what is due and reconciles what nobody confirmed: in a channel one after the other, in the order given.
 * Where the store is away, nothing more is begun: each would wait for it in vain. Any other fault ends its channel only.
 * @throws what was thrown first, or that the store is away
 */
export async function deliverOpen(rows: readonly Delivery[], round: Delivering): Promise<void> {
  const waiting = [...byPlace(rows).values()]
  const faults: unknown[] = []
  const isAway = (): boolean => faults.some((error) => error instanceof ShuttenError)
  const advanceAll = async (lane: readonly Delivery[]): Promise<void> => {
    for (const row of lane) if (!isAway() && !round.isOver()) await advance(row, round)
  }
  const work = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift())
      await advanceAll(lane).catch((error: unknown) => faults.push(error))
  }
  await Promise.all(Array.from({ length: LANES }, work))
  if (faults.length > 0) throw faults.find((error) => error instanceof ShuttenError) ?? faults[0]
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
