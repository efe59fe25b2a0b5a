import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/platform/console/display-width.js'
import { printable, printableWith } from '../../../src/answer/printable.js'
import { wrapText } from '../../../src/platform/console/wrap-text.js'
import { anyText } from './made-answers.js'

describe('printable words', () => {
  it.each([
    ['a bidirectional override', 'safe\u202etxt.exe', 'safetxt.exe'],
    ['bidirectional isolates', '\u2066a\u2069', 'a'],
    ['zero-width characters', 'se\u200bcr\u200det\ufeff', 'secret'],
    ['the codes of a terminal', '\u001b[31mred\u001b[0m\u0007', '[31mred[0m'],
    ['the one-character code of a terminal', '\u009b31mred', '31mred'],
    ['tag characters', 'a\u{e0062}\u{e007f}b', 'ab'],
    ['lone surrogates', 'a\ud800b\udc00', 'ab'],
    ['fillers', 'a\u3164b\u115fc', 'abc'],
  ])('lose %s', (_, words, expected) => {
    expect(printable(words)).toBe(expected)
  })

  it.each([
    ['line ends and tabs', 'a\r\nb\tc\u2028d', 'a  b c d'],
    ['Japanese', '報道声明案にロシアは反対した。', '報道声明案にロシアは反対した。'],
    ['a variant of a kanji', '葛\u{e0100}城', '葛\u{e0100}城'],
    ['accents and emoji', 'e\u0301 é 🇯🇵 👍🏽', 'e\u0301 é 🇯🇵 👍🏽'],
  ])('keep or space out %s', (_, words, expected) => {
    expect(printable(words)).toBe(expected)
  })

  it('keep spans on the same characters', () => {
    const words = '\u202e中国は\u200b棄権した'
    const { text, spans } = printableWith(words, [{ start: words.indexOf('棄'), end: words.indexOf('し') }])
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['棄権'])
  })
})

describe('the width of a text', () => {
  it.each([
    ['Russia', 6],
    ['ロシア', 6],
    ['ﾛｼｱ', 3],
    ['（１）', 6],
    ['「…」', 5],
    ['¶3 — “a”', 8],
    ['e\u0301', 1],
    ['か\u3099', 2],
    ['한국', 4],
    ['𠮷', 2],
    ['🚀', 2],
    ['', 0],
  ])('of %s is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

const linesOf = (text: string, columns: number): readonly string[] =>
  wrapText(text, columns).map(({ start, end }) => text.slice(start, end))

describe('a wrapped text', () => {
  it.each<[text: string, columns: number, lines: readonly string[]]>([
    ['Russia opposed the draft.', 10, ['Russia ', 'opposed ', 'the draft.']],
    ['ロシアは反対した', 8, ['ロシアは', '反対した']],
    ['中国は棄権した。次に', 14, ['中国は棄権し', 'た。次に']],
    ['彼は「反対」した', 6, ['彼は', '「反', '対」し', 'た']],
    ['2017年4月のRussia', 7, ['2017年', '4月の', 'Russia']],
    ['”「ロシア', 3, ['”', '「', 'ロ', 'シ', 'ア']],
    ['wordwordword', 5, ['wordw', 'ordwo', 'rd']],
    ['', 10, ['']],
    ['short', Infinity, ['short']],
  ])('of %s in %i columns is %j', (text, columns, lines) => {
    expect(linesOf(text, columns)).toEqual(lines)
  })

  it('is the text again when its lines are joined', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, columns) => {
        expect(linesOf(text, columns).join('')).toBe(text)
      }),
    )
  })

  it('is never wider than its columns, but for spaces at the end of a line', () => {
    fc.assert(
      fc.property(anyText.map(printable), fc.integer({ min: 2, max: 60 }), (text, columns) => {
        for (const line of linesOf(text, columns))
          expect(displayWidth(line.replace(/ +$/, ''))).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('is read in time that grows with its length alone', () => {
    const long = 'ロシアは「反対」した。word '.repeat(2_000)
    expect(linesOf(long, 40).join('')).toBe(long)
    expect(linesOf('x'.repeat(50_000), 40)).toHaveLength(1_250)
  })
})
