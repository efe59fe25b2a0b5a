import type { Sender } from '../command/schedule-ports.js'
import type { Delivery } from '../due/delivery.js'
import type { Subscription } from '../due/subscription.js'
import { ShuttenError } from '../errors.js'
import type { Composed } from './calendar.js'
import { change, type Delivering } from './delivering.js'
import { freeze, thaw } from './frozen.js'
import { isOwn } from './own-notes.js'
import { postponed, skipped } from './transitions.js'

/** What a row that is due sends; null: nothing now, or nothing at all, which is then written down. */
export async function payloadFor(row: Delivery, sender: Sender, round: Delivering): Promise<string | null> {
  const before = await partBefore(row, round)
  if (before === 'waits') return null
  if (before === 'ended') return skip(row, 'part-before', round)
  const subscription = round.subscriptionOf(row)
  if (!isOwn(row) && subscription === null) return skip(row, 'removed', round)
  if (subscription?.isPaused === true) return skip(row, 'paused', round)
  const payload = row.payload ?? (await compose(row, subscription, sender, round))
  if (payload === null) return null
  if (!round.calendar.maySee(row.place, thaw(payload).reports)) return skip(row, 'not-visible', round)
  return payload
}

/** Whether the part before this one lets it be sent. */
async function partBefore(row: Delivery, { ledger }: Delivering): Promise<'posted' | 'waits' | 'ended'> {
  if (row.part === 1) return 'posted'
  const { place, note, date, part } = row
  const before = await ledger.find({ place, note, date, part: part - 1 })
  if (before === 'damaged') throw new ShuttenError('store-damaged', 'A part of a note is damaged.')
  if (before === null || before.state === 'posted') return before === null ? 'ended' : 'posted'
  return before.state === 'skipped' || before.state === 'failed' ? 'ended' : 'waits'
}

async function skip(row: Delivery, reason: string, round: Delivering): Promise<null> {
  if ((await change(row, skipped(row, reason), round)) && row.part === 1) await round.ledger.dropPassages(row)
  return null
}

/** The note as it reads now; null where there is nothing to tell, or it could not be composed and waits. */
async function compose(
  row: Delivery,
  subscription: Subscription | null,
  sender: Sender,
  round: Delivering,
): Promise<string | null> {
  if (subscription === null) return skip(row, 'removed', round)
  const { ledger, now, timing } = round
  const asked = { now: now(), dueAt: row.dueAt, sent: await ledger.passages(row.place, row) }
  try {
    const composed: Composed | null = await round.calendar.compose(subscription, row.date, asked)
    if (composed !== null) return freeze(composed, row, sender)
  } catch (error) {
    round.log.error({ err: error }, 'a note could not be composed')
    await change(row, postponed(row, now() + timing.mend, 'compose'), round)
    return null
  }
  return skip(row, 'nothing-new', round)
}
