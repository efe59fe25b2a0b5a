import { dayAt, readDay, showDay } from './local-day.js'
import { isOn } from './rhythm.js'
import type { Subscription } from './subscription.js'
import { wallDays } from './wall-days.js'
import { instantOn, minutesOf } from './zone-clock.js'

/** A subscription's note falls. */
export interface Fall {
  readonly subscription: Subscription
  /** The local date, ISO 8601. */
  readonly date: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * What falls after an instant and until another, in the order of time: of each subscription that is not paused, each
 * local date of its rhythm once, but for what fell before it was added or resumed.
 */
export function fallsIn(subscriptions: readonly Subscription[], from: number, to: number): readonly Fall[] {
  const daysIn = wallDays(from, to)
  const falls = subscriptions.flatMap((subscription): readonly Fall[] => {
    const { zone, at: time, rhythm, since, isPaused } = subscription
    if (isPaused) return []
    return daysIn(zone, time)
      .filter(({ day, at }) => at >= since && isOn(rhythm, day))
      .map(({ date, at }) => ({ subscription, date, at }))
  })
  return falls.toSorted((a, b) => a.at - b.at)
}

/** The next falls after an instant, in the order of time, whether it is paused or not; there is always one more. */
export function* fallsAfter(subscription: Subscription, after: number): Generator<Fall, never> {
  const { zone, at: time, rhythm } = subscription
  const minutes = minutesOf(time)
  for (let day = dayAt(zone, after) - 1; ; day += 1) {
    if (!isOn(rhythm, day)) continue
    const at = instantOn(zone, day, minutes)
    if (at !== null && at > after) yield { subscription, date: showDay(day), at }
  }
}

/** The next fall after an instant, whether it is paused or not. */
export const nextFall = (subscription: Subscription, after: number): Fall =>
  fallsAfter(subscription, after).next().value

/** When the note of a local date falls; null: the zone has no such date. */
export const instantOf = ({ zone, at }: Pick<Subscription, 'zone' | 'at'>, date: string): number | null =>
  instantOn(zone, readDay(date), minutesOf(at))
