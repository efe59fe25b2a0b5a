import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { anniversariesOn, digestOn, sizeOfDigest } from './anniversaries.js'
import { channelLibrary } from './channel-library.js'
import { fallsAfter, type Fall } from './falls.js'
import { DAY_LENGTH } from './local-day.js'
import type { Subscription } from './subscription.js'

/** What a channel may expect of a subscription. */
export interface Expectation {
  /** On how many days of the coming year it has something to tell; null of a watch: it depends on what is added. */
  readonly days: number | null
  /** The next fall with something to tell; of a watch the next fall. Null: there is none in the years ahead. */
  readonly next: Fall | null
}

/** What to expect of a subscription from an instant on; `library` is the whole one. */
export function expectation(
  subscription: Subscription,
  library: Library<Vocabulary>,
  now: number,
): Expectation {
  const falls = fallsAfter(subscription, now)
  if (subscription.subject.kind === 'watch') return { days: null, next: falls.next().value }
  let days = 0
  let next: Fall | null = null
  let end = ''
  for (const fall of falls) {
    end ||= yearsLater(fall.date, 1)
    if (fall.date >= end && (next !== null || fall.at > now + FURTHEST)) break
    if (countOf(subscription, fall.date, library) === 0) continue
    next ??= fall
    if (fall.date < end) days += 1
  }
  return { days, next }
}

/** How much a note of a local date tells: 0 is an empty day. Of a watch it is not known before it is composed: 1. */
export function countOf(subscription: Subscription, date: string, library: Library<Vocabulary>): number {
  const seen = channelLibrary(library, subscription)
  switch (subscription.subject.kind) {
    case 'on-this-day':
      return anniversariesOn(date, subscription, seen).length
    case 'digest':
      return sizeOfDigest(digestOn(date, subscription, seen))
    case 'watch':
      return 1
  }
}

/** How much notes tell; see `countOf`. */
export type Count = (subscription: Subscription, date: string) => number

/** Counts what notes of a library tell, those of channels that see and ask the same once. */
export function counter(library: Library<Vocabulary>): Count {
  const known = new Map<Library, Map<string, number>>()
  return (subscription, date) => {
    const seen = channelLibrary(library, subscription)
    const counts = known.get(seen) ?? new Map<string, number>()
    known.set(seen, counts)
    const { subject, rhythm, isRoundOnly, leapDay } = subscription
    const day = rhythm.every === 'month' ? rhythm.day : ''
    const key = `${date} ${subject.kind} ${rhythm.every} ${day} ${String(isRoundOnly)} ${leapDay}`
    const count = counts.get(key) ?? countOf(subscription, date, library)
    counts.set(key, count)
    return count
  }
}

const yearsLater = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

/** In eight years each round anniversary and each 29 February has come. */
const FURTHEST = 8 * 366 * DAY_LENGTH
