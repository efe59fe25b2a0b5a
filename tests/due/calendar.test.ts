import { describe, expect, it } from 'vitest'
import { faultsOf, randomFrom, type Random } from './simulated-days.js'
import { dateOf, datesOfChange, wallClock, type WallClock } from './wall-clock.js'

const FROM = Date.parse('2018-01-01T00:00Z')
const TO = Date.parse('2028-01-01T00:00Z')
const RANDOM_DAYS = 30

const zones = Intl.supportedValuesOf('timeZone')
const regionOf = (zone: string): string => zone.split('/')[0] ?? ''

/** The local dates of a zone that are looked at: those about each change of its clock, and some others. */
function datesOf(clock: WallClock, random: Random): readonly string[] {
  const others = Array.from({ length: RANDOM_DAYS }, () => dateOf(FROM + random() * (TO - FROM)))
  return [...datesOfChange(clock, FROM, TO), ...others]
}

describe('every local date has its note once, at most a minute after its instant', () => {
  it.each([...new Set(zones.map(regionOf))])('in %s', (region) => {
    const faults = zones
      .filter((zone) => regionOf(zone) === region)
      .flatMap((zone, index) => {
        const clock = wallClock(zone)
        const random = randomFrom(index)
        return datesOf(clock, random).flatMap((date) =>
          faultsOf(clock, date, dateOf(Date.parse(date), 1), random),
        )
      })
    expect(faults).toEqual([])
  })

  it('where clocks are changed by an hour, by half an hour, at midnight, and never', () => {
    const datesIn = (zone: string): number => datesOfChange(wallClock(zone), FROM, TO).length
    expect(['Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Tokyo'].map(datesIn)).toEqual([
      40, 40, 20, 0,
    ])
  })
})
