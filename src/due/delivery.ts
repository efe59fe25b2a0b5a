import { createHash } from 'node:crypto'

/** What a row of the ledger is of: one part of a note, on a local date, in a channel. It is posted once. */
export interface DeliveryKey {
  /** The channel: `slack:T…/C…`, `discord:G…/C…`. */
  readonly place: string
  /**
   * The name of the subscription; of a test `test/<name>/<instant>`, of a list of what was missed
   * `missed/<the instant of the last tick before>`.
   */
  readonly note: string
  /** The local date, ISO 8601. */
  readonly date: string
  /** Counted from 1: a long note is several messages. */
  readonly part: number
}

/**
 * - `due`: it is to be sent
 * - `claimed`: one process is about to send it, or has
 * - `posted`: it stands in the channel
 * - `uncertain`: whether it stands in the channel is not known, and cannot be found out: an administrator decides
 * - `skipped`: it is not to be sent; `failed`: it cannot be
 */
export type DeliveryState = 'due' | 'claimed' | 'posted' | 'uncertain' | 'skipped' | 'failed'

/** A row of the ledger. Instants are milliseconds since 1970. */
export interface Delivery extends DeliveryKey {
  readonly state: DeliveryState
  /** When the note falls. */
  readonly dueAt: number
  /** It is not claimed before: what a platform asked to wait for. */
  readonly notBefore: number
  /** How often it was claimed. */
  readonly attempt: number
  /** The process that claimed it last. */
  readonly owner: string | null
  readonly claimedAt: number | null
  /** Until then no other process claims it. */
  readonly leaseUntil: number | null
  /** What is sent, as JSON of `Frozen`: made at the first claim, never changed after. */
  readonly payload: string | null
  /** The platform's id of the message. */
  readonly messageId: string | null
  /** Why it was skipped, held, or failed: a short code. */
  readonly reason: string | null
}

/** A note as it is sent. */
export interface Frozen {
  /** The ids of the reports that it quotes: whoever may not see one does not get the note. */
  readonly reports: readonly string[]
  /** Hashes of the passages that a watch tells: the channel is not sent them again. */
  readonly passages: readonly string[]
  /** One a part, each as its platform takes it. */
  readonly messages: readonly string[]
}

/** A row that falls due, not yet claimed. */
export const dueDelivery = (key: DeliveryKey, dueAt: number): Delivery => ({
  place: key.place,
  note: key.note,
  date: key.date,
  part: key.part,
  state: 'due',
  dueAt,
  notBefore: dueAt,
  attempt: 0,
  owner: null,
  claimedAt: null,
  leaseUntil: null,
  payload: null,
  messageId: null,
  reason: null,
})

/** Whether a change of a row is a claim, by which alone it may be sent. */
export const isClaim = (before: Delivery, after: Delivery): boolean =>
  after.state === 'claimed' && after.attempt > before.attempt

/** The short reference in a message's footer, by which a later look finds it: 50 bits of the key's SHA-256, in base 32. */
export function referenceOf({ place, note, date, part }: DeliveryKey): string {
  const digest = createHash('sha256')
    .update([place, note, date, String(part)].join('\n'))
    .digest()
  return Array.from(digest.subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length] ?? '').join('')
}

const LENGTH = 10
/** Without letters that are easily misread (Crockford). */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
