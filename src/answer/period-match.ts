import type { Days, Reading } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'

/** How well a date fits a period asked for: the lower, the better. */
export type Fit = 0 | 1 | 2 | 3

const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'

/**
 * How a date fits a period, or null where their days do not overlap: inside it (0), equal to it (1), holding it (2),
 * reaching over one end or open (3). An open end reaches to the day the report was issued, and no further.
 */
export function fitOf(date: Days, period: Days, issued: string | undefined): Fit | null {
  const isOpen = date.earliest === null || date.latest === null
  const asked = { from: period.earliest ?? FIRST_DAY, to: period.latest ?? LAST_DAY }
  const end = issued === undefined ? LAST_DAY : (daysOf(issued).latest ?? LAST_DAY)
  const told = { from: date.earliest ?? FIRST_DAY, to: date.latest ?? end }
  if (told.to < asked.from || asked.to < told.from) return null
  if (isOpen) return 3
  if (told.from === asked.from && told.to === asked.to) return 1
  if (asked.from <= told.from && told.to <= asked.to) return 0
  return told.from <= asked.from && asked.to <= told.to ? 2 : 3
}

/** Orders dates: the earlier first, the more precise first, what is open last. What has no beginning stands by its end. */
export function compareDates(a: Reading, b: Reading): number {
  const from = (a.earliest ?? a.latest ?? FIRST_DAY).localeCompare(b.earliest ?? b.latest ?? FIRST_DAY)
  return from === 0 ? (a.latest ?? LAST_DAY).localeCompare(b.latest ?? LAST_DAY) : from
}
