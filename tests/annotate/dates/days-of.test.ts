import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exists, lengthOfMonth, shiftMoment, writeMoment } from '../../../src/annotate/dates/calendar.js'
import { daysOf } from '../../../src/annotate/dates/days-of.js'
import { readingOf, type Side } from '../../../src/annotate/dates/stretch.js'

const year = fc.integer({ min: 1, max: 9998 })
const moment = fc
  .record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    depth: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, depth }) => ({
    year,
    ...(depth > 1 ? { month } : {}),
    ...(depth > 2 ? { day: Math.min(day, lengthOfMonth(year, month)) } : {}),
  }))
const side = fc.constantFrom<Side>('whole', 'since', 'until', 'after', 'before')

const isoOf = (time: number): string | null =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null

describe('the days of an EDTF string', () => {
  test.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-04', '2017-04-01', '2017-04-30'],
    ['2017-04-15', '2017-04-15', '2017-04-15'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-01/2016-06', '2016-01-01', '2016-06-30'],
    ['2014/..', '2014-01-01', null],
    ['../2017-03', null, '2017-03-31'],
    ['2017~', '2017-01-01', '2017-12-31'],
    ['2017-05~/2017-08~', '2017-05-01', '2017-08-31'],
    ['2014/2018-05-02', '2014-01-01', '2018-05-02'],
  ])('%s are %s to %s', (text, earliest, latest) => {
    expect(daysOf(text)).toEqual({ earliest, latest })
  })

  test.each([
    '2017-02-29',
    '2017-13',
    '2017-04-31',
    '2017-00',
    '2017-09/2017-03',
    '',
    '..',
    '../..',
    '2017/2018/2019',
    'april',
    '2017-4',
    '201',
  ])('of %j are refused', (text) => {
    expect(() => daysOf(text)).toThrow(expect.objectContaining({ code: 'date-impossible' }))
  })

  test('are those that the edtf library gives, for everything the reader writes', () => {
    fc.assert(
      fc.property(moment, moment, fc.boolean(), side, (a, b, vague, side) => {
        const isInOrder = (daysOf(writeMoment(a)).earliest ?? '') <= (daysOf(writeMoment(b)).latest ?? '')
        const [first, last] = isInOrder ? [a, b] : [b, a]
        fc.pre((first.year > 1 && last.year < 9998) || side === 'whole')
        const reading = readingOf({ first, last, vague }, side)
        const oracle = edtf(reading.edtf)
        expect({ earliest: isoOf(oracle.min), latest: isoOf(oracle.max) }).toEqual({
          earliest: reading.earliest,
          latest: reading.latest,
        })
      }),
    )
  })
})

describe('the calendar', () => {
  test('goes back as far as it went on', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -400, max: 400 }), (start, by) => {
        fc.pre(start.year > 500 && start.year < 9500)
        expect(writeMoment(shiftMoment(shiftMoment(start, by), -by))).toBe(writeMoment(start))
      }),
    )
  })

  test('has a 29 February every fourth year, but for three of four centuries', () => {
    const leap = [1900, 2000, 2016, 2017, 2100].filter((year) => exists({ year, month: 2, day: 29 }))
    expect(leap).toEqual([2000, 2016])
  })
})
