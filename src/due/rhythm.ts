import { dayInMonth, showDay, weekdayOf, type Day } from './local-day.js'
import type { Rhythm } from './subscription.js'

/** Whether a rhythm has a day. A day that a month does not have is its last. */
export function isOn(rhythm: Rhythm, day: Day): boolean {
  switch (rhythm.every) {
    case 'day':
      return true
    case 'week':
      return weekdayOf(day) === rhythm.weekday
    case 'month':
      return dayOfMonth(day, 0, rhythm.day) === day
  }
}

/** The days that a digest of a day tells of: up to the next one, so that each day is in one. */
export function daysOfDigest(rhythm: Rhythm, day: Day): readonly Day[] {
  const end = endOf(rhythm, day)
  return Array.from({ length: end - day }, (_, index) => day + index)
}

function endOf(rhythm: Rhythm, day: Day): Day {
  switch (rhythm.every) {
    case 'day':
      return day + 1
    case 'week':
      return day + 7
    case 'month':
      return dayOfMonth(day, 1, rhythm.day)
  }
}

/** The date of the month that a day is in, or of one as many months later. */
function dayOfMonth(day: Day, later: number, date: number): Day {
  const [year = 0, month = 0] = showDay(day).split('-').map(Number)
  return dayInMonth(year, month + later, date)
}
