import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabaseSearch } from '../../src/database/search/open-search.js'
import { indexInMemory } from '../../src/search/memory-index.js'
import { createSearchIndex } from '../../src/search/search-index.js'
import type { Among, Indexing, ShelvedText } from '../../src/search/text-index.js'
import { testDatabase } from '../postgres/test-database.js'

const database = await testDatabase()
const opened: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(opened.map((each) => each.close())))

async function inDatabase(url: string): Promise<Indexing> {
  const search = await openDatabaseSearch(url, { progress: () => undefined, failed: () => undefined })
  opened.push(search)
  return (texts) => search.index(texts)
}

const INDEXINGS: readonly (readonly [string, Indexing])[] = [
  ['memory', indexInMemory],
  ...(database === null ? [] : [['PostgreSQL', await inDatabase(await database.newSchema())] as const]),
]

const text = (id: string, words: string, more: Partial<ShelvedText> = {}): ShelvedText => ({
  id,
  title: '',
  text: words,
  reportId: id.split(':')[0] ?? '',
  isAid: false,
  ...more,
})

const TEXTS: readonly ShelvedText[] = [
  text('vote:1', 'シリアに関する決議案では、ロシアは拒否権を行使していた。', { title: '採決' }),
  text('vote:2', '北朝鮮は2017年5月3日、安全保障理事会の声明を非難した。', { title: '採決' }),
  text('vote:2@en', 'North Korea condemned the statement of the Security Council.', { isAid: true }),
  text('trade:1', '北朝鮮の輸出額は「過去最大」となり、ロシアとの貿易量は少ない。', { title: '貿易' }),
  text('trade:2', "It's a C:\\dir; DROP TABLE texts -- 100% of refined petroleum_exports.", {
    title: 'Trade',
  }),
  text('secret:1', '拒否権、拒否権、拒否権。秘密の会談がモンゴルで行われた。'),
  text('odd:1', '\u0000零と\ud800半分、𠮷野家で会う。'),
]
const ALL = ['vote', 'trade', 'secret', 'odd']
const seen = (reports = ALL, keep: Among['keep'] = () => true, isNarrow = false): Among => ({
  reports,
  keep: (id) => reports.includes(id.split(':')[0] ?? '') && keep(id),
  isNarrow,
})

describe.each(INDEXINGS)('an index in %s', (_, indexing) => {
  const index = indexing(TEXTS)
  const find = async (query: string, among = seen(), also: readonly string[] = []) =>
    (await (await index).search(query, 99, also, among)).map(({ id }) => id)

  it.each([
    ['ロシアはシリアで拒否権を行使したか', 'vote:1'],
    ['いつ声明を非難したか', 'vote:2'],
    ['North Korea condemning statements', 'vote:2@en'],
    ['輸出額', 'trade:1'],
    ['貿易', 'trade:1'],
    ['petroleum', 'trade:2'],
    ['𠮷野家', 'odd:1'],
  ])('finds %s first', async (query, id) => {
    expect((await find(query))[0]).toBe(id)
  })

  it('finds nothing for what does not stand', async () => {
    for (const query of ['', ' ', '"', '、。', '宇宙開発', 'zzz', '"過去最少"'])
      expect(await find(query), query).toEqual([])
  })

  it('wants what is quoted exactly, and in a report’s own words', async () => {
    expect(await find('"ロシアは拒否権を行使"')).toEqual(['vote:1'])
    expect(await find('"ロシアが拒否権を行使"')).toEqual([])
    expect(await find('"北朝鮮" "非難"')).toEqual(['vote:2'])
  })

  it('finds by other words, which count less than its own', async () => {
    expect((await find('veto', seen(['vote', 'trade']), ['拒否権']))[0]).toBe('vote:1')
    expect(await find('貿易量', seen(['vote', 'trade']), ['拒否権'])).toEqual(['trade:1', 'vote:1'])
  })

  it('finds any two and more characters that stand in a text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS.filter(({ isAid, id }) => !isAid && id !== 'odd:1')),
        fc.nat(),
        fc.integer({ min: 2, max: 30 }),
        async ({ id, text: words }, from, length) => {
          const start = from % (words.length - 2)
          const part = words.slice(start, start + length).replace(/["「」]/gu, '')
          fc.pre(words.includes(part) && part.trim().length > 1 && !/^[\p{P}\s]*$/u.test(part))
          expect(await find(`"${part}"`), part).toContain(id)
          expect((await find(part)).length, part).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds nothing that may not be seen, and ranks as if it were not there', async () => {
    const part = seen(['vote', 'trade', 'odd'])
    const alone = createSearchIndex(TEXTS.filter(({ reportId }) => reportId !== 'secret'))
    for (const query of [
      '拒否権',
      '"拒否権"',
      '否権',
      'モンゴル',
      '秘密の会談',
      'ロシアの拒否権と貿易',
      '北朝鮮',
    ])
      expect(await find(query, part), query).toEqual(alone.search(query, 99).map(({ id }) => id))
    expect(await (await index).count('拒否権', part)).toBe(1)
    expect(await (await index).frequenciesOf(['モンゴル'], part)).toEqual(new Map([['モンゴル', 0]]))
  })

  it('finds among those that are kept alone', async () => {
    const among = seen(ALL, (id) => id === 'trade:1', true)
    expect(await find('ロシア', among)).toEqual(['trade:1'])
    expect(await find('"ロシア"', among)).toEqual(['trade:1'])
    expect(
      await find(
        'シリア',
        seen(ALL, () => false, true),
      ),
    ).toEqual([])
  })

  it('counts words as they are typed, in own words', async () => {
    const own = seen(ALL, (id) => !id.includes('@'))
    const counts = ['拒否権', '北朝鮮', 'statement', "it's a c:\\", '100%', 'い', '宇宙', ''].map(
      async (words) => (await index).count(words, own),
    )
    expect(await Promise.all(counts)).toEqual([4, 2, 0, 1, 1, 2, 0, 0])
  })

  it('knows how many texts hold a word', async () => {
    const own = seen(ALL, (id) => !id.includes('@'))
    const found = await (await index).frequenciesOf(['ロシア', '北朝鮮', 'condemn', 'petroleum', 'zzz'], own)
    expect([...found.values()]).toEqual([2, 2, 0, 1, 0])
  })

  it('says of no word that it stands where nobody may see it, among however many texts', async () => {
    const many = (report: string, words: string): readonly ShelvedText[] =>
      Array.from({ length: 801 }, (_, at) => text(`${report}:${String(at)}`, `${words}${String(at)}`))
    const open = [...many('north', 'ロシア'), ...many('south', '中国')]
    const all = [...open, ...many('hidden', 'モンゴル'), text('north:aid', 'カナダ', { isAid: true })]
    const own = seen(['north', 'south'], (id) => !id.endsWith('aid'))
    const whole = await indexing(all)
    expect(await whole.hasEach(['モンゴル'], seen(['north', 'south', 'hidden']))).toBe(true)
    expect(await whole.hasEach(['ロシア', '中国'], own)).toBe(true)
    expect(await whole.hasEach(['ロシア', 'モンゴル'], own)).toBe(false)
    expect(await whole.hasEach(['カナダ'], own)).toBe(false)
    expect(await whole.hasEach([], own)).toBe(true)
    // What is removed may be in a database for a while.
    const left = await indexing(open)
    expect(await left.hasEach(['モンゴル'], own)).toBe(false)
    expect(
      await left.hasEach(
        ['ロシア'],
        seen(['north'], (id) => id === 'north:800'),
      ),
    ).toBe(true)
  })

  it('takes anything that is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (query) => {
        for (const id of await find(query)) expect(TEXTS.map((each) => each.id)).toContain(id)
      }),
      { numRuns: 60 },
    )
  })
})
