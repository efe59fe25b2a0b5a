import type { Outcome, Sender } from '../command/schedule-ports.js'
import { referenceOf, type Delivery, type Frozen } from '../due/delivery.js'
import { confirm } from './confirm.js'
import { change, type Delivering } from './delivering.js'
import { otherParts, thaw } from './frozen.js'
import { payloadFor } from './payload-for.js'
import { claimed, failed, postponed, unanswered } from './transitions.js'
import { answered } from './answered.js'

/** Delivers a row that is due, and then the parts that follow it. */
export async function deliver(row: Delivery, round: Delivering): Promise<void> {
  for (let part: Delivery | null = row; part !== null && !round.isOver();)
    part = await deliverPart(part, round)
}

/** Claims a row, sends it once, and writes down what became of it; then the next part, if it can be sent. */
async function deliverPart(row: Delivery, round: Delivering): Promise<Delivery | null> {
  const sender = round.senderOf(row)
  if (sender === null) return null
  const payload = await payloadFor(row, sender, round)
  if (payload === null) return null
  const { owner, now, timing } = round
  const mine = claimed(row, { owner, now: now(), lease: timing.lease, payload })
  if (!(await change(row, mine, round))) return null
  const frozen = thaw(mine.payload ?? payload)
  await prepare(mine, frozen, round)
  const isPosted = await settle(mine, await send(mine, frozen, sender, round), row.reason, round)
  return isPosted ? nextPart(mine, round) : null
}

/** What must be known before a byte leaves: what else is to be sent, and what the channel is told. */
async function prepare(row: Delivery, frozen: Frozen, { ledger }: Delivering): Promise<void> {
  if (row.part !== 1) return
  await ledger.insert(otherParts(row, frozen))
  await ledger.keepPassages(row, frozen.passages)
}

/** Sends a claimed row once, if the claim still holds. */
function send(row: Delivery, { messages }: Frozen, sender: Sender, round: Delivering): Promise<Outcome> {
  const message = messages[row.part - 1]
  if (message === undefined) return Promise.resolve({ kind: 'refused', code: 'no-such-part' })
  if (round.now() >= (row.leaseUntil ?? 0))
    return Promise.resolve({ kind: 'later', wait: 0, code: 'lease-lost' })
  const sent = sender.post(row.place, message, referenceOf(row))
  return answered(round.timing.answer, sent, (code) => ({ kind: 'unknown', code }))
}

/** Writes down what became of a message, which waited for a reason before; whether it was posted. */
async function settle(
  row: Delivery,
  outcome: Outcome,
  before: string | null,
  round: Delivering,
): Promise<boolean> {
  switch (outcome.kind) {
    case 'posted':
      return confirm(row, outcome.id, round)
    case 'later':
      await postpone(row, outcome, before, round)
      return false
    case 'refused':
      await fail(row, outcome.code, round)
      return false
    case 'unknown':
      await change(row, unanswered(row, outcome.code), round)
      return false
  }
}

/** What waits for administrators is told when its reason is new. */
async function postpone(
  row: Delivery,
  { wait, code, isToMend }: Extract<Outcome, { readonly kind: 'later' }>,
  before: string | null,
  round: Delivering,
): Promise<void> {
  const after = postponed(row, round.now() + wait, code)
  if ((await change(row, after, round)) && isToMend === true && before !== code) round.notice(after)
}

async function fail(row: Delivery, code: string, round: Delivering): Promise<void> {
  const after = failed(row, code)
  if (!(await change(row, after, round))) return
  round.notice(after)
  if (row.part === 1) await round.ledger.dropPassages(row)
}

async function nextPart(
  { place, note, date, part }: Delivery,
  { ledger, now }: Delivering,
): Promise<Delivery | null> {
  const next = await ledger.find({ place, note, date, part: part + 1 })
  return next !== null && next !== 'damaged' && next.state === 'due' && next.notBefore <= now() ? next : null
}
