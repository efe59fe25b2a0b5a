import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateDates } from '../../../src/annotate/dates/annotate-dates.js'
import { daysOf } from '../../../src/annotate/dates/days-of.js'
import { readPeriod } from '../../../src/annotate/dates/read-period.js'
import { spanInText, viewText } from '../../../src/annotate/dates/view.js'
import { overlaps } from '../../../src/report/span.js'

/** Words that dates are made of, and what stands between them. */
const WORDS = [
  '2017',
  '20',
  '5',
  '31',
  '年',
  '月',
  '日',
  ' ',
  '　',
  '\n',
  '～',
  '-',
  '/',
  '.',
  ',',
  '、',
  '。',
  'の',
  'から',
  'まで',
  '以降',
  '前',
  '後',
  '平成',
  '昭和',
  '第',
  '四半期',
  '年度',
  '十',
  '二〇一七',
  '上旬',
  '末',
  '同',
  '翌',
  '今',
  '昨',
  '（',
  '）',
  '「',
  '」',
  '"',
  '⽉',
  '㋀',
  '😀',
  'April ',
  'May ',
  'may ',
  'in ',
  'of ',
  'the ',
  'since ',
  'between ',
  'and ',
  'Q3 ',
  'H1',
  'mid-',
  'late ',
  'year ',
  'last ',
  'FY',
  "'90s",
  'th ',
]
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string()), { maxLength: 30 })
  .map((words) => words.join(''))
const language = fc.constantFrom('ja' as const, 'en' as const)
const issued = fc.constantFrom(undefined, '2017-12-01', '2017', '2017-09/2018-05')
const kind = fc.constantFrom('heading' as const, 'paragraph' as const, 'note' as const)
const passage = fc.record({ text, kind, breaks: fc.array(fc.nat(40), { maxLength: 3 }) })

describe('whatever is read', () => {
  const report = fc.tuple(fc.array(passage, { maxLength: 4 }), language, issued)

  test('mentions are in order, within their text, and never overlap', () => {
    fc.assert(
      fc.property(report, ([passages, language, issued]) => {
        annotateDates(passages, { language, issued }).forEach(({ mentions, unresolved }, index) => {
          const spans = [...mentions, ...unresolved]
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(passages[index]?.text.length ?? 0)
          }
          expect(spans.some((a, i) => spans.some((b, j) => j < i && overlaps(a, b)))).toBe(false)
          expect(mentions.toSorted((a, b) => a.start - b.start)).toEqual(mentions)
        })
      }),
      { numRuns: 400 },
    )
  })

  test('the days of a mention are those of its EDTF string', () => {
    fc.assert(
      fc.property(report, ([passages, language, issued]) => {
        for (const { mentions } of annotateDates(passages, { language, issued })) {
          for (const mention of mentions) {
            const { earliest, latest } = mention
            expect(daysOf(mention.edtf)).toEqual({ earliest, latest })
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the days of a mention are those that the edtf library gives', () => {
    const isoOf = (time: number): string | null =>
      Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null
    fc.assert(
      fc.property(report, ([passages, language, issued]) => {
        for (const { mentions } of annotateDates(passages, { language, issued })) {
          for (const { edtf: words, earliest, latest } of mentions) {
            const oracle = edtf(words)
            expect([isoOf(oracle.min), isoOf(oracle.max)]).toEqual([earliest, latest])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a typed period is read or refused, and never fails in another way', () => {
    fc.assert(
      fc.property(text, (words) => {
        try {
          const { edtf, ...days } = readPeriod(words, { today: '2017-12-01' })
          expect(daysOf(edtf)).toEqual(days)
        } catch (error) {
          expect(error).toMatchObject({ code: 'period-invalid' })
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('the view of a text', () => {
  test('maps each of its characters back into the text, in order', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 3 }), (text, breaks) => {
        const view = viewText(text, breaks)
        let last = 0
        for (let at = 0; at < view.text.length; at += 1) {
          const span = spanInText(view, { start: at, end: at + 1 })
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeLessThanOrEqual(text.length)
          last = span.start
        }
      }),
    )
  })

  test.each([
    ['２０１７年　４月', '2017年4月'],
    ['二〇一七年十二月廿日', '2017年12月20日'],
    ['千九百四十五年', '1945年'],
    ['二千年の歴史', '二千年の歴史'],
    ['1 月 ～ 6 月', '1月~6月'],
    ['三菱、一時的、十分', '三菱、一時的、十分'],
  ])('of %s is %s', (text, view) => {
    expect(viewText(text).text).toBe(view)
  })
})

describe('long and odd texts', () => {
  const unit = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(''))

  test('are read to their end, however often a few words repeat', () => {
    fc.assert(
      fc.property(unit, language, (unit, language) => {
        const text = unit.repeat(Math.ceil(10_000 / unit.length))
        const [read] = annotateDates([{ text, kind: 'paragraph' }], { language, issued: '2017-12-01' })
        expect(read?.mentions.every(({ end }) => end <= text.length)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
