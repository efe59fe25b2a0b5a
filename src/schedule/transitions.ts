import type { Delivery, DeliveryState } from '../due/delivery.js'

/** Who claims a row, until when, and what it sends. */
export interface Claim {
  readonly owner: string
  readonly now: number
  /** Milliseconds. */
  readonly lease: number
  readonly payload: string
}

/** Taken by one process, which is about to send it. What is sent never changes after the first claim. */
export const claimed = (row: Delivery, { owner, now, lease, payload }: Claim): Delivery =>
  move(row, 'claimed', {
    attempt: row.attempt + 1,
    owner,
    claimedAt: now,
    leaseUntil: now + lease,
    payload: row.payload ?? payload,
    reason: isAskedFor(row) ? ASKED : null,
  })

/** It stands in the channel; a row that is due may, where its claim was given up while it was sent. */
export const posted = (row: Delivery, id: string | null): Delivery =>
  move(row, 'posted', { messageId: id, reason: null })

/** An administrator says that it stands in the channel. */
export const markedAsPosted = (row: Delivery): Delivery =>
  move(row, 'posted', { messageId: null, reason: 'marked' })

/** Surely not sent: to be claimed again, but not before an instant. */
export const postponed = (row: Delivery, notBefore: number, code: string): Delivery =>
  move(row, 'due', {
    notBefore: Math.ceil(notBefore),
    leaseUntil: null,
    reason: isAskedFor(row) ? ASKED : code,
  })

/** Sent, and what became of it is not known yet. */
export const unanswered = (row: Delivery, code: string): Delivery =>
  move(row, 'claimed', { reason: isAskedFor(row) ? ASKED : code })

/** Whether it was sent cannot be found out. */
export const held = (row: Delivery, code: string): Delivery => move(row, 'uncertain', { reason: code })

/** An administrator says that it is to be sent, however late it is. */
export const askedFor = (row: Delivery, now: number): Delivery =>
  move(row, 'due', { notBefore: now, leaseUntil: null, reason: ASKED })

/** It is not to be sent. */
export const skipped = (row: Delivery, reason: string): Delivery => move(row, 'skipped', { reason })

/** It cannot be sent. */
export const failed = (row: Delivery, code: string): Delivery => move(row, 'failed', { reason: code })

/** Whether an administrator has asked for a row: it is never too late then. */
export const isAskedFor = ({ reason }: Delivery): boolean => reason === ASKED

const ASKED = 'asked-for'

const NEXT: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  due: ['due', 'claimed', 'posted', 'skipped'],
  claimed: ['claimed', 'posted', 'due', 'uncertain', 'failed'],
  uncertain: ['posted', 'due'],
  posted: [],
  skipped: [],
  failed: [],
}

/** @throws RangeError where a row of that state never becomes one of the other */
function move(row: Delivery, state: DeliveryState, change: Partial<Delivery>): Delivery {
  const isClaim = change.attempt !== undefined
  if (!NEXT[row.state].includes(state) || (state === 'claimed' && isClaim !== (row.state === 'due')))
    throw new RangeError(`A row that is ${row.state} does not become ${state}.`)
  return { ...row, ...change, state }
}
