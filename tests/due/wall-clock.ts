/**
 * What clocks on walls show, by Intl alone: what falls is checked against it. Wall times are written as milliseconds
 * of the same time in UTC.
 */
export interface WallClock {
  readonly zone: string
  readonly wallAt: (instant: number) => number
  /** The instant at which a wall time falls on a local date, by the rule of RFC 5545; null: there is no such date. */
  readonly instantOf: (date: string, time: string) => number | null
}

/** The wall clock of a zone. */
export function wallClock(zone: string): WallClock {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const wallAt = (instant: number): number => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
      formatter.format(instant).match(/\d+/gu)?.map(Number) ?? []
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
  let looked: readonly [date: string, offsets: readonly number[]] = ['', []]
  const instantOf = (date: string, time: string): number | null => {
    if (looked[0] !== date) looked = [date, offsetsOn(date, wallAt)]
    const wall = Date.parse(`${date}T${time}Z`)
    const instants = looked[1].map((offset) => wall - offset).toSorted((a, b) => a - b)
    return instants.find((instant) => wallAt(instant) === wall) ?? instants.at(-1) ?? null
  }
  return { zone, wallAt, instantOf }
}

/** The offsets about a local date; none: no clock shows it. */
function offsetsOn(date: string, wallAt: WallClock['wallAt']): readonly number[] {
  const midday = Date.parse(`${date}T12:00Z`)
  const instants = Array.from({ length: 25 }, (_, index) => midday + (index - 12) * 3 * HOUR)
  const walls = instants.map((instant) => wallAt(instant))
  const isShown = walls.some((wall) => Math.floor(wall / DAY) * DAY === midday - DAY / 2)
  return isShown ? [...new Set(walls.map((wall, index) => wall - (instants[index] ?? 0)))] : []
}

/** The local dates in which a zone's clock is changed, from one instant to another. */
export function datesOfChange({ wallAt }: WallClock, from: number, to: number): readonly string[] {
  const dates: string[] = []
  const offset = (at: number): number => wallAt(at) - at
  for (let at = from; at < to; at += DAY)
    if (offset(at) !== offset(at + DAY)) dates.push(dateOf(wallAt(at)), dateOf(wallAt(at + DAY)))
  return [...new Set(dates)]
}

/** The date of a wall time, as many days later. */
export const dateOf = (wall: number, days = 0): string =>
  new Date(wall + days * DAY).toISOString().slice(0, 10)

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
