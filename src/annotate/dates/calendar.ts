/** A day, a month or a year of the Gregorian calendar. A day has a month. */
export interface Moment {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** How many days a month has. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** Whether the calendar has it: not a 31 April, not a 13th month. */
export function exists({ year, month, day }: Moment): boolean {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= lengthOfMonth(year, month))
}

/** In ISO 8601, which is EDTF too: `2017`, `2017-04` or `2017-04-15`. */
export function writeMoment({ year, month, day }: Moment): string {
  const parts = [pad(year, 4)]
  if (month !== undefined) parts.push(pad(month, 2))
  if (day !== undefined) parts.push(pad(day, 2))
  return parts.join('-')
}

/** The first day of it, ISO 8601. */
export function firstDay({ year, month = 1, day = 1 }: Moment): string {
  return writeMoment({ year, month, day })
}

/** The last day of it, ISO 8601. */
export function lastDay({ year, month = 12, day }: Moment): string {
  return writeMoment({ year, month, day: day ?? lengthOfMonth(year, month) })
}

/** The year, month or day that is `by` later; earlier when negative. */
export function shiftMoment({ year, month, day }: Moment, by: number): Moment {
  if (month === undefined) return { year: year + by }
  if (day === undefined) {
    const months = year * 12 + month - 1 + by
    return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  }
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day + by)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')
