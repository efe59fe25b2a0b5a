import type { Sender, Sighting } from '../command/schedule-ports.js'
import { referenceOf, type Delivery } from '../due/delivery.js'
import { change, type Delivering } from './delivering.js'
import { otherParts, thaw } from './frozen.js'
import { held, posted, postponed } from './transitions.js'
import { answered } from './answered.js'

/** Finds out what became of a claim that nobody confirmed, once no request of it can be in flight any more. */
export async function reconcile(row: Delivery, round: Delivering): Promise<void> {
  const { now, timing } = round
  if (now() < (row.leaseUntil ?? 0) + timing.settle) return
  const sender = round.senderOf(row)
  if (sender === null) return
  const sighting = await look(row, sender, round)
  switch (sighting.kind) {
    case 'found':
      if (row.part === 1 && row.payload !== null)
        await round.ledger.insert(otherParts(row, thaw(row.payload)))
      await change(row, posted(row, sighting.id), round)
      return
    case 'absent':
      await change(row, postponed(row, now(), 'absent'), round)
      return
    case 'unknown':
      await holdIfLong(row, sighting.code, round)
  }
}

/** A look that fails may be an outage: it is tried again for a while. */
async function holdIfLong(row: Delivery, code: string, round: Delivering): Promise<void> {
  const { settle, patience } = round.timing
  if (round.now() < (row.leaseUntil ?? 0) + settle + patience) return
  const after = held(row, code)
  if (await change(row, after, round)) round.notice(after)
}

function look(row: Delivery, sender: Sender, { timing }: Delivering): Promise<Sighting> {
  const since = (row.claimedAt ?? row.dueAt) - timing.skew
  return answered(timing.answer, sender.lookFor(row.place, referenceOf(row), since), (code) => ({
    kind: 'unknown',
    code,
  }))
}
