import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src/report/report.js'
import { shipped } from '../../answer/opened.js'

const [report] = shipped.context.library.reports
const positions =
  report === undefined
    ? []
    : paragraphsOf(report).flatMap(({ number }) =>
        (report.annotations[number - 1]?.positions ?? []).map((position) => ({ ...position, number })),
      )

describe('the shipped report', () => {
  it('has two positions of Russia in April 2017: the veto of the 12th, and the opposition of that month', () => {
    const russian = positions.filter(({ actor, date }) => {
      const isBefore = (date?.earliest ?? '0000') <= '2017-04-30'
      return actor === 'RU' && date !== null && isBefore && (date.latest ?? '9999') >= '2017-04-01'
    })
    expect(russian.map(({ number, label, date }) => [number, label, date?.edtf, date?.basis])).toEqual([
      [3, 'oppose', '2017-04', 'month-of-context'],
      [3, 'veto', '2017-04-12', 'inherited'],
    ])
  })

  it('dates nothing to 15 April 2017 but the launch', () => {
    const onThatDay = positions.filter(({ date }) => date?.edtf === '2017-04-15')
    expect(onThatDay.map(({ actor, label }) => [actor, label])).toEqual([['KP', 'act']])
  })

  it('says of what the veto was cast, in a whole noun phrase', () => {
    expect(positions.find(({ label }) => label === 'veto')?.about).toBe(
      'シリアでの化学兵器使用に関する安保理決議案',
    )
  })

  it('lets the scholar speak as an expert', () => {
    expect(positions.filter(({ voice }) => voice === 'expert').map(({ number }) => number)).toEqual([6])
  })
})
