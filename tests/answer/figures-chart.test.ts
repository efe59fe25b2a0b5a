import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../src/answer/figure-chart.js'
import type { Figure } from '../../src/annotate/annotations.js'
import { columnsOf } from '../../src/report/japanese.js'
import { contextFor } from './opened.js'

const en = contextFor('figures')
const ja = contextFor('数値')

const figure = (more: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  value: 1,
  unit: 't',
  of: '石炭',
  period: '2016',
  comparedTo: null,
  ...more,
})

describe('a chart', () => {
  it('draws bars by value, the longest 24 columns', () => {
    const figures = [figure({ value: 2171, period: '2016-01/2016-06' }), figure({ value: 4304, period: '2017-01/2017-06' })]
    expect(chartsOf(figures, en).flatMap(({ lines }) => lines)).toEqual([
      'January–June 2016  ████████████▏            2,171 tonnes',
      'January–June 2017  ████████████████████████ 4,304 tonnes',
    ])
  }) // prettier-ignore

  it('tells falls apart', () => {
    const fall = { unit: '%', comparedTo: 'previous-year' } as const
    const figures = [figure({ value: -37.9, period: '2016', ...fall }), figure({ value: 6.7, period: '2017', ...fall })]
    expect(chartsOf(figures, ja).flatMap(({ lines }) => lines)).toEqual([
      '2016年  ████████████████████████ −37.9%',
      '2017年  ████▏                    +6.7%',
    ])
  }) // prettier-ignore

  it.each([
    ['of other things', { of: '石油' }],
    ['in another unit', { unit: 'kg' }],
    ['the other way', { direction: 'import' }],
    ['for a longer period', { period: '2015/2016' }],
    ['for a month', { period: '2017-04' }],
    ['without a period', { period: null }],
    ['open at one end', { period: '2014/..' }],
    ['that are changes', { comparedTo: 'previous-year' }],
    ['for the same period', { period: '2016', value: 5 }],
  ] as const)('compares no figures %s', (_what, other) => {
    expect(chartsOf([figure({}), figure({ period: '2017', ...other })], en)).toEqual([])
  })

  it('names whose a figure is, and with whom, where that differs', () => {
    const russia = figure({ value: 53, actor: 'RU', partner: 'KP', direction: 'export' })
    const china = figure({ value: 106, actor: 'CN', partner: 'KP', direction: 'export' })
    expect(chartsOf([russia, china], en)).toMatchObject([
      {
        title: 'exports of coal (石炭) · tonnes · 2016',
        lines: [
          'Russia → North Korea  ████████████             53 tonnes',
          'China → North Korea   ████████████████████████ 106 tonnes',
        ],
      },
    ])
  })

  it('aligns its bars where names are full-width', () => {
    const figures = ['RU', 'CN', 'US'].map((actor, index) => figure({ actor, value: index + 1 }))
    const lines = chartsOf(figures, ja).flatMap((chart) => chart.lines)
    expect(new Set(lines.map((each) => columnsOf(each.slice(0, each.indexOf('█'))))).size).toBe(1)
    expect(new Set(lines.map((each) => columnsOf(each.slice(0, each.lastIndexOf(' '))))).size).toBe(1)
  })

  it('compares months of any number of days', () => {
    const months = ['2017-02', '2017-03', '2016-02'].map((period) => figure({ period }))
    expect(chartsOf(months, en)).toMatchObject([{ figures: months }])
  })

  it('never draws a bar longer than 24 columns, nor a longer one for less', () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(values, (amounts) => {
        const figures = amounts.map((value, index) => figure({ value, period: String(2001 + index) }))
        const [chart] = chartsOf(figures, en)
        const bars = chart?.lines.map((line) => /[█▏]+/u.exec(line)?.[0] ?? '') ?? []
        expect(bars).toHaveLength(amounts.length)
        expect(bars.every((bar) => bar.length <= 24)).toBe(true)
        const longest = Math.max(...bars.map((bar) => bar.length))
        const most = amounts.findIndex((value) => Math.abs(value) === Math.max(...amounts.map(Math.abs)))
        expect(bars[most]?.length).toBe(longest)
      }),
    )
  })
})
