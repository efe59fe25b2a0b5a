import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { excerptsOf, linesOf, nodesOf, offeredBy, shipped } from './opened.js'

const told = (answer: Answer): readonly string[] =>
  nodesOf(answer, 'figure').map(({ figure }) => `${figure.value} ${figure.unit} ${figure.period ?? '-'}`)

describe('figures', () => {
  it('tells the figures of a topic in a period, with their sentences', async () => {
    const answer = await shipped.ask('/figures trade 2017')
    expect(answer).toMatchObject({ command: 'figures', outcome: 'found', title: 'Figures · trade · 2017' })
    expect(told(answer)).toEqual([
      '4304 t 2017-01/2017-06',
      '2400000 USD 2017-01/2017-06',
      '278000000 USD 2017-09',
      '-6.7 % 2017-09',
      '152000000 USD 2017-09',
      '-37.9 % 2017-09',
    ])
    expect(excerptsOf(answer).map(({ citation }) => citation.ref.replace(/^.*:/u, ''))).toEqual([
      '5.2', '5.2', '5.4', '5.4', '5.4', '5.4',
    ]) // prettier-ignore
  })

  it('highlights the number in its sentence', async () => {
    const answer = await shipped.ask('/figures russia 2016')
    const shown = excerptsOf(answer).map(({ text, highlights: [span] }) => text.slice(span?.start, span?.end))
    expect(shown).toEqual(['2,171トン', '98万ドル', '5,300万ドル'])
  })

  it.each([
    ['/figures', 10],
    ['/figures 貿易 2017年9月', 4],
    ['/figures exports', 8],
    ['/figures imports', 2],
    ['/figures 輸入額', 2],
    ['/figures oil', 4],
    ['/figures tonnes', 2],
    ['/figures usd', 6],
    ['/figures 石油製品 2016', 2],
    ['/figures china', 5],
    ['/figures north-korea trade', 8],
    ['/figures russia usd 2017', 1],
  ])('%s finds %i', async (words, total) => {
    expect(await shipped.ask(words)).toMatchObject({ outcome: 'found', total })
  })

  it('draws bars of figures that compare, after them', async () => {
    const answer = await shipped.ask('/figures oil')
    const headings = nodesOf(answer, 'heading').map(({ group, text }) => `${group}: ${text}`)
    expect(headings).toEqual([
      'figure: Compared: 石油製品 (petroleum product) · t · Russia → North Korea',
      'figure: Compared: 石油製品 (petroleum product) · USD · Russia → North Korea',
    ])
    expect(linesOf(answer)).toHaveLength(4)
    expect(answer.nodes.slice(0, 4).every(({ kind }) => kind === 'figure')).toBe(true)
  })

  it('draws none where no two compare', async () => {
    expect(linesOf(await shipped.ask('/figures china 2016'))).toEqual([])
  })

  it.each(['/figures zzzqqq', '/figures trade 2009', '/figures japan', '/figures "oil products" 1999'])(
    '%s finds nothing, says so and offers what finds something',
    async (words) => {
      const answer = await shipped.ask(words)
      expect(answer).toMatchObject({ outcome: 'nothing', total: 0 })
      expect(linesOf(answer)[0]).toBe('The reports tell no such figure.')
      expect(offeredBy(answer)).not.toEqual([])
      for (const offered of offeredBy(answer))
        expect(await shipped.ask(offered)).toMatchObject({ outcome: 'found', command: 'figures' })
    },
  )

  it('keeps the order of time, and that of the text within a period', async () => {
    const periods = nodesOf(await shipped.ask('/figures'), 'figure').map(({ figure }) => figure.period)
    expect(periods).toEqual(periods.toSorted((a, b) => (a ?? '').slice(0, 4).localeCompare((b ?? '').slice(0, 4))))
  }) // prettier-ignore

  it('answers in Japanese', async () => {
    expect(await shipped.ask('/figures 貿易 2017年9月')).toMatchObject({
      title: '数値 · 貿易 · 2017年9月',
      scope: '報告書1件 · 数値4件',
    })
  })
})
