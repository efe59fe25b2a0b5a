import type { Logger } from 'pino'
import type { Administrators } from '../command/ports.js'
import type { Ledger, Sender, SubscriptionStore } from '../command/schedule-ports.js'
import type { Language } from '../report/report.js'
import type { Calendar } from './calendar.js'
import type { Timing } from './timing.js'

/** What the schedule is handed by the root. */
export interface ScheduleParts {
  readonly subscriptions: SubscriptionStore
  readonly ledger: Ledger
  readonly calendar: Calendar
  /** By platform: `slack`, `discord`. What is for another platform waits. */
  readonly senders: Pick<ReadonlyMap<string, Sender>, 'get'>
  readonly administrators: Administrators
  /** That of the administrators. */
  readonly language: Language
  readonly log: Logger
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
  /** Tells this process from every other that uses the ledger. */
  readonly owner: string
  readonly timing: Timing
}
