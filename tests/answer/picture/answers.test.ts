import { describe, expect, it } from 'vitest'
import type { Mark, TimelinePicture } from '../../../src/answer/picture/picture.js'
import { invented, shipped } from '../opened.js'

const timeline = async (words: string, opened = shipped): Promise<TimelinePicture> => {
  const { picture } = await opened.ask(words)
  if (picture?.kind !== 'timeline') throw new Error(`no timeline: ${words}`)
  return picture
}
const marksOf = ({ rows }: TimelinePicture, name: string): readonly Mark[] =>
  rows.find((row) => row.name === name)?.marks ?? []

describe('the picture of a timeline', () => {
  it('draws to the day what is known to the day, and nothing else', async () => {
    const picture = await timeline('/timeline russia april-2017')
    const marks = marksOf(picture, 'Russia')
    expect(marks.map(({ label, isDay, isInferred }) => [label, isDay, isInferred])).toEqual([
      ['April 2017 (month inferred) · opposed', false, true],
      ['12 April 2017 (year inferred) · vetoed', true, true],
    ])
  })

  it('gives the launch its day, which is no day of the vote', async () => {
    const picture = await timeline('/timeline april-2017')
    expect(marksOf(picture, 'North Korea').map(({ earliest, isInferred }) => [earliest, isInferred])).toEqual(
      [['2017-04-15', false]],
    )
    for (const { name, marks } of picture.rows)
      if (name !== 'North Korea') expect(marks.map(({ earliest }) => earliest)).not.toContain('2017-04-15')
  })

  it('counts every event once, drawn or named as not drawn', async () => {
    for (const opened of [shipped, invented]) {
      const { picture, total } = await opened.ask('/timeline')
      if (picture?.kind !== 'timeline') throw new Error('no timeline')
      const drawn = picture.rows.flatMap(({ marks }) => marks).reduce((sum, { count }) => sum + count, 0)
      expect(drawn).toBeLessThanOrEqual(total)
      expect(drawn === total).toBe(picture.left === '')
    }
  })

  it('says the same in words', async () => {
    const picture = await timeline('/timeline ロシア 2017年4月')
    expect(picture.alt).toBe(
      '年表 · ロシア · 2017年4月. ロシア: 2017年4月（月は文脈から推定） · 反対; 2017年4月12日（年は推定） · 拒否権を行使. 主体の読み取れない日付: 2017年4月.',
    )
  })

  it('is on the first page alone, and on none where nothing was found', async () => {
    const second = await shipped.ask('/timeline page:2', { paging: { limit: 5, page: 2 } })
    expect(second.picture).toBeUndefined()
    expect((await shipped.ask('/timeline russia 1950')).picture).toBeUndefined()
  })
})

describe('the picture of figures', () => {
  it('draws what compares', async () => {
    const { picture } = await shipped.ask('/figures', { language: 'en' })
    if (picture?.kind !== 'figures') throw new Error('no figures')
    expect(picture.charts.map(({ bars }) => bars.map(({ value }) => value))).toEqual([
      [2171, 4304],
      [980_000, 2_400_000],
      [3_192_000_000, 53_000_000],
    ])
    expect(picture.alt).toContain('January–June 2016 2,171 tonnes')
  })

  it('is none where nothing compares', async () => {
    expect((await invented.ask('/figures', { language: 'en' })).picture).toBeUndefined()
  })
})
