import { describe, expect, it } from 'vitest'
import { compose, line } from '../../src/answer/compose.js'
import { fitOf } from '../../src/answer/period-match.js'
import { showDate, showDated } from '../../src/answer/show-date.js'
import { daysOf } from '../../src/annotate/dates/days-of.js'
import { contextFor } from './opened.js'

describe('a date in words', () => {
  it.each([
    ['2017-04-12', '12 April 2017', '2017年4月12日'],
    ['2017-04', 'April 2017', '2017年4月'],
    ['2017', '2017', '2017年'],
    ['2016-01/2016-06', 'January–June 2016', '2016年1月〜2016年6月'],
    ['2017-09/2018-05', 'September 2017 – May 2018', '2017年9月〜2018年5月'],
    ['2014/..', 'since 2014', '2014年以降'],
    ['../2017-03', 'until March 2017', '2017年3月まで'],
    ['2017~', 'about 2017', '2017年ごろ'],
  ])('%s', (edtf, en, ja) => {
    expect([showDate(edtf, 'en'), showDate(edtf, 'ja')]).toEqual([en, ja])
  })

  it('tells what was inferred from what was stated', () => {
    const of = (basis: 'explicit' | 'inherited' | 'month-of-context'): string =>
      showDated({ edtf: '2017-04', ...daysOf('2017-04'), basis }, 'en')
    expect([of('explicit'), of('inherited'), of('month-of-context')]).toEqual([
      'April 2017',
      'April 2017 (year inferred)',
      'April 2017 (month inferred)',
    ])
  })
})

describe('how a date fits a period', () => {
  it.each([
    ['2017-04-12', '2017-04', 0],
    ['2017-04', '2017-04', 1],
    ['2017', '2017-04', 2],
    ['2014/..', '2017-04', 3],
    ['2017-03/2017-04', '2017-04', 2],
    ['2017-05', '2017-04', null],
    ['2014/..', '2026-01', null],
    ['../2013', '2017-04', null],
  ])('%s in %s', (date, period, fit) => {
    expect(fitOf(daysOf(date), daysOf(period), '2017-09/2018-05')).toBe(fit)
  })
})

describe('paging', () => {
  const hits = Array.from({ length: 7 }, (_, index) => () => line(String(index)))
  const groups = [
    { heading: null, hits: hits.slice(0, 4) },
    { heading: null, hits: hits.slice(4) },
  ]
  const draft = { command: 'find', asked: {}, outcome: 'found', title: '', groups } as const
  const page = (number: number, limit: number | 'all'): readonly string[] =>
    compose(draft, { ...contextFor('x'), paging: { page: number, limit } }).nodes.flatMap((node) =>
      node.kind === 'line' ? [node.text] : [],
    )

  it.each([1, 2, 3, 5, 7, 9])('loses and doubles nothing in pages of %i', (limit) => {
    const pages = Array.from({ length: Math.ceil(7 / limit) }, (_, index) => page(index + 1, limit))
    expect(pages.flat()).toEqual(['0', '1', '2', '3', '4', '5', '6'])
  })

  it('shows all where all are asked for', () => {
    expect(page(1, 'all')).toHaveLength(7)
  })

  it('says which page is the last', () => {
    expect(page(9, 5)).toEqual(['There is no page 9; the last is page:2.'])
  })
})
