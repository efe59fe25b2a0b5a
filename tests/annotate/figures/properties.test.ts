import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorMention, DateMention } from '../../../src/annotate/annotations.js'
import { annotateFigures } from '../../../src/annotate/figures/annotate-figures.js'
import { foldDigits } from '../../../src/annotate/figures/fold-digits.js'
import { monthBefore } from '../../../src/annotate/figures/month-before.js'
import { figuresIn, units } from './figures-in.js'

const pieces = [
  '中国が', 'ロシアの', '北朝鮮に対する', '輸出額は', '2016年に', '31億 9,200万ドル', '5,300万', 'ドル', '（前年同月比 6.7%減）', '、', '。', 'を輸出し、',
  '10～20%', '3発の', '1', ',', '.', '-', '万', '一千二百兆', '$', ' to ', ' and ', 'between ', 'China ', "Russia's ", 'exports ', 'fell ', '3.5 percent ',
  ' in 2016', 'two ', 'million ', 'soldiers', '(', ')', '（', '）', '割', '𠮷', '\u0001', '\u0003', ' ', 'and South Korea', '; ', 'which ',
] as const // prettier-ignore

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** Spans of a text, sorted and apart. */
const spansIn = (words: string): fc.Arbitrary<readonly { start: number; end: number }[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: words.length }), { maxLength: 8 })
    .map((offsets) => offsets.toSorted((a, b) => a - b))
    .map((offsets) => offsets.flatMap((start, index) => (index % 2 === 0 && offsets[index + 1] !== undefined ? [{ start, end: offsets[index + 1] ?? start }] : []))) // prettier-ignore

const date = (span: { start: number; end: number }): DateMention => ({
  ...span,
  edtf: '2017',
  earliest: '2017-01-01',
  latest: '2017-12-31',
  basis: 'explicit',
  role: 'main',
})
const actor = (span: { start: number; end: number }): ActorMention => ({ ...span, id: 'RU', form: 'name' })

describe('figures', () => {
  it('stand in their text, in order, apart, and hold a number', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0
        for (const figure of figuresIn(words)) {
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.end).toBeGreaterThan(figure.start)
          end = figure.end
          expect(Number.isFinite(figure.value)).toBe(true)
        }
        expect(end).toBeLessThanOrEqual(words.length)
      }),
      { numRuns: 300 },
    )
  })

  it('quote their own text, whatever is a date or an actor, and trade with somebody else', () => {
    const marked = text.chain((words) => fc.tuple(fc.constant(words), spansIn(words), spansIn(words)))
    fc.assert(
      fc.property(marked, ([words, dates, actors]) => {
        const sentences = [{ start: 0, end: words.length }]
        const paragraph = { text: words, sentences, dates: dates.map(date), actors: actors.map(actor) }
        const figures = annotateFigures(paragraph, units)
        for (const { of, actor: who, partner } of figures) {
          expect(of === null || words.includes(of)).toBe(true)
          expect(partner === undefined || partner !== who).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are the same in wide digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (number) => {
        const wide = String(number).replaceAll(/\d/gu, (digit) =>
          '０１２３４５６７８９'.charAt(Number(digit)),
        )
        expect(figuresIn(`輸出は${wide}ドルだ。`)).toMatchObject([{ value: number, unit: 'USD' }])
      }),
      { numRuns: 50 },
    )
  })

  it('have the value that is written, with thousands set apart or not, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), (number) => {
        const written = number.toLocaleString('en')
        expect(figuresIn(`輸出は${written}トンだ。`)).toMatchObject([{ value: number }])
        expect(figuresIn(`Exports were ${written} tonnes.`)).toMatchObject([{ value: number }])
      }),
      { numRuns: 50 },
    )
  })

  it('fold to a text of the same length', () => {
    fc.assert(fc.property(text, (words) => foldDigits(words).length === words.length))
  })

  it.each([
    '1,',
    '一',
    '1%減',
    '$1 ',
    'fell 3% ',
    '3億ドル、',
    '(3ドル)',
    '10 to ',
    'twenty-',
    'of a ',
    'の',
  ])('are read from ten thousand characters of %j', (piece) => {
    const words = piece.repeat(Math.ceil(10_000 / piece.length))
    const paragraph = { text: words, sentences: [{ start: 0, end: words.length }], dates: [], actors: [] }
    expect(annotateFigures(paragraph, units).every(({ end }) => end <= words.length)).toBe(true)
  })
})

describe('the month before', () => {
  it.each([
    ['2017-09', '2017-08'],
    ['2017-01', '2016-12'],
    ['2017-03-31', '2017-02'],
    ['2017', null],
    ['2017-01/2017-06', null],
    [undefined, null],
  ])('%s is %s', (edtf, expected) => {
    expect(monthBefore(edtf)).toBe(expected)
  })
})
