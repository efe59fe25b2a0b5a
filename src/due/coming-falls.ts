import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { isToBeTold } from './due-now.js'
import { counter } from './expectation.js'
import { fallsIn, type Fall } from './falls.js'
import { DAY_LENGTH } from './local-day.js'
import type { Subscription } from './subscription.js'

/** The next falls that tell something, as many as are asked for, in the order of time; few ahead of a year. */
export function comingFalls(
  subscriptions: readonly Subscription[],
  library: Library<Vocabulary>,
  after: number,
  count: number,
): readonly Fall[] {
  const found: Fall[] = []
  const countOf = counter(library)
  let from = after
  for (const days of SPANS) {
    const to = after + days * DAY_LENGTH
    for (const fall of fallsIn(subscriptions, from, to)) {
      if (isToBeTold(fall, countOf)) found.push(fall)
      if (found.length === count) return found
    }
    from = to
  }
  return found
}

/** In days: where many subscribe, the first is enough. */
const SPANS = [2, 14, 60, 366] as const
