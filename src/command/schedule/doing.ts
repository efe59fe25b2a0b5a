import type { Schedule } from '../schedule-ports.js'
import type { Action } from './actions.js'

/** What was typed after `/schedule`, by option. */
export interface ScheduleTyped {
  readonly do?: string | undefined
  readonly what?: string | undefined
  readonly at?: string | undefined
  readonly zone?: string | undefined
  readonly empty?: string | undefined
  readonly years?: string | undefined
  readonly reports?: string | undefined
  readonly language?: string | undefined
  readonly leap?: string | undefined
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
