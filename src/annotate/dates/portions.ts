import { lengthOfMonth, shiftMoment, type Moment } from './calendar.js'
import type { Stretch } from './stretch.js'
import type { Part } from './words.js'

/** Days 1 to 10, 11 to 20, 21 to the end; the halves part after the 15th. */
export function partOfMonth({ year, month = 1 }: Moment, part: Part): Stretch {
  const end = lengthOfMonth(year, month)
  const days: Readonly<Record<Part, readonly [number, number]>> = {
    early: [1, 10],
    mid: [11, 20],
    late: [21, end],
    end: [21, end],
    'first-half': [1, 15],
    'second-half': [16, end],
  }
  const [first, last] = days[part]
  return { first: { year, month, day: first }, last: { year, month, day: last } }
}

/** Thirds of a year, and its last ten days, are not sharp; its halves are. A financial year is April to March. */
export function partOfYear(year: number, part: Part | undefined, fiscal: boolean): Stretch {
  const start = { year, month: fiscal ? 4 : 1 }
  if (part === 'end') {
    const { year: endYear, month = 12 } = shiftMoment(start, 11)
    const last = { year: endYear, month, day: 31 }
    return { first: { ...last, day: 21 }, last, vague: true }
  }
  const months: Readonly<Record<Exclude<Part, 'end'>, readonly [number, number]>> = {
    early: [0, 3],
    mid: [4, 7],
    late: [8, 11],
    'first-half': [0, 5],
    'second-half': [6, 11],
  }
  const [first, last] = part === undefined ? [0, 11] : months[part]
  const vague = part === 'early' || part === 'mid' || part === 'late'
  return { first: shiftMoment(start, first), last: shiftMoment(start, last), vague }
}

/** A season, a quarter or a half by its number; null if a year has no such one. Winter ends in the next year. */
export function portionOfYear(
  kind: 'season' | 'quarter' | 'half',
  number: number,
  year: number,
  fiscal: boolean,
): Stretch | null {
  const length = kind === 'half' ? 6 : 3
  if (number < 1 || number > (kind === 'half' ? 2 : 4)) return null
  const start = kind === 'season' ? 3 : fiscal ? 4 : 1
  const first = shiftMoment({ year, month: start }, (number - 1) * length)
  return { first, last: shiftMoment(first, length - 1) }
}

/** Years of a decade, counted from its first: the gold of "mid" is 4 to 6, of the halves 0 to 4 and 5 to 9. */
export function partOfDecade(first: number, part: Part | undefined): Stretch {
  const years: Readonly<Record<Part, readonly [number, number]>> = {
    early: [0, 3],
    mid: [4, 6],
    late: [7, 9],
    end: [7, 9],
    'first-half': [0, 4],
    'second-half': [5, 9],
  }
  const [from, to] = part === undefined ? [0, 9] : years[part]
  return { first: { year: first + from }, last: { year: first + to } }
}

/** A century or a part of it: fifths at its start, its middle and its end, which are not sharp, or halves. */
export function partOfCentury(number: number, part: Part | undefined): Stretch {
  const years: Readonly<Record<Part, readonly [number, number]>> = {
    early: [1, 20],
    mid: [41, 60],
    late: [81, 100],
    end: [81, 100],
    'first-half': [1, 50],
    'second-half': [51, 100],
  }
  const [from, to] = part === undefined ? [1, 100] : years[part]
  const start = (number - 1) * 100
  const vague = part !== undefined && !part.endsWith('half')
  return { first: { year: start + from }, last: { year: start + to }, vague }
}
