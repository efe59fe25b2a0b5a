import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldMapped, foldText } from '../../src/search/fold.js'
import { unfold } from '../../src/search/mapped-fold.js'

describe('folding', () => {
  it.each<[string, string]>([
    ['ＲＵＳＳＩＡ', 'russia'],
    ['Café Ελλάς', 'cafe ελλασ'],
    ['ｶﾞｽ', 'ガス'],
    ['がぱ', 'がぱ'],
    ['Russia’s', "russia's"],
    ['co‑operation – now', 'co-operation - now'],
    ['2017 年 4月', '2017年4月'],
    ['中国を\n\n　非難', '中国を非難'],
    ['North\n\nKorea', 'north korea'],
    ['米国 and 中国', '米国and中国'],
    ['soft\u00adly\u200b', 'softly'],
    ['  ', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  const texts = fc.string({
    unit: fc.constantFrom(...'ガか゛Éeﾊﾟ㌧ﬁ \n　2年a’。', 'e\u0301', 'ﾎﾞ'),
    maxLength: 40,
  })

  it('is the same once more', () => {
    fc.assert(fc.property(texts, (text) => void expect(foldText(foldText(text))).toBe(foldText(text))))
  })

  it('gives the same text with the way back as without', () => {
    fc.assert(fc.property(texts, (text) => void expect(foldMapped(text).text.trim()).toBe(foldText(text))))
  })

  it('leads back to the words that were folded', () => {
    const text = '発射は ２０１７ 年 4月、ﾐｻｲﾙの Café'
    const folded = foldMapped(text)
    const back = (words: string): string => {
      const start = folded.text.indexOf(words)
      const span = unfold(folded, { start, end: start + words.length })
      return span ? text.slice(span.start, span.end) : ''
    }
    expect(['2017年4月', 'ミサイル', 'cafe'].map(back)).toEqual(['２０１７ 年 4月', 'ﾐｻｲﾙ', 'Café'])
  })

  it('covers nothing with an empty span', () => {
    expect(unfold(foldMapped('abc'), { start: 1, end: 1 })).toBeNull()
  })
})
