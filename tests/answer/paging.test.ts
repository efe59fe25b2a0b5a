import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { excerptsOf, invented, linesOf, nodesOf, shipped } from './opened.js'

/** What tells hits apart: the words, and what is said of them. */
const hitsOf = (answer: Answer): readonly string[] =>
  nodesOf(answer, 'excerpt').map(({ headline, excerpt }) => `${excerpt.citation.ref} ${headline}`)

describe('the pages of an answer', () => {
  it.each([
    ['/stance russia', shipped],
    ['/stance russia 2017', shipped],
    ['/stance china', shipped],
    ['/find 北朝鮮', shipped],
    ['/timeline', shipped],
    ['/onthisday 9月', shipped],
    ['/stance russia', invented],
    ['/find the', invented],
    ['/timeline 2019', invented],
  ])('hold every hit of %s once, in order', async (words, { ask }) => {
    const all = await ask(words)
    expect(hitsOf(all)).toHaveLength(all.total)
    for (const limit of [1, 3, 5]) {
      const count = Math.ceil(all.total / limit)
      const pages = await Promise.all(
        Array.from({ length: count }, (_, index) => ask(words, { paging: { limit, page: index + 1 } })),
      )
      expect(pages.flatMap(hitsOf)).toEqual(hitsOf(all))
      expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([all.total]))
      expect(new Set(pages.map(({ scope }) => scope))).toEqual(new Set([all.scope]))
      expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1))
    }
  })

  it('are pairs of rows in a comparison', async () => {
    const all = await shipped.ask('/compare russia china')
    const pages = await Promise.all(
      [1, 2].map((page) =>
        shipped.ask('/compare russia china', { paging: { page, limit: Math.ceil(all.total / 2) } }),
      ),
    )
    expect(nodesOf(all, 'pair')).toHaveLength(all.total)
    expect(pages.flatMap(excerptsOf)).toEqual(excerptsOf(all))
  })

  it('repeat the heading that a page begins under', async () => {
    const headings = (answer: Answer): readonly string[] => nodesOf(answer, 'heading').map(({ text }) => text)
    const { total } = await shipped.ask('/stance russia')
    expect(headings(await shipped.ask('/stance russia limit:2'))).toEqual(['Without a date'])
    expect(headings(await shipped.ask(`/stance russia limit:2 page:${Math.ceil(total / 2)}`))).toEqual([
      'Positions',
    ])
  })

  it('say what comes after the hits on the last page alone', async () => {
    const closing = (answer: Answer): number => Math.min(1, nodesOf(answer, 'choices').length)
    expect(closing(await shipped.ask('/stance russia april-2017 limit:1'))).toBe(0)
    expect(closing(await shipped.ask('/stance russia april-2017 limit:1 page:3'))).toBe(1)
  })

  it.each([
    ['/stance russia april-2017 limit:2 page:9', 'There is no page 9; the last is page:2.'],
    ['/stance ロシア 2017年4月 limit:2 page:9', '9ページ目はありません。最後は page:2 です。'],
    ['/find zzzqqq page:2', 'There is no page 2; the last is page:1.'],
  ])('end: %s', async (words, line) => {
    const answer = await shipped.ask(words)
    expect(linesOf(answer)).toContain(line)
    expect(excerptsOf(answer)).toEqual([])
  })
})

describe('a brief', () => {
  it('says what it leaves out, and where that is found', async () => {
    const answer = await shipped.ask('/brief russia')
    const left = nodesOf(answer, 'choices')
    for (const { prompt } of left) expect(prompt).toMatch(/: \d+ more (?:is|are) left out here/u)
    const offered = left.flatMap(({ choices }) => choices.map(({ words }) => words))
    expect(offered).toEqual(['/stance russia', '/brief'])
  })

  it('of everything is all that the reports conclude', async () => {
    const refs = excerptsOf(await shipped.ask('/brief')).map(({ citation }) => citation.section.title)
    expect(new Set(refs)).toEqual(new Set(['おわりに']))
    expect(nodesOf(await shipped.ask('/brief'), 'choices')).toEqual([])
  })
})
