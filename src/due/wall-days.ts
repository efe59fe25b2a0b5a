import { DAY_LENGTH, dayAt, showDay, type Day } from './local-day.js'
import { instantBy, instantOn, minutesOf, offsetsBetween } from './zone-clock.js'

/** A local date with the instant at which a wall time falls on it. */
export interface WallDay {
  readonly day: Day
  /** ISO 8601. */
  readonly date: string
  readonly at: number
}

/** The local dates on which a wall time of a zone falls in a span; each zone and time is reckoned once. */
export function wallDays(from: number, to: number): (zone: string, time: string) => readonly WallDay[] {
  const zones = new Map<string, (time: string) => readonly WallDay[]>()
  return (zone, time) => {
    const inZone = zones.get(zone) ?? daysOf(zone, { from, to })
    zones.set(zone, inZone)
    return inZone(time)
  }
}

/** After the first, until the second. */
interface Span {
  readonly from: number
  readonly to: number
}

function daysOf(zone: string, { from, to }: Span): (time: string) => readonly WallDay[] {
  const offsets = offsetsBetween(zone, from - DAY_LENGTH, to + DAY_LENGTH)
  const first = dayAt(zone, from) - 1
  const days = Array.from({ length: dayAt(zone, to) + 2 - first }, (_, index) => first + index)
  const isIn = (at: number): boolean => at > from && at <= to
  const known = new Map<string, readonly WallDay[]>()
  return (time) => {
    const found = known.get(time) ?? daysAt(minutesOf(time))
    known.set(time, found)
    return found
  }

  /** Whatever a day's clock does, a wall time falls by one of the offsets: the calendar is asked where it may fall. */
  function daysAt(minutes: number): readonly WallDay[] {
    const near = days.filter((day) => offsets.some((offset) => isIn(instantBy(offset, day, minutes))))
    return near.flatMap((day) => {
      const [only] = offsets
      const isSteady = only !== undefined && offsets.length === 1
      const at = isSteady ? instantBy(only, day, minutes) : instantOn(zone, day, minutes)
      return at !== null && isIn(at) ? [{ day, date: showDay(day), at }] : []
    })
  }
}
