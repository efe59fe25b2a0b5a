import type { Post } from '../command/schedule-ports.js'
import type { Delivery, DeliveryKey } from '../due/delivery.js'
import type { Subscription } from '../due/subscription.js'

/** What the schedule asks of the calendar: what falls when, and what a note says. It knows nothing of the ledger. */
export interface Calendar {
  /** What is due of what the ledger does not have yet. */
  due(subscriptions: readonly Subscription[], asked: DueAsked): Due
  /** The note of a local date, as it reads now; null: there is nothing to tell, and the subscription is quiet. */
  compose(subscription: Subscription, date: string, asked: ComposeAsked): Promise<Composed | null>
  /** A list of what was missed in one channel. */
  composeMissed(missed: readonly Missed[], now: number): Promise<Composed>
  /** A note that is marked as a test: it always tells something. */
  composeTest(subscription: Subscription, now: number): Promise<Composed>
  /** A sentence of Shutten's own. */
  composeText(text: string): Composed
  /** The next notes, in the order of time. */
  next(subscriptions: readonly Subscription[], after: number, count: number): readonly Coming[]
  /** Whether a channel may see all of these reports. */
  maySee(place: string, reports: readonly string[]): boolean
}

/** Instants are milliseconds since 1970. */
export interface DueAsked {
  readonly now: number
  /** The tick before; null: there was none. */
  readonly lastTick: number | null
  /** Whether the ledger has a row of it. */
  readonly isKnown: (key: DeliveryKey) => boolean
}

/** What is due. */
export interface Due {
  /** `due` ones, and `skipped` ones of what is only listed. */
  readonly rows: readonly Delivery[]
  /** By channel, what is only listed. */
  readonly missed: ReadonlyMap<string, readonly Missed[]>
}

/** A note that was not posted when it fell, and will not be. */
export interface Missed {
  readonly subscription: Subscription
  readonly date: string
  readonly at: number
  /** How much it would have told, where that is known. */
  readonly count: number | null
}

export interface ComposeAsked {
  readonly now: number
  /** When the note fell. */
  readonly dueAt: number
  /** Hashes of the passages that the channel has been sent. */
  readonly sent: ReadonlySet<string>
}

/** A note as it reads now. The schedule adds its references. */
export interface Composed {
  readonly post: Omit<Post, 'reference'>
  /** The ids of the reports that it quotes. */
  readonly reports: readonly string[]
  /** Hashes of the passages that a watch tells. */
  readonly passages: readonly string[]
}

/** A note that falls. */
export interface Coming {
  readonly place: string
  readonly note: string
  readonly at: number
}
