import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSentence } from '../../src/search/best-sentence.js'
import { highlightsOf } from '../../src/search/highlights.js'

const marked = (text: string, ...queries: readonly string[]): readonly string[] =>
  highlightsOf(text, ...queries).map(({ start, end }) => text.slice(start, end))

describe('highlights', () => {
  it.each<[string, string, readonly string[]]>([
    ['中国は棄権し、ロシアは反対した。', 'ロシアの反対', ['ロシア', '反対']],
    ['中国は棄権し、ロシアは反対した。', 'ロシアは反対した', ['ロシアは反対した']],
    ['発射は 2017 年 4月 だ', '2017年4月', ['2017 年 4月']],
    ['2017年に一年ぶりの5月', '2017年4月', ['2017年']],
    ['彼を憎むようになった', '憎んだ', ['憎む']],
    ['Russia vetoed it', 'veto', ['vetoed']],
    ['the Café', 'CAFE', ['Café']],
    ['ﾐｻｲﾙを発射', 'ミサイル', ['ﾐｻｲﾙ']],
    ['中国とロシア', '"国とロ"', ['国とロ']],
    ['中国', '米国', []],
    ['中国', '', []],
    ['', '中国', []],
  ])('in %j for %j are %j', (text, query, words) => {
    expect(marked(text, query)).toEqual(words)
  })

  it('are those of all queries together', () => {
    expect(marked('ロシアは反対した', 'Russia', 'ロシア', '反対')).toEqual(['ロシア', '反対'])
  })

  it('are in order, apart, and never empty', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ロシアは反対 2年aé。"'), maxLength: 30 })
    fc.assert(
      fc.property(words, words, (text, query) => {
        let end = -1
        for (const span of highlightsOf(text, query)) {
          expect(span.start).toBeGreaterThan(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          end = span.end - 1
        }
      }),
    )
  })
})

describe('the best sentence', () => {
  const parts = ['中国は棄権した。', 'ロシアは反対した。', '中国はロシアに反対した。', '何もない。']
  const text = parts.join('')
  const sentences = parts.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }))

  it.each<[string, number]>([
    ['棄権', 1],
    ['ロシアは反対した', 2],
    ['中国の反対', 3],
    ['"国はロ" 棄権', 3],
    ['反対', 2],
    ['米国', 1],
    ['', 1],
  ])('for %s is %i', (query, sentence) => {
    expect(bestSentence({ text, sentences }, [query])).toBe(sentence)
  })

  it('is the first of a paragraph without any', () => {
    expect(bestSentence({ text: '', sentences: [] }, ['反対'])).toBe(1)
  })

  it('counts all queries', () => {
    expect(bestSentence({ text, sentences }, ['abstain', '棄権'])).toBe(1)
  })
})
