import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/search/earlier/changes.js'

const shown = (before: readonly string[], now: readonly string[]): string =>
  changesBetween(before, now)
    .map(({ kind, text }) => (kind === 'kept' ? text : `[${kind === 'taken' ? '−' : '+'}${text}]`))
    .join('')

describe('what changed between two versions', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['nothing', ['中国は棄権した。'], ['中国は棄権した。'], '中国は棄権した。'],
    [
      'a word',
      ['ロシアは決議案に反対した。'],
      ['ロシアは決議案に賛成した。'],
      'ロシアは決議案に[−反対][+賛成]した。',
    ],
    ['a number', ['It rose by 12% in 2016.'], ['It rose by 15% in 2016.'], 'It rose by [−12][+15]% in 2016.'],
    ['a sentence that was taken out', ['A.', 'B.'], ['B.'], '[−A.]B.'],
    ['a sentence that was put in', ['A.'], ['A.', 'It was vetoed.'], 'A.[+It was vetoed.]'],
    [
      'a sentence that is another now',
      ['中国は棄権した。'],
      ['北朝鮮の輸出額は過去最大となった。'],
      '[−中国は棄権した。][+北朝鮮の輸出額は過去最大となった。]',
    ],
  ])('is told of %s', (_, before, now, told) => {
    expect(shown(before, now)).toBe(told)
  })

  const sentences = fc.array(
    fc.constantFrom('中国は棄権した。', 'ロシアは反対した。', 'It rose.', 'It fell by 3%.'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  it('leaves out nothing of either', () => {
    const squeeze = (words: string): string => words.replaceAll(/\s+/gu, '')
    fc.assert(
      fc.property(sentences, sentences, (before, now) => {
        const changes = changesBetween(before, now)
        const without = (kind: string): string =>
          squeeze(
            changes
              .filter((each) => each.kind !== kind)
              .map(({ text }) => text)
              .join(''),
          )
        expect(without('put')).toBe(squeeze(before.join('')))
        expect(without('taken')).toBe(squeeze(now.join('')))
      }),
      { numRuns: 60 },
    )
  })
})
