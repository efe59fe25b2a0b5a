import type { Reading } from '../annotations.js'
import { daysOf } from './days-of.js'
import { shiftMoment, writeMoment, type Moment } from './calendar.js'

/** From a moment to another, both included; a single one is its own first and last. */
export interface Stretch {
  readonly first: Moment
  readonly last: Moment
  /** Its ends are not sharp: EDTF's `~`. */
  readonly vague?: boolean | undefined
}

/** Which side of a stretch is meant; `after` and `before` leave it out itself. */
export type Side = 'whole' | 'since' | 'until' | 'after' | 'before'

/** A stretch, or what lies on one side of it, in EDTF with its days. */
export function readingOf({ first, last, vague }: Stretch, side: Side = 'whole'): Reading {
  const mark = vague === true ? '~' : ''
  const edtf = ((): string => {
    switch (side) {
      case 'whole':
        return writeInterval(writeMoment(first) + mark, writeMoment(last) + mark)
      case 'since':
        return `${writeMoment(first)}${mark}/..`
      case 'until':
        return `../${writeMoment(last)}${mark}`
      case 'after':
        return `${writeMoment(shiftMoment(last, 1))}${mark}/..`
      case 'before':
        return `../${writeMoment(shiftMoment(first, -1))}${mark}`
    }
  })()
  return { edtf, ...daysOf(edtf) }
}

const writeInterval = (first: string, last: string): string => (first === last ? first : `${first}/${last}`)
