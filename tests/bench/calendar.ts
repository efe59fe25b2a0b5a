import { pathToFileURL } from 'node:url'
import { faultsOf, randomFrom } from '../due/simulated-days.js'
import { dateOf, wallClock } from '../due/wall-clock.js'

/** What came of a simulation of every zone. */
export interface CalendarMeasured {
  readonly zones: number
  readonly days: number
  readonly faults: readonly string[]
}

/**
 * Every zone of this machine over years of local dates at each wall time of the simulation, with random starts and
 * downtimes, checked against what Intl alone says of the clock.
 */
export function measureCalendar(
  from: string,
  to: string,
  zones = Intl.supportedValuesOf('timeZone'),
): CalendarMeasured {
  const starts = datesBy(STRETCH, from, to)
  const faults = zones.flatMap((zone, index) => {
    const clock = wallClock(zone)
    const random = randomFrom(index)
    return starts.flatMap((first) => {
      const last = dateOf(Date.parse(first), STRETCH)
      return faultsOf(clock, first, last < to ? last : to, random)
    })
  })
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  return { zones: zones.length, days: days * zones.length, faults }
}

/** In days: each stretch begins on the last date of the one before. */
const STRETCH = 14
const DAY = 24 * 60 * 60 * 1000

function datesBy(step: number, from: string, to: string): readonly string[] {
  const count = Math.ceil((Date.parse(to) - Date.parse(from)) / DAY / step)
  return Array.from({ length: count }, (_, index) => dateOf(Date.parse(from), index * step))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [from = '2018-01-01', to = '2028-01-01'] = process.argv.slice(2)
  const start = performance.now()
  const { zones, days, faults } = measureCalendar(from, to)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `${zones} zones, ${days} local dates, four wall times each: ${faults.length} faults in ${seconds} s`,
  )
  for (const fault of faults.slice(0, 20)) console.log(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
