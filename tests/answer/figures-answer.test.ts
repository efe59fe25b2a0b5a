import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { renderAnswer } from '../../src/platform/console/render-answer.js'
import { excerptsOf, linesOf, nodesOf, offeredBy, shipped } from './opened.js'

const told = (answer: Answer): readonly string[] =>
  nodesOf(answer, 'figure').map(({ figure }) => `${figure.value} ${figure.unit} ${figure.period ?? '-'}`)

const headlinesOf = (answer: Answer): readonly string[] =>
  nodesOf(answer, 'figure').map(({ headline }) => headline ?? '')

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

  it('says when, who to whom, what, how much and how it changed, in the language of the question', async () => {
    expect(headlinesOf(await shipped.ask('/figures trade 2017-09'))).toEqual([
      'September 2017 · China → North Korea · exports (輸出額) · USD 278 million (2億7,800万ドル) · −6.7% on the year before',
      '',
      'September 2017 · China ← North Korea · imports (輸入額) · USD 152 million (1億5,200万ドル) · −37.9% on the year before',
      '',
    ])
    expect(headlinesOf(await shipped.ask('/figures 貿易 2017年9月'))[0]).toBe(
      '2017年9月 · 中国 → 北朝鮮 · 輸出額 · 2億7,800万ドル · 前年比 −6.7%',
    )
  })

  it('quotes a sentence once on the console, whatever stands between its figures', async () => {
    const shown = renderAnswer(await shipped.ask('/figures exports'), { colour: false, width: Infinity })
    const quotations = shown.split('\n').filter((each) => each.startsWith('    「'))
    expect(quotations).toHaveLength(3)
    expect(new Set(quotations).size).toBe(3)
    expect(shown).toContain('    — quoted under [1] · ru-korea-2017:5.2')
    expect(shown).toContain('\n[7] September 2017 · China → North Korea')
  })

  it('highlights the number in its sentence', async () => {
    const answer = await shipped.ask('/figures russia 2016')
    const shown = excerptsOf(answer).map(({ text, highlights: [span] }) => text.slice(span?.start, span?.end))
    expect(shown).toEqual(['2,171トン', '98万ドル', '5,300万ドル'])
  })

  it.each([
    ['/figures', 8],
    ['/figures 貿易 2017年9月', 2],
    ['/figures exports', 7],
    ['/figures imports', 1],
    ['/figures 輸入額', 1],
    ['/figures oil', 4],
    ['/figures tonnes', 2],
    ['/figures usd', 6],
    ['/figures 石油製品 2016', 2],
    ['/figures china', 3],
    ['/figures north-korea trade', 6],
    ['/figures russia usd 2017', 1],
  ])('%s finds %i', async (words, total) => {
    expect(await shipped.ask(words)).toMatchObject({ outcome: 'found', total })
  })

  it('draws bars of figures that compare, after them', async () => {
    const answer = await shipped.ask('/figures oil')
    const headings = nodesOf(answer, 'heading').map(({ group, text }) => `${group}: ${text}`)
    expect(headings).toEqual([
      'figure: Compared: exports of petroleum product (石油製品) · tonnes · Russia → North Korea',
      'figure: Compared: exports of petroleum product (石油製品) · USD · Russia → North Korea',
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
    expect(periods).toEqual([
      '2016-01/2016-06', '2016-01/2016-06', '2016', '2016', '2017-01/2017-06', '2017-01/2017-06',
      '2017-09', '2017-09', '2017-09', '2017-09',
    ]) // prettier-ignore
  })

  it('answers in Japanese', async () => {
    expect(await shipped.ask('/figures 貿易 2017年9月')).toMatchObject({
      title: '数値 · 貿易 · 2017年9月',
      scope: '報告書1件 · 数値2件',
    })
  })
})
