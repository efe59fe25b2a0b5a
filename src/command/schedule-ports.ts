import type { Answer } from '../answer/answer.js'
import type { Delivery, DeliveryKey, DeliveryState } from '../due/delivery.js'
import type { Subscription } from '../due/subscription.js'
import type { Button } from './exchange/reply.js'

/** Subscriptions that are kept. A row that was changed from outside is `damaged`, and never served. */
export interface SubscriptionStore {
  subscriptions(): Promise<readonly Subscription[]>
  /** Damaged ones, by what can still be read of them; removing or changing one mends it. */
  damagedSubscriptions(): Promise<readonly string[]>
  /** False: the channel has one of that name. */
  addSubscription(subscription: Subscription): Promise<boolean>
  /** False: there is none of that channel and name. */
  changeSubscription(subscription: Subscription): Promise<boolean>
  removeSubscription(place: string, name: string): Promise<boolean>
}

/**
 * What has been posted and what is to be. Each change is one statement, durable when it returns. A row carries a
 * checksum: one that does not fit is `damaged`.
 */
export interface Ledger {
  /** Writes rows that are not there; those that are stay as they are. */
  insert(rows: readonly Delivery[]): Promise<void>
  /**
   * Changes a row, if it still is as it was read; false: somebody else changed it. A claim is refused too while a hold
   * stands, whoever began it: none is made that begins after `setHold` returned. What was claimed before may be sent,
   * and what became of it is written as always, since that claims nothing.
   */
  replace(before: Delivery, after: Delivery): Promise<boolean>
  find(key: DeliveryKey): Promise<Delivery | 'damaged' | null>
  /** Rows that are not ended (due, claimed, uncertain), and all that fell from an instant on, in the order of time. */
  recent(from: number): Promise<LedgerView>
  /** How many rows that fell from an instant on there are in each state. */
  counts(from: number): Promise<Readonly<Record<DeliveryState, number>>>
  /** Hashes of the passages that a channel has been sent, but for those of one delivery. */
  passages(place: string, but: DeliveryKey): Promise<ReadonlySet<string>>
  /** Remembers the passages of a delivery: before it is sent, and as often as it is claimed. */
  keepPassages(key: DeliveryKey, hashes: readonly string[]): Promise<void>
  /** Forgets them: it was not sent and will not be. */
  dropPassages(key: DeliveryKey): Promise<void>
  /** The instant of the last tick, or of the last one at which a platform was there; null: there was none. */
  lastTick(platform?: string): Promise<number | null>
  /** Writes it for all, and for the platforms that are there. */
  setLastTick(at: number, platforms?: Iterable<string>): Promise<void>
  /** Why nothing is sent at all; null: it is. */
  hold(): Promise<Hold | null>
  setHold(hold: Hold): Promise<void>
  /** Ends a hold: damaged rows are forgotten, and what fell up to this instant is due no more. */
  release(at: number): Promise<void>
  /** What fell up to this instant is not due: when the last hold ended, else 0. */
  dueFrom(): Promise<number>
  /** Forgets rows that ended and fell before an instant, but never the newest claim; how many. */
  prune(before: number): Promise<number>
}

/** Rows as they stand; damaged ones by what can still be read of them. */
export interface LedgerView {
  readonly rows: readonly Delivery[]
  readonly damaged: readonly string[]
}

/** Why the ledger is not relied on until an administrator says so. */
export interface Hold {
  readonly reason: 'restored' | 'damaged'
  readonly since: number
}

/** How a note travels on a platform. */
export interface Sender {
  /** A note as messages, each as `post` takes it, with its reference in the footer of each part. Pure. */
  render(note: Post): readonly string[]
  /** Sends one message of `render` once: the SDK tries nothing again. Within 10 seconds; it never throws. */
  post(place: string, message: string, reference: string): Promise<Outcome>
  /** Looks for a reference in a channel, among what was posted since an instant. It never throws. */
  lookFor(place: string, reference: string, since: number): Promise<Sighting>
}

/** A note before it looks like anything. */
export interface Post {
  readonly answer: Answer
  readonly buttons: readonly Button[]
  /** Who is notified: the first part alone mentions it. */
  readonly role: string | null
  /** The reference of a part, counted from 1. */
  readonly reference: (part: number) => string
  /** Stands in the footer: `Shutten · on-this-day · 12 April 2027`. */
  readonly footer: string
}

/** What became of a message that was sent. */
export type Outcome =
  | { readonly kind: 'posted'; readonly id: string }
  /** Surely not sent; to be tried again after so many milliseconds, in which an administrator may mend it. */
  | { readonly kind: 'later'; readonly wait: number; readonly code: string; readonly isToMend?: true }
  /** Surely not sent, and not to be tried again: the channel is gone, the bot may not write there. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown'; readonly code: string }

/** What a look into a channel found. */
export type Sighting =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'absent' }
  /** It could not be looked. */
  | { readonly kind: 'unknown'; readonly code: string }

/** What `/schedule` and `/status` do beyond the store. */
export interface Schedule {
  readonly subscriptions: SubscriptionStore
  /** Writes to a channel at once, to see whether it can be. */
  tryPlace(place: string, text: string): Promise<Outcome>
  /** Posts one note now, marked as a test. */
  test(subscription: Subscription): Promise<Outcome>
  /** Hashes of the passages that a channel has been sent. */
  sent(place: string): Promise<ReadonlySet<string>>
  health(): Promise<ScheduleHealth>
  /** What health tells of the ledger: it costs less, as what has ended is only counted. */
  standing(): Promise<LedgerStanding>
  /** Sends what is held; null: nothing is held under that reference. */
  postNow(reference: string): Promise<Outcome | null>
  /** Takes what is held as posted; false: nothing is held under that reference. */
  markPosted(reference: string): Promise<boolean>
  /** Ends the hold of a whole ledger: from now on is due what falls from now on. */
  release(): Promise<void>
}

/** How the schedule stands. */
export interface ScheduleHealth extends LedgerStanding {
  /** The next notes that fall, in the order of time. */
  readonly next: readonly { readonly place: string; readonly note: string; readonly at: number }[]
  /** Held rows: `uncertain`. */
  readonly held: readonly Delivery[]
  /** Could not be sent so far, and are tried again: `due`, with the reason. */
  readonly waiting: readonly Delivery[]
  /** Platforms that are not there, though there are subscriptions to them. */
  readonly absent: readonly string[]
  /** Failed in the last week. */
  readonly failed: readonly Delivery[]
}

/** How the ledger stands; of one that is away nothing is known. */
export interface LedgerStanding {
  readonly lastTick: number | null
  /** How many rows there are in each state: those that have not ended, and all of the last week. */
  readonly states: Readonly<Partial<Record<DeliveryState, number>>>
  /** When the oldest note fell that is to be sent and is not known to be; null: there is none. */
  readonly oldestDue: number | null
  readonly damaged: readonly string[]
  readonly hold: Hold | null
  /** Whether the store could be reached. */
  readonly isAway: boolean
}
