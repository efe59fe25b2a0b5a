import { Temporal } from 'temporal-polyfill'
import { DAY_LENGTH, showDay, type Day } from './local-day.js'
import { offsetAt } from './zone-offset.js'

/**
 * The instant at which a wall time (minutes after midnight) falls on a local date; null: the zone has no such date
 * (Pacific/Apia, 30 December 2011). A wall time that is skipped falls as much later, one that comes twice the first
 * time (`compatible`, as RFC 5545 has it).
 */
export function instantOn(zone: string, day: Day, minutes: number): number | null {
  const offsets = offsetsBetween(zone, day * DAY_LENGTH - FURTHEST, (day + 1) * DAY_LENGTH + FURTHEST)
  const [only] = offsets
  return only !== undefined && offsets.length === 1
    ? instantBy(only, day, minutes)
    : resolved(zone, day, minutes)
}

/** The offsets that a zone has between two instants. */
export function offsetsBetween(zone: string, from: number, to: number): readonly number[] {
  const offsets = new Set([offsetAt(zone, from)])
  for (let at = from + STEP; at < to; at += STEP) offsets.add(offsetAt(zone, at))
  return [...offsets.add(offsetAt(zone, to))]
}

/** The instant of a wall time by an offset. */
export const instantBy = (offset: number, day: Day, minutes: number): number =>
  day * DAY_LENGTH + minutes * MINUTE - offset

/** Minutes after midnight of a wall time, `09:00`. */
export function minutesOf(at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return hours * 60 + minutes
}

function resolved(zone: string, day: Day, minutes: number): number | null {
  const date = Temporal.PlainDate.from(showDay(day))
  if (!date.toZonedDateTime(zone).toPlainDate().equals(date)) return null
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  return date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
/** No zone has been further from UTC: Manila was 15:56 behind, Juneau 15:02 ahead, both in the 19th century. */
const FURTHEST = 16 * HOUR
/** No zone has changed its clock to and fro within half a day. */
const STEP = 12 * HOUR
