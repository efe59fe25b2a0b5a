import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchIndex, type SearchIndex } from '../../src/search/search-index.js'

const idsOf = (index: SearchIndex, query: string, limit = 100): readonly string[] =>
  index.search(query, limit).map(({ id }) => id)

const TEXTS = {
  vote: '2017年 4月 15日にミサイルを発射した北朝鮮を非難する報道声明案を米国が提出した際、中国は棄権したが、ロシアは反対した。',
  veto: '4月12日には、シリアに関する安保理決議案に中国は賛成したのに対し、ロシアは拒否権を行使していた。',
  trade: 'ロシア・北朝鮮関係の最近の特徴として、貿易量の増大がある。',
  hatred: '彼は継母のことを憎むようになった。',
  english: 'Russia vetoed the resolution; the café in Paris was closed. The US abstained.',
  korean: 'North Korean exports of coal were banned by the Security Council.',
}
const index = createSearchIndex(
  Object.entries(TEXTS).map(([id, text]) => ({ id, title: id === 'trade' ? '経済関係' : '外交', text })),
)

describe('searching', () => {
  it.each<[string, string]>([
    ['誰が拒否権を行使したのか', 'veto'],
    ['ミサイルの発射を非難', 'vote'],
    ['なぜロシアは反対したのか', 'vote'],
    ['貿易量はどうなったか', 'trade'],
    ['憎んだ相手は誰', 'hatred'],
    ['経済関係', 'trade'],
    ['who banned the exporting of coal?', 'korean'],
    ['ＶＥＴＯ', 'english'],
    ['cafe', 'english'],
    ['CAFÉ', 'english'],
    ['resolutions', 'english'],
    ['ﾐｻｲﾙ', 'vote'],
  ])('finds for %s first %s', (query, id) => {
    expect(idsOf(index, query)[0]).toBe(id)
  })

  it('finds nothing for words that stand nowhere', () => {
    expect(idsOf(index, '宇宙飛行士')).toEqual([])
    expect(idsOf(index, 'astronaut')).toEqual([])
  })

  it.each(['', ' ', '　', '"', '""', '?', '\u0000', '\ud800'])('finds nothing for %j', (query) => {
    expect(idsOf(index, query).length).toBeLessThan(1)
  })

  it('finds nothing in nothing', () => {
    expect(createSearchIndex([]).search('ロシア', 10)).toEqual([])
  })

  it('finds texts that are empty by their titles', () => {
    expect(idsOf(createSearchIndex([{ id: 'a', title: 'ロシア', text: '' }]), 'ロシア')).toEqual(['a'])
  })

  it('gives no more than asked for, the best first', () => {
    const hits = index.search('ロシア 北朝鮮 中国', 2)
    expect(hits).toHaveLength(2)
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Infinity)
  })

  it('gives the same each time', () => {
    expect(index.search('ロシアは反対', 10)).toEqual(index.search('ロシアは反対', 10))
  })

  it('finds only what may be found', () => {
    const keep = (id: string) => id !== 'veto'
    expect(index.search('拒否権', 10, { keep })).toEqual([])
    expect(index.search('"拒否権"', 10, { keep })).toEqual([])
    expect(index.search('否権', 10, { keep })).toEqual([])
  })

  it('finds by other words for what is asked, after its own', () => {
    expect(index.search('astronaut', 10, { also: ['拒否権'] }).map(({ id }) => id)).toEqual(['veto'])
    expect(index.search('貿易量', 10, { also: ['拒否権'] }).map(({ id }) => id)).toEqual(['trade', 'veto'])
    expect(index.search('拒否権', 10, { also: ['貿易量'] }).map(({ id }) => id)).toEqual(['veto', 'trade'])
  })
})

describe('words as they were typed', () => {
  it.each<[string, readonly string[]]>([
    ['北朝鮮', ['trade', 'vote']],
    ['ロシアは', ['veto', 'vote']],
    ['2017年4月15日', ['vote']],
    ['Korea', ['korean']],
  ])('find for %s all texts that hold them', (query, ids) => {
    expect(idsOf(index, query)).toEqual(expect.arrayContaining([...ids]))
  })

  it('come before the same words elsewhere', () => {
    const texts = ['権利の拒否。拒否と権利。', '拒否する権利', '権利を拒否した']
    const made = createSearchIndex(texts.map((text, id) => ({ id: `${id}`, title: '', text })))
    expect(idsOf(made, '権利を拒否')[0]).toBe('2')
  })

  it('that are short are not found by chance within others', () => {
    expect(idsOf(index, 'us')).toEqual(['english'])
    const made = createSearchIndex([
      { id: 'inside', title: '', text: 'Russia' },
      { id: 'whole', title: '', text: 'The UN met' },
      { id: 'under', title: '', text: 'under' },
    ])
    expect(idsOf(made, 'un')).toEqual(['whole'])
  })
})

describe('words in quotation marks', () => {
  it.each<[string, readonly string[]]>([
    ['"北朝鮮を非難"', ['vote']],
    ['“安保理決議”', ['veto']],
    ['"非難北朝鮮"', []],
    ['"中国は" "ロシアは拒否"', ['veto']],
    ['"中国は" "貿易"', []],
    ['"２０１７年4月"', ['vote']],
    ['"russia VETOED"', ['english']],
    ['"ussi"', ['english']],
    ['"外交"', []],
  ])('find for %s just %j', (query, ids) => {
    expect(idsOf(index, query)).toEqual(ids)
  })

  it('narrow what other words find', () => {
    expect(idsOf(index, 'ロシア "北朝鮮"').toSorted()).toEqual(['trade', 'vote'])
  })
})

describe('every stretch of every text', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom(...'ロシアは反対しusA 12年。('), minLength: 2, maxLength: 30 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  const stretchOf = (text: string, from: number, length: number): string => {
    const start = from % (text.length - 1)
    return text.slice(start, start + 2 + (length % text.length))
  }
  const documentsOf = (all: readonly string[]) => all.map((text, id) => ({ id: `${id}`, title: '', text }))

  it('finds it when quoted', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (all, which, from, length) => {
        const id = which % all.length
        const stretch = stretchOf(all[id] ?? '', from, length)
        fc.pre(stretch.trim() !== '')
        expect(idsOf(createSearchIndex(documentsOf(all)), `"${stretch}"`)).toContain(`${id}`)
      }),
    )
  })

  it('finds it as it is, if its text is the only one', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), ([text = ''], from, length) => {
        const stretch = stretchOf(text, from, length)
        fc.pre(stretch.trim() !== '')
        expect(idsOf(createSearchIndex(documentsOf([text])), stretch)).toEqual(['0'])
      }),
    )
  })

  it('finds all texts that hold it, if it is Japanese', () => {
    const japanese = fc.array(
      fc.string({ unit: fc.constantFrom(...'露国は反対'), minLength: 2, maxLength: 12 }),
      {
        minLength: 1,
      },
    )
    fc.assert(
      fc.property(japanese, fc.nat(), fc.nat(), (all, from, length) => {
        const stretch = stretchOf(all[0] ?? '', from, length)
        const holding = all.flatMap((text, id) => (text.includes(stretch) ? [`${id}`] : []))
        expect(idsOf(createSearchIndex(documentsOf(all)), stretch)).toEqual(expect.arrayContaining(holding))
      }),
    )
  })
})

describe('any query', () => {
  it('is borne', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        for (const { id, score } of index.search(query, 5)) {
          expect(Object.keys(TEXTS)).toContain(id)
          expect(Number.isFinite(score) && score > 0).toBe(true)
        }
      }),
    )
  })

  it.each<[string, string]>([
    ['one character', 'あ'],
    ['quotation marks', '"'],
    ['quoted words', '"a" '],
    ['spaces', ' '],
    ['words', '北朝鮮を '],
    ['names of an object', '__proto__ constructor '],
  ])('may be 10,000 %s long', (_, part) => {
    expect(() => index.search(part.repeat(10_000), 5)).not.toThrow()
  })
})

describe('a large corpus', () => {
  const many = Array.from({ length: 400 }, (_, id) => ({
    id: `${id}`,
    title: '',
    text: `共通の言葉${id % 2 === 0 ? 'と発射' : ''}${id === 399 ? 'と拒否権' : ''}`,
  }))
  const large = createSearchIndex(many)

  it('finds a rare word, and its common ones do not find others', () => {
    expect(idsOf(large, '共通の拒否権')).toEqual(['399'])
  })

  it('finds all by a common word, if there is no rarer', () => {
    expect(large.search('共通', 1000)).toHaveLength(400)
    expect(large.search('発射', 1000)).toHaveLength(200)
  })
})
