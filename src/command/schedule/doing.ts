import type { Schedule } from '../schedule-ports.js'
import type { Action } from './actions.js'
import type { ScheduleOptions } from './read-options.js'

/** What was typed after `/schedule`, by option. */
export interface ScheduleTyped extends ScheduleOptions {
  readonly do?: string | undefined
  readonly what?: string | undefined
  readonly role?: string | undefined
}

/** An action, and where it is done. */
export interface Doing {
  readonly action: Action
  /** What stands after the action. */
  readonly words: string
  readonly typed: ScheduleTyped
  readonly place: string
  readonly schedule: Schedule
}
