import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWord } from '../../../src/annotate/actors/fold.js'

describe('foldWord', () => {
  it.each([
    ['ＩＡＥＡ', 'iaea'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Guinea-Bissau', 'guinea bissau'],
    ['セルゲイ・ラブロフ', 'セルゲイラブロフ'],
    ['セルゲイ＝ラブロフ', 'セルゲイラブロフ'],
    ['セルゲイ ラブロフ', 'セルゲイラブロフ'],
    ['ヴェトナム', 'ベトナム'],
    ['ブルキナ・ファソ', 'ブルキナファソ'],
    ['ヴ', 'ブ'],
    ['プーチン', 'プチン'],
    ['ペルー', 'ペルー'],
    ['中國', '中国'],
    ['ジョージ・W・ブッシュ', 'ジョジwブッシュ'],
    ['north   korea', 'north korea'],
    ['x = y', 'x = y'],
    ['', ''],
  ])('folds %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('foldText', () => {
  it('keeps where each character comes from, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, starts, ends } = foldText(source)
        let last = 0
        for (let at = 0; at < text.length; at += 1) {
          expect(starts[at]).toBeGreaterThanOrEqual(last)
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0)
          last = ends[at] ?? 0
        }
        expect(last).toBeLessThanOrEqual(source.length)
      }),
    )
  })

  it('maps a folded word back to the words of the text', () => {
    const { text, starts, ends } = foldText('露のヴラジーミル・プーチン氏')
    const at = text.indexOf('ブラジミルプチン')
    expect(at).toBe(2)
    expect('露のヴラジーミル・プーチン氏'.slice(starts[at], ends[at + 7])).toBe('ヴラジーミル・プーチン')
  })
})
