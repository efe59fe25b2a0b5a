import { Temporal } from 'temporal-polyfill'

/** The current day in a time zone (IANA), ISO 8601. */
export function todayIn(zone: string): string {
  return Temporal.Now.plainDateISO(zone).toString()
}

/** Whether it is a day of the calendar, written as `2017-04-15`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    return Temporal.PlainDate.from(value).toString() === value
  } catch {
    return false
  }
}
