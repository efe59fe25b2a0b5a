import type { Basis } from '../annotations.js'
import type { Moment } from './calendar.js'
import type { Stretch } from './stretch.js'

/** The days that a point means, how its year is known, and the date that later ones may count from. */
export interface Resolved {
  readonly stretch: Stretch
  readonly basis: Basis
  /** Null: nothing counts from it. */
  readonly anchor: Moment | null
}
