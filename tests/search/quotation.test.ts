import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/report/report.js'
import { checkQuotation, type QuotationResult } from '../../src/search/quotation.js'
import { piecesOfQuotation } from '../../src/search/quotation-pieces.js'
import { squeeze, squeezeMapped } from '../../src/search/squeeze.js'
import { makeLibrary, SANCTIONS, VOTE } from './made-library.js'

const library = makeLibrary(VOTE, SANCTIONS)

/** Where it stands, with the words there; `~` marks what is not exact. */
const told = (result: QuotationResult): string => {
  if (result.kind === 'absent') return 'absent'
  const places = result.kind === 'exact' ? result.places : [result.place]
  const words = places.map((place) => {
    const text = place.kind === 'note' ? place.note.text : place.paragraph.text
    const at =
      place.kind === 'note' ? place.note.id : `${place.paragraph.number}.${place.sentences.join('-')}`
    return `${at} ${place.spans.map(({ start, end }) => text.slice(start, end)).join('|')}`
  })
  return (result.kind === 'nearly' ? '~' : '') + words.join(' & ')
}
const differences = (result: QuotationResult): readonly string[] =>
  result.kind === 'nearly'
    ? result.differences.map((stretches) =>
        stretches
          .map(({ kind, text }) => ({ kept: text, missing: `[-${text}]`, added: `[+${text}]` })[kind])
          .join(''),
      )
    : []

describe('a quotation that stands word for word', () => {
  it.each<[string, string]>([
    ['中国は棄権したが、ロシアは反対した。', '1.2-2 中国は棄権したが、ロシアは反対した。'],
    ['「ロシアは反対した」', '1.2-2 ロシアは反対した'],
    ['提出した。中国は', '1.1-2 提出した。中国は'],
    ['ロシアは\n 反対した', '1.2-2 ロシアは反対した'],
    ['ﾛｼｱは反対した', '1.2-2 ロシアは反対した'],
    ['輸出額は『過去最大』となった', '3.1-1 輸出額は「過去最大」となった'],
    ["Russia's ambassador", '1.1-1 Russia’s ambassador'],
    ['condemned the "hostile" vote', '2.2-2 condemned the “hostile” vote'],
    ['安全保障理事会の公式記録', 'n2 安全保障理事会の公式記録'],
    ['中国は', '1.2-2 中国は & 2.2-2 中国は'],
    ['中国は…ロシアは', '1.2-2 中国は|ロシアは'],
    ['米国が...採択された', '1.1-3 米国が|採択された'],
    ['米国が[...]ロシアは（中略）採択された', '1.1-3 米国が|ロシアは|採択された'],
    ['…中国は賛成していない。', '2.2-2 中国は賛成していない。'],
  ])('%j is exact', async (quotation, where) => {
    expect(told(await checkQuotation(quotation, library))).toBe(where)
  })

  it.each<[string, string]>([
    ['its pieces stand in another order', 'ロシアは反対…米国が声明案'],
    ['its pieces stand in different paragraphs', '米国が声明案…貿易は少ない'],
    ['it ends within a word', 'Russia’s ambassador oppose'],
    ['its letters are of the other case', 'russia’s ambassador opposed'],
    ['punctuation differs', '中国は棄権したが。ロシアは反対した'],
  ])('is not exact if %s', async (_, quotation) => {
    expect((await checkQuotation(quotation, library)).kind).not.toBe('exact')
  })

  it('stands in a paragraph wherever it was cut from', async () => {
    const paragraphs = library.reports.flatMap(paragraphsOf).filter(({ text }) => !/[a-z]/u.test(text))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paragraphs),
        fc.nat(),
        fc.integer({ min: 4, max: 60 }),
        async ({ text }, from, length) => {
          const start = from % (text.length - 4)
          const quotation = text.slice(start, start + length)
          const result = await checkQuotation(quotation, library)
          const places = result.kind === 'exact' ? result.places : []
          expect(places.some((place) => place.kind === 'text' && place.paragraph.text === text)).toBe(true)
        },
      ),
    )
  })
})

describe('a quotation that almost stands', () => {
  it.each<[string, string]>([
    ['中国は棄権したが、ロシアは賛成した。', '中国は棄権したが、ロシアは[-反対][+賛成]した。'],
    ['中国は棄権したが、ロシアは反対しなかった。', '中国は棄権したが、ロシアは反対し[+なかっ]た。'],
    [
      'シリアに関する決議案では、ロシアは拒否権を行使した。',
      'シリアに関する決議案では、ロシアは拒否権を行使し[-てい]た。',
    ],
    ['中国は賛成していた。', '中国は賛成してい[-ない][+た]。'],
    ['その後、声明は採択さた', 'その後、声明は採択さ[-れ]た'],
    ['中国は棄権したが，ロシアは反対した', '中国は棄権したが[-、][+，]ロシアは反対した'],
    ['The therapist did comment.', 'The therapist did [-not]comment.'],
    ['Exports of petroleum were capped', 'Exports of [-refined]petroleum were capped'],
    ['Exports of refined petroleum were never capped', 'Exports of refined petroleum were [+never]capped'],
    ['安全保障委員会の公式記録による', '安全保障[-理事][+委員]会の公式記録による'],
  ])('%j shows how it differs', async (quotation, shown) => {
    const plain = (words: string): string => words.replace(/\s/gu, '')
    expect(differences(await checkQuotation(quotation, library)).map(plain)).toEqual([plain(shown)])
  })

  it('shows a negation at its end that it leaves out', async () => {
    const [shown = ''] = differences(await checkQuotation('決議案では、中国は賛成した', library))
    const [denied = ''] = differences(await checkQuotation('中国は賛成しています', library))
    expect(`${shown} ${denied}`).toMatch(/\[-[^\]]*ない/u)
  })

  it('shows the difference of each of its pieces', async () => {
    const result = await checkQuotation('米国が決議案を提出…声明は採択された', library)
    expect(differences(result)).toEqual(['米国が[-声明][+決議]案を提出', '声明は採択された'])
    expect(told(result)).toBe('~1.1-3 米国が声明案を提出|声明は採択された')
  })
})

describe('a quotation that does not stand', () => {
  it.each<[string, string]>([
    ['is about something else', '日本は宇宙開発の予算を大幅に増やすと発表している。'],
    ['shares only common words', '彼女はその本を昨日の夜に読んでいたのではないかと思う'],
    ['is another language', 'Il a plu toute la nuit sur la ville'],
    ['is too short to be like anything', 'ロシ米'],
    ['is empty', ''],
    ['is only marks', '「…」'],
    ['is too long', '中国は'.repeat(2000)],
  ])('is absent if it %s', async (_, quotation) => {
    expect(await checkQuotation(quotation, library)).toEqual({ kind: 'absent' })
  })

  it.each(['あ', '…あ', '"', 'の ', '中国は…', '(', "'a"])('may be %j over and over', async (part) => {
    const asked = checkQuotation(part.repeat(Math.floor(4000 / part.length)), library)
    await expect(asked).resolves.toBeDefined()
  })

  it('may be anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (words) => {
        expect(['exact', 'nearly', 'absent']).toContain((await checkQuotation(words, library)).kind)
      }),
    )
  })

  it('is absent where the report may not be seen', async () => {
    const hidden = makeLibrary({ ...VOTE, visibleTo: [] })
    const seen = hidden.visibleTo({ platform: 'slack', workspace: 'T1', admin: false, zone: 'UTC' })
    expect((await checkQuotation('ロシアは反対した', hidden)).kind).toBe('exact')
    expect((await checkQuotation('ロシアは反対した', seen)).kind).toBe('absent')
  })
})

describe('the pieces of a quotation', () => {
  it.each<[string, readonly string[]]>([
    ['「前（中略）後」', ['「前', '後」']],
    ['a … b ... c [...] d', ['a', 'b', 'c', 'd']],
    ['a . . . b', ['a', 'b']],
    ['a……b', ['a', 'b']],
    ['〔略〕a［…］b', ['a', 'b']],
    ['3.5 and 省略する', ['3.5 and 省略する']],
    ['...', []],
  ])('%j are %j', (quotation, pieces) => {
    expect(piecesOfQuotation(quotation)).toEqual(pieces)
  })
})

describe('squeezing', () => {
  it('gives the same text with the way back as without', () => {
    const words = fc.string({ unit: fc.constantFrom('ﾊﾞ', ...'aB1ロが「」“” \n、’é'), maxLength: 40 })
    fc.assert(fc.property(words, (text) => void expect(squeezeMapped(text).text).toBe(squeeze(text))))
  })

  it('keeps the apostrophe of a word', () => {
    expect(squeeze('‘Russia’s’ states’ “vote”')).toBe("Russia'sstatesvote")
  })
})
