import type { Reading } from '../annotate/annotations.js'

/** An actor as typed: its id and, where a person was named, that person. */
export interface ActorAsked {
  readonly id: string
  readonly person?: string
}

/** A period as typed. */
export interface PeriodAsked extends Reading {
  /** The year was not typed: it is the latest in which the reports have such a date. */
  readonly yearTaken: boolean
}
