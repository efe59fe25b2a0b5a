import type { Delivery } from '../due/delivery.js'
import { change, type Delivering } from './delivering.js'
import { posted } from './transitions.js'

/**
 * Writes that a claimed row stands in the channel; whether it is written. A process whose clock is ahead may have given
 * the claim up while the request was in flight: as long as nobody has claimed the row again, what surely arrived counts. It does in a
 * hold too, which refuses nothing but claims.
 */
export async function confirm(
  mine: Delivery,
  id: string | null,
  round: Pick<Delivering, 'ledger' | 'log'>,
): Promise<boolean> {
  let row = mine
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await change(row, posted(row, id), round)) return true
    const found = await round.ledger.find(mine)
    if (found === null || found === 'damaged') return false
    if (found.attempt !== mine.attempt || !OPEN.has(found.state)) return false
    row = found
  }
  return false
}

/** Others may change the row between a look and a change. */
const TRIES = 5
const OPEN: ReadonlySet<string> = new Set(['due', 'claimed', 'uncertain'])
