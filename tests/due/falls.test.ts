import { describe, expect, it } from 'vitest'
import { fallsIn, instantOf, nextFall } from '../../src/due/falls.js'
import type { Rhythm } from '../../src/due/subscription.js'
import { subscriptionOf } from './subscriptions.js'
import { wallClock } from './wall-clock.js'

const DAY = 24 * 60 * 60 * 1000
const at = (instant: string): number => Date.parse(instant)

/** The local dates of a wall time between two instants, each with its instant. */
const fallsOf = (zone: string, time: string, from: string, to: string, rhythm: Rhythm = { every: 'day' }) =>
  fallsIn([subscriptionOf({ zone, at: time, rhythm })], at(from), at(to)).map(
    (fall) => `${fall.date} ${new Date(fall.at).toISOString().slice(0, 16)}Z`,
  )

describe('a daily note', () => {
  it.each<[what: string, zone: string, time: string, from: string, to: string, falls: readonly string[]]>([
    [
      'on an ordinary day',
      'Asia/Tokyo',
      '09:00',
      '2027-04-11T23:00Z',
      '2027-04-12T01:00Z',
      ['2027-04-12 2027-04-12T00:00Z'],
    ],
    [
      'in a gap of an hour',
      'America/New_York',
      '02:30',
      '2027-03-13T12:00Z',
      '2027-03-15T12:00Z',
      ['2027-03-14 2027-03-14T07:30Z', '2027-03-15 2027-03-15T06:30Z'],
    ],
    [
      'twice on the clock, once as a note',
      'America/New_York',
      '01:30',
      '2027-11-06T12:00Z',
      '2027-11-08T12:00Z',
      ['2027-11-07 2027-11-07T05:30Z', '2027-11-08 2027-11-08T06:30Z'],
    ],
    [
      'in a gap of half an hour',
      'Australia/Lord_Howe',
      '02:15',
      '2027-10-02T00:00Z',
      '2027-10-03T12:00Z',
      ['2027-10-03 2027-10-02T15:45Z'],
    ],
    [
      'in an overlap of half an hour',
      'Australia/Lord_Howe',
      '01:45',
      '2027-04-03T00:00Z',
      '2027-04-04T12:00Z',
      ['2027-04-04 2027-04-03T14:45Z'],
    ],
    [
      'where midnight is skipped',
      'America/Sao_Paulo',
      '00:00',
      '2018-11-03T12:00Z',
      '2018-11-05T01:00Z',
      ['2018-11-04 2018-11-04T03:00Z'],
    ],
    [
      'where midnight is skipped in Cairo',
      'Africa/Cairo',
      '00:00',
      '2027-04-29T12:00Z',
      '2027-05-01T00:00Z',
      ['2027-04-30 2027-04-29T22:00Z', '2027-05-01 2027-04-30T21:00Z'],
    ],
    [
      'where a date is skipped',
      'Pacific/Apia',
      '09:00',
      '2011-12-29T12:00Z',
      '2011-12-31T12:00Z',
      ['2011-12-29 2011-12-29T19:00Z', '2011-12-31 2011-12-30T19:00Z'],
    ],
    [
      'where a date is skipped, at its midnight',
      'Pacific/Apia',
      '00:00',
      '2011-12-29T12:00Z',
      '2012-01-01T00:00Z',
      ['2011-12-31 2011-12-30T10:00Z', '2012-01-01 2011-12-31T10:00Z'],
    ],
    [
      'on 29 February',
      'Europe/Berlin',
      '09:00',
      '2028-02-28T12:00Z',
      '2028-03-01T00:00Z',
      ['2028-02-29 2028-02-29T08:00Z'],
    ],
    [
      'at the end of a year',
      'Pacific/Kiritimati',
      '00:00',
      '2026-12-30T12:00Z',
      '2026-12-31T12:00Z',
      ['2027-01-01 2026-12-31T10:00Z'],
    ],
  ])('falls once: %s (%s, %s)', (_, zone, time, from, to, falls) => {
    expect(fallsOf(zone, time, from, to)).toEqual(falls)
  })

  it('belongs to the span that ends with it, not to the one that begins with it', () => {
    expect(fallsOf('UTC', '09:00', '2027-04-12T08:59:30Z', '2027-04-12T09:00Z')).toHaveLength(1)
    expect(fallsOf('UTC', '09:00', '2027-04-12T09:00Z', '2027-04-12T09:00:30Z')).toEqual([])
  })

  it('is not due before it was added, or while it is paused', () => {
    const since = at('2027-04-12T00:00:01Z')
    const span = [at('2027-04-11T12:00Z'), at('2027-04-13T12:00Z')] as const
    expect(fallsIn([subscriptionOf({ since })], ...span).map(({ date }) => date)).toEqual(['2027-04-13'])
    expect(fallsIn([subscriptionOf({ isPaused: true })], ...span)).toEqual([])
  })
})

describe('a weekly and a monthly note', () => {
  it.each<[rhythm: Rhythm, from: string, to: string, dates: readonly string[]]>([
    [
      { every: 'week', weekday: 1 },
      '2027-04-01T00:00Z',
      '2027-04-20T00:00Z',
      ['2027-04-05', '2027-04-12', '2027-04-19'],
    ],
    [{ every: 'week', weekday: 7 }, '2027-12-25T00:00Z', '2028-01-03T00:00Z', ['2027-12-26', '2028-01-02']],
    [{ every: 'month', day: 1 }, '2027-12-02T00:00Z', '2028-02-02T00:00Z', ['2028-01-01', '2028-02-01']],
    [
      { every: 'month', day: 31 },
      '2027-01-30T00:00Z',
      '2027-05-01T00:00Z',
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    [{ every: 'month', day: 30 }, '2028-02-01T00:00Z', '2028-03-31T00:00Z', ['2028-02-29', '2028-03-30']],
  ])('%j falls on its dates', (rhythm, from, to, dates) => {
    expect(fallsOf('UTC', '00:00', from, to, rhythm).map((fall) => fall.slice(0, 10))).toEqual(dates)
  })
})

describe('the next fall', () => {
  it.each<[after: string, rhythm: Rhythm, date: string]>([
    ['2027-04-11T23:59:59Z', { every: 'day' }, '2027-04-12'],
    ['2027-04-12T00:00:00Z', { every: 'day' }, '2027-04-13'],
    ['2027-04-12T00:00:00Z', { every: 'week', weekday: 1 }, '2027-04-19'],
    ['2027-02-27T00:00:00Z', { every: 'month', day: 31 }, '2027-02-28'],
  ])('after %s, %j, is on %s', (after, rhythm, date) => {
    expect(nextFall(subscriptionOf({ rhythm }), at(after)).date).toBe(date)
  })

  it('is the one that the next span finds', () => {
    for (const zone of ['Pacific/Apia', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      const subscription = subscriptionOf({ zone, at: '02:30' })
      let after = at('2026-01-01T00:00Z')
      for (let count = 0; count < 400; count += 1) {
        const { date, at: instant } = nextFall(subscription, after)
        expect(fallsIn([subscription], after, instant)).toMatchObject([{ date, at: instant }])
        after = instant
      }
      expect(after).toBeGreaterThan(at('2027-02-01T00:00Z') - DAY)
    }
  })
})

describe('the clock that the tests go by', () => {
  it('agrees on ordinary days, in gaps, in overlaps and on what is no date', () => {
    const dates = ['2027-03-14', '2027-11-07', '2011-12-30', '2027-10-03', '2018-11-04', '2027-06-01']
    const zones = ['America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'America/Sao_Paulo']
    for (const zone of zones)
      for (const date of dates)
        for (const time of ['00:00', '01:30', '02:15', '02:30', '09:00'])
          expect(wallClock(zone).instantOf(date, time), `${zone} ${date} ${time}`).toBe(
            instantOf({ zone, at: time }, date),
          )
  })
})
