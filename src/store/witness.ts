import type { Hold } from '../command/schedule-ports.js'
import type { Delivery } from '../due/delivery.js'

/** Tells a ledger from an older copy of it, by what it does not keep itself. */
export interface Witness {
  /** Why the ledger is not relied on, as it is opened; null: nothing speaks against it. */
  readonly fault: () => Promise<Hold['reason'] | null>
  /** The same, as often as it is looked at. */
  readonly changed: () => Promise<Hold['reason'] | null>
  /** A row was claimed: what is remembered of it is durable when this returns. */
  claimed(claim: Delivery): void
  /** From now on the ledger is relied on as it is. */
  released(): Promise<void>
}
