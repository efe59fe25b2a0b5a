import { describe, expect, it } from 'vitest'
import { excerptsOf, invented, linesOf, nodesOf, offeredBy, refsOf, shipped } from './opened.js'

describe('find', () => {
  it('finds every paragraph that holds a word', async () => {
    const [report] = shipped.context.library.reports
    const holding = report?.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ text }) => text.includes('北朝鮮'))
    const found = new Set(refsOf(await shipped.ask('/find 北朝鮮')).map((ref) => ref.split('.')[0]))
    expect([...found].toSorted()).toEqual(holding?.map(({ number }) => String(number)).toSorted())
  })

  it('finds Japanese words for English ones', async () => {
    expect(refsOf(await shipped.ask('/find veto Syria'))[0]).toBe('3.5')
    expect(refsOf(await shipped.ask('/find oil exports'))[0]).toBe('9.2')
  })

  it('shows what the words of a quotation mean in the other language', async () => {
    const [first] = nodesOf(await shipped.ask('/find veto'), 'excerpt')
    expect(first?.glosses).toContainEqual({ quoted: '拒否権', meaning: 'veto' })
  })

  it('says that nothing was found', async () => {
    expect(await shipped.ask('/find zzzqqq')).toMatchObject({ outcome: 'nothing', total: 0 })
  })
})

describe('cite', () => {
  it.each([
    ['3.2', ['3.2'], 'found'],
    ['ru-korea-2017:3.2-3', ['3.2-3'], 'found'],
    ['¶12', ['12.1-2'], 'found'],
    ['99', [], 'nothing'],
    ['3.99', [], 'nothing'],
    ['n99', [], 'nothing'],
    ['no-such-report:1', [], 'nothing'],
  ])('%s', async (place, refs, outcome) => {
    const answer = await shipped.ask(`/cite ${place}`)
    expect(refsOf(answer)).toEqual(refs)
    expect(answer).toMatchObject({ outcome, audience: 'channel' })
  })

  it('says that a note’s text is not in the source, and shows the words that carry its call', async () => {
    const answer = await shipped.ask('/cite n4')
    expect(linesOf(answer)[0]).toContain('no text for note 4')
    expect(excerptsOf(answer)[0]?.citation.footnotes).toEqual([{ id: 'n4', label: '4' }])
  })

  it.each([
    ['ロシアは拒否権を行使していた', 'このとおり', true],
    ['「逆に4月12日には、…ロシアは拒否権を行使していた」', 'このとおり', true],
    ['中国は棄権したが（中略）ロシアは反対した', '', false],
    ['月は地球の衛星である', '', false],
  ])('checks the quotation %s', async (quotation, _verdict, isExact) => {
    const answer = await shipped.ask(`/cite ${quotation}`)
    expect(linesOf(answer)[0]?.includes('報告書のとおり')).toBe(isExact || quotation.includes('棄権'))
  })

  it('shows the difference of a quotation that nearly stands', async () => {
    const answer = await shipped.ask('/cite ロシアは拒否権を行使しなかった')
    expect(linesOf(answer)[0]).toContain('[+なかっ]')
    expect(refsOf(answer)).toEqual(['3.5'])
  })
})

describe('timeline and on this day', () => {
  it('tells events in the order of time', async () => {
    const days = nodesOf(await shipped.ask('/timeline 2017-04..2017-09'), 'excerpt')
      .map(({ excerpt }) => excerpt.position?.date?.earliest)
      .filter((day) => typeof day === 'string')
    expect(days.length).toBeGreaterThan(8)
    expect(days).toEqual(days.toSorted())
  })

  it('tells on a day only what the text dates to it', async () => {
    expect(refsOf(await shipped.ask('/onthisday 4/15'))).toEqual(['3.2'])
    expect(excerptsOf(await shipped.ask('/onthisday 4/15'))[0]?.position).toMatchObject({
      actor: 'KP',
      label: 'act',
    })
  })

  it('takes today where no day is said, and offers the nearest days', async () => {
    const answer = await shipped.ask('/onthisday')
    expect(answer).toMatchObject({ outcome: 'nothing', title: 'On this day: 23 November' })
    for (const words of offeredBy(answer)) expect((await shipped.ask(words)).outcome).toBe('found')
  })

  it('tells of a month what is known to the month too', async () => {
    expect(refsOf(await shipped.ask('/onthisday 9月'))).toEqual(expect.arrayContaining(['9.2', '4.6']))
  })
})

describe('compare, person and brief', () => {
  it('sets two actors side by side, and says where they differ', async () => {
    const answer = await shipped.ask('/compare russia china april-2017')
    expect(nodesOf(answer, 'pair').every(({ names }) => names.join() === 'Russia,China')).toBe(true)
    expect(linesOf(answer)).toContain(
      '12 April 2017 (year inferred) — different: Russia vetoed (拒否権を行使していた), China supported (賛成した).',
    )
  })

  it('says whose a person is, as the report writes the name', async () => {
    const answer = await shipped.ask('/person lavrov')
    expect(linesOf(answer)[0]).toBe(
      'Russia · named in the reports as: セルゲイ・ラブロフ外相 [外相 = foreign minister]',
    )
    expect(refsOf(answer)).toContain('8.2')
  })

  it('finds an expert by the words', async () => {
    expect(refsOf(await shipped.ask('/person トロラヤ'))).toEqual(['6.1'])
  })

  it('ends a brief with the report’s own conclusion', async () => {
    const refs = refsOf(await shipped.ask('/brief russia'))
    expect(refs.at(-1)).toMatch(/^1[12]\./u)
    expect(refs).toContain('2.1')
  })
})

describe('the sentence that a passage is shown by', () => {
  it.each([
    ['/find 反対 period:april-2017', '9.1', '9.2'],
    ['/find 訪問 actor:北朝鮮', '4.1', '4.6'],
    ['/find 輸出 period:september-2017', '5.4', '5.2'],
  ])('fits what narrows the search: %s', async (words, shown, other) => {
    const refs = refsOf(await shipped.ask(words))
    expect(refs).toContain(shown)
    expect(refs).not.toContain(other)
  })

  it.each([
    ['/find chemical weapons', '3.5'],
    ['/find ambassador visit Pyongyang', '4.5'],
    ['/find 最大の貿易相手', '7.2'],
    ['/find double freeze', '8.1'],
    ['/find "対話・仲介の機会"', '11.6'],
    ['/find 税関局の統計', '5.2'],
  ])('is the best one: %s', async (words, ref) => {
    expect(refsOf(await shipped.ask(words))[0]).toBe(ref)
  })
})

describe('what a person did', () => {
  it('is that person’s alone in a timeline and in a comparison', async () => {
    const dated = excerptsOf(await shipped.ask('/timeline lavrov'))
    expect(dated.length).toBeGreaterThan(0)
    for (const { text } of dated) expect(text).toContain('ラブロフ')
    const pairs = nodesOf(await shipped.ask('/compare lavrov china'), 'pair')
    const left = pairs.flatMap((pair) => pair.left)
    expect(left.length).toBeGreaterThan(0)
    for (const { text } of left) expect(text).toContain('ラブロフ')
  })
})

describe('a timeline', () => {
  it('tells one date of one sentence once, under that date', async () => {
    const mentions = nodesOf(await shipped.ask('/timeline'), 'excerpt').filter(
      ({ excerpt }) => excerpt.position === undefined,
    )
    const told = mentions.map(({ headline, excerpt }) => `${excerpt.citation.ref} ${headline}`)
    expect(new Set(told).size).toBe(told.length)
  })

  it('of a month leaves out sentences that only name its year', async () => {
    const mentions = nodesOf(await shipped.ask('/timeline 2017-09'), 'excerpt').filter(
      ({ excerpt }) => excerpt.position === undefined,
    )
    for (const { headline } of mentions) expect(headline).toContain('September 2017')
  })
})

describe('the list of reports', () => {
  it('says what each is, and of when it tells', async () => {
    const answer = await invented.ask('/reports')
    expect(linesOf(answer)).toEqual([
      expect.stringContaining(
        '9 paragraphs · 3 note calls · issued [March 2016] · by 架空 文子 · dates from 2010',
      ),
      'Observers for the strait — strait-observers · 8 paragraphs · 6 note calls · issued 16 March 2020 · ' +
        'by Ruth Hallam, Working Group on Straits · dates from 1999 to 2020',
    ])
    expect(answer.total).toBe(2)
  })

  it('marks what was supplied', async () => {
    const [line] = linesOf(await shipped.ask('/reports'))
    expect(line).toContain(
      '[2017年のロシアの朝鮮半島問題関与] — ru-korea-2017 · 12 paragraphs · 13 note calls',
    )
    expect(line).toContain('issued [September 2017 – May 2018]')
  })
})
