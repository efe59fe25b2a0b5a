/**
 * What clocks on walls show, by Intl alone: what falls is checked against it. Wall times are written as milliseconds
 * of the same time in UTC.
 */
export interface WallClock {
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
  const instantOf = (date: string, time: string): number | null => {
    const wall = Date.parse(`${date}T${time}Z`)
    const around = Array.from({ length: 4 * 40 + 1 }, (_, index) => wall + (index - 80) * (HOUR / 2))
    const shown = around.map((instant) => wallAt(instant))
    if (!shown.some((each) => new Date(each).toISOString().startsWith(date))) return null
    const offsets = [...new Set(shown.map((each, index) => each - (around[index] ?? 0)))]
    const instants = offsets.map((offset) => wall - offset).toSorted((a, b) => a - b)
    return instants.find((instant) => wallAt(instant) === wall) ?? instants.at(-1) ?? null
  }
  return { wallAt, instantOf }
}

/** The instants from one to another at which a zone's clock is changed, to the hour before. */
export function changesOf({ wallAt }: WallClock, from: number, to: number): readonly number[] {
  const changes: number[] = []
  const offset = (at: number): number => wallAt(at) - at
  for (let at = from; at < to; at += DAY)
    if (offset(at) !== offset(at + DAY)) {
      const hours = Array.from({ length: 24 }, (_, index) => at + index * HOUR)
      changes.push(hours.find((hour) => offset(hour) !== offset(hour + HOUR)) ?? at)
    }
  return changes
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
