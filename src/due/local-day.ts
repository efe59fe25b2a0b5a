import { lengthOfMonth } from '../annotate/dates/calendar.js'
import { offsetAt } from './zone-offset.js'

/** A day of the calendar, counted from 1 January 1970: what dates are reckoned with here. */
export type Day = number

export const DAY_LENGTH = 24 * 60 * 60 * 1000

/** ISO 8601. */
export const showDay = (day: Day): string => new Date(day * DAY_LENGTH).toISOString().slice(0, 10)

/** Of an ISO 8601 date. */
export const readDay = (date: string): Day => Date.parse(`${date}T00:00Z`) / DAY_LENGTH

/** The local date at an instant. */
export const dayAt = (zone: string, at: number): Day => Math.floor((at + offsetAt(zone, at)) / DAY_LENGTH)

/** Monday is 1 (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** A date of a month; months count on beyond December. A day that a month does not have is its last. */
export function dayInMonth(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  const date = new Date(0)
  date.setUTCFullYear(inYear, inMonth - 1, Math.min(day, lengthOfMonth(inYear, inMonth)))
  return date.getTime() / DAY_LENGTH
}

/** The local date at an instant, ISO 8601. */
export const dateAt = (zone: string, at: number): string => showDay(dayAt(zone, at))
