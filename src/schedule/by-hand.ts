import type { Outcome, Schedule } from '../command/schedule-ports.js'
import { dueDelivery, referenceOf, type Delivery } from '../due/delivery.js'
import type { Composed } from './calendar.js'
import { deliver } from './deliver.js'
import { beginRound, change, type Delivering } from './delivering.js'
import { freeze, otherParts, thaw } from './frozen.js'
import type { ScheduleParts } from './parts.js'
import { askedFor, markedAsPosted, skipped } from './transitions.js'

/** What administrators do by hand. */
export type Actions = Pick<Schedule, 'tryPlace' | 'test' | 'postNow' | 'markPosted' | 'release'>

/** What administrators do by hand: through the same ledger, so that nothing is sent without a claim. */
export function actionsOf(parts: ScheduleParts, isClosing: () => boolean): Actions {
  const { calendar, now } = parts
  const begin = (): Promise<Delivering> => beginRound(parts, isClosing)
  const nameOf = distinctNames(now)
  return {
    async tryPlace(place, text) {
      return postOnce(place, nameOf('try'), calendar.composeText(text), await begin())
    },
    async test(subscription) {
      const composed = await calendar.composeTest(subscription, now())
      return postOnce(subscription.place, nameOf(`test/${subscription.name}`), composed, await begin())
    },
    async postNow(reference) {
      const row = await heldUnder(reference, parts)
      return row === null ? null : post(row, await begin())
    },
    async markPosted(reference) {
      const row = await heldUnder(reference, parts)
      return row !== null && change(row, markedAsPosted(row), parts)
    },
    release: () => release(parts),
  }
}

/** Names notes of no subscription by the instant, each another. */
function distinctNames(now: () => number): (kind: string) => string {
  let last = 0
  return (kind) => {
    last = Math.max(now(), last + 1)
    return `${kind}/${String(last)}`
  }
}

async function heldUnder(reference: string, { ledger }: ScheduleParts): Promise<Delivery | null> {
  const { rows } = await ledger.recent(Number.MAX_SAFE_INTEGER)
  return rows.find((row) => row.state === 'uncertain' && referenceOf(row) === reference) ?? null
}

/** Sends what is held, however late it is; null: somebody else was first. */
async function post(row: Delivery, round: Delivering): Promise<Outcome | null> {
  if (round.senderOf(row) === null) return NO_PLATFORM
  if ((await round.ledger.hold()) !== null) return HELD
  const due = askedFor(row, round.now())
  if (!(await change(row, due, round))) return null
  await deliver(due, round)
  const after = await round.ledger.find(due)
  if (after === null || after === 'damaged') return { kind: 'unknown', code: 'damaged' }
  if (after.state !== 'due') return told(after)
  if ((await round.ledger.hold()) !== null) return HELD
  return { kind: 'later', wait: after.notBefore - round.now(), code: 'later' }
}

const NO_PLATFORM = { kind: 'refused', code: 'no-platform' } as const
const HELD = { kind: 'refused', code: 'held' } as const

/** What was due is not sent any more; what was claimed is still looked for. */
async function release(parts: ScheduleParts): Promise<void> {
  const { ledger, now } = parts
  const { rows } = await ledger.recent(Number.MAX_SAFE_INTEGER)
  for (const row of rows.filter(({ state }) => state === 'due'))
    await change(row, skipped(row, 'held'), parts)
  await ledger.release(now())
  parts.log.info('the hold has ended')
}

/** Sends a note of no subscription at once, and does not try again. */
async function postOnce(
  place: string,
  note: string,
  composed: Composed,
  round: Delivering,
): Promise<Outcome> {
  const now = round.now()
  const date = new Date(now).toISOString().slice(0, 10)
  const row = dueDelivery({ place, note, date, part: 1 }, now)
  const sender = round.senderOf(row)
  if (sender === null) return NO_PLATFORM
  if ((await round.ledger.hold()) !== null) return HELD
  const payload = freeze({ ...composed, passages: [] }, row, sender)
  const first = { ...row, payload }
  const all = [first, ...otherParts(first, thaw(payload))]
  await round.ledger.insert(all)
  await deliver(first, round)
  return outcomeOf(all, round)
}

/** What became of the parts: the first that was not posted, else the first. */
async function outcomeOf(rows: readonly Delivery[], round: Delivering): Promise<Outcome> {
  const found = await Promise.all(rows.map((row) => round.ledger.find(row)))
  const parts = found.filter((row) => row !== null && row !== 'damaged')
  const open = parts.filter(({ state }) => state === 'due')
  const isHeld = open.length > 0 && (await round.ledger.hold()) !== null
  for (const row of open)
    await change(row, skipped(row, isHeld ? 'held' : (row.reason ?? 'part-before')), round)
  const first = parts.find(({ state }) => state !== 'posted') ?? parts[0]
  if (first === undefined) return { kind: 'unknown', code: 'damaged' }
  return isHeld && first.state === 'due' ? HELD : told(first)
}

function told({ state, messageId, reason }: Delivery): Outcome {
  if (state === 'posted') return { kind: 'posted', id: messageId ?? '' }
  const code = reason ?? 'unknown'
  return state === 'claimed' ? { kind: 'unknown', code } : { kind: 'refused', code }
}
