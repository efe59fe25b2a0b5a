import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/annotate/annotations.js'
import { daysOf } from '../../src/annotate/dates/days-of.js'
import { compareDates, fitOf } from '../../src/answer/period-match.js'
import { showDate, showYearless } from '../../src/answer/show-date.js'

const read = (edtf: string): Reading => ({ edtf, ...daysOf(edtf) })

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2020 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const edtf = fc.oneof(
  month,
  month.map((each) => each.slice(0, 4)),
  month.map((each) => `${each}-15`),
  month.map((each) => `${each}/..`),
  month.map((each) => `../${each}`),
  fc.tuple(month, month).map((ends) => ends.toSorted().join('/')),
)

describe('how a date fits a period', () => {
  it.each([
    ['a day of the month', '2017-04-12', '2017-04', 0],
    ['its last day', '2017-04-30', '2017-04', 0],
    ['the day after', '2017-05-01', '2017-04', null],
    ['the month itself', '2017-04', '2017-04', 1],
    ['its year', '2017', '2017-04', 2],
    ['two months that it is one of', '2017-03/2017-04', '2017-04', 2],
    ['months that reach over its end', '2017-04/2017-05', '2017-03/2017-04', 3],
    ['since a year before it', '2014/..', '2017-04', 3],
    ['until a year after it', '../2018', '2017-04', 3],
    ['since a day after it', '2017-05-01/..', '2017-04', null],
    ['a day, asked for since', '2017-04-12', '2016/..', 0],
    ['a day, asked for until', '2017-04-12', '../2016', null],
  ])('%s', (_, date, period, fit) => {
    expect(fitOf(read(date), read(period), undefined)).toBe(fit)
  })

  it('ends, where the date is open, on the day that the report was issued', () => {
    const since = read('2014/..')
    expect(fitOf(since, read('2018-05'), '2017-09/2018-05')).toBe(3)
    expect(fitOf(since, read('2018-06'), '2017-09/2018-05')).toBeNull()
    expect(fitOf(since, read('2030'), undefined)).toBe(3)
  })

  it('is none exactly where no day is in both', () => {
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const [one, other] = [daysOf(a), daysOf(b)]
        const isApart = (x: typeof one, y: typeof one): boolean =>
          (x.latest ?? '9999') < (y.earliest ?? '0000')
        expect(fitOf(one, other, undefined) === null).toBe(isApart(one, other) || isApart(other, one))
      }),
    )
  })

  it('is best inside, then equal, holding, and reaching over', () => {
    const dates = ['2017/2018', '2017-03/2017-05', '2017-04', '2017-04-12'].map(read)
    const fits = dates.map((date) => fitOf(date, read('2017-04'), undefined) ?? 9)
    expect(fits).toEqual([2, 2, 1, 0])
  })
})

describe('the order of dates', () => {
  it('is of time, what is precise first, and what has no beginning by its end', () => {
    const dates = ['2017', '2017-04', '2017-01', '2014/..', '../2017-02', '2017-04-12', '2014', '2017-01-01']
    expect(
      dates
        .map(read)
        .toSorted(compareDates)
        .map(({ edtf: each }) => each),
    ).toEqual(['2014', '2014/..', '2017-01-01', '2017-01', '2017', '../2017-02', '2017-04', '2017-04-12'])
  })

  it('does not depend on the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(edtf, { maxLength: 8 }), (dates) => {
        const sorted = (each: readonly string[]): readonly (string | null)[] =>
          each
            .map(read)
            .toSorted(compareDates)
            .map(({ earliest, latest }) => earliest ?? latest)
        expect(sorted(dates)).toEqual(sorted(dates.toReversed()))
      }),
    )
  })
})

describe('a date in words', () => {
  it.each([
    ['2017-04-12/2017-04-15', '12 April – 15 April 2017', '2017年4月12日〜2017年4月15日'],
    ['2016/2017', '2016–2017', '2016年〜2017年'],
    ['../2019-12~', 'until about December 2019', '2019年12月ごろまで'],
    ['2016~/..', 'since about 2016', '2016年ごろ以降'],
    ['2017-04?', 'about April 2017', '2017年4月ごろ'],
    ['../..', 'any time', '全期間'],
    ['1945-08-15', '15 August 1945', '1945年8月15日'],
  ])('%s', (date, english, japanese) => {
    expect([showDate(date, 'en'), showDate(date, 'ja')]).toEqual([english, japanese])
  })

  it.each([
    ['04-12', '12 April', '4月12日'],
    ['02-29', '29 February', '2月29日'],
    ['12', 'December', '12月'],
  ])('without a year: %s', (day, english, japanese) => {
    expect([showYearless(day, 'en'), showYearless(day, 'ja')]).toEqual([english, japanese])
  })

  it('names the year of every end', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom('en' as const, 'ja' as const), (date, language) => {
        const words = showDate(date, language)
        for (const year of date.match(/\d{4}/gu) ?? []) expect(words).toContain(year)
        expect(words).not.toMatch(/undefined|NaN|\.\.|\//u)
      }),
    )
  })
})
