import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../src/report/report.js'
import { excerptOf, verifyExcerpt } from '../src/search/excerpt.js'
import { allOf, readReviewed } from './reviewed.js'

const TEXT = `1. 序

2019年3月14日の決議案に中国は賛成したが、ロシアは
反対した1。この提案を米国は4月2日に支持した。

2．次

トルコは同年5月に監視団の派遣を支持した2。輸出額は
3億2,000万ドルに達した。中国とロシアは6月1日に監視団を

非難した3。It was re-
jected by Japan.
`

/** Words of the text, from anywhere to anywhere. */
const words = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => TEXT.slice(start, start + length))
  .filter((slice) => slice.trim() !== '')

const says = fc.constantFrom(
  'paragraph: begins',
  'paragraph: continues',
  ...['1', '2', '3', '4', '14'].flatMap((label) => [`call: ${label}`, `no-call: ${label}`]),
  'page: 3',
  'date: 2018-01-02',
  'date: ../2018',
  'actor: KP',
  'position: { actor: KP, label: veto, date: 2018, about: 監視団, target: US }',
  'position: { date: none, about: none, negated: true, voice: expert }',
  ...['position', 'figure', 'date', 'actor'].map((what) => `reject: ${what}`),
  'note: the record says otherwise',
  'checked: true',
)

const entry = fc
  .record({ words, says, occurrence: fc.option(fc.integer({ min: 1, max: 3 })) })
  .map((each) =>
    [
      `- words: ${JSON.stringify(each.words)}`,
      `  ${each.says}`,
      ...(each.occurrence === null ? [] : [`  occurrence: ${each.occurrence}`]),
      ...(each.says.startsWith('note') || each.says.startsWith('checked') ? [] : ['  why: x']),
      '  by: N',
      '  on: 2026-11-20',
    ].join('\n'),
  )

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '')

describe('Whatever an editor says', () => {
  it('every excerpt is a slice of the source, and nothing of the text is lost or told twice', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const report = readReviewed(TEXT, entries.join('\n'))
        const paragraphs = paragraphsOf(report)
        const offsets = paragraphs.flatMap((paragraph) => paragraph.offsets)
        expect(offsets.every((offset, at) => at === 0 || offset > (offsets[at - 1] ?? 0))).toBe(true)
        for (const paragraph of paragraphs)
          for (const index of paragraph.sentences.keys()) {
            const excerpt = excerptOf(report, paragraph, [index + 1, index + 1])
            expect(verifyExcerpt(excerpt, TEXT)).toBe(true)
          }
        const letters = squeezed(paragraphs.map(({ text }) => text).join('')).replaceAll(/[\d-]/gu, '')
        expect(letters).toBe(LETTERS)
      }),
      { numRuns: 120 },
    )
  })

  it('every reading keeps its words, in its paragraph', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const report = readReviewed(TEXT, entries.join('\n'))
        const read = paragraphsOf(report).map(({ text }) => text)
        const longest = Math.max(...read.map(({ length }) => length))
        for (const kind of ['dates', 'actors', 'figures'] as const)
          for (const { start, end } of allOf(report, kind)) expect(start < end && end <= longest).toBe(true)
        for (const { dates } of report.annotations)
          expect(dates.every((date, at) => at === 0 || date.start >= (dates[at - 1]?.end ?? 0))).toBe(true)
        for (const { date, about } of allOf(report, 'positions')) {
          if (about !== null)
            expect(read.some((text) => text.includes(about)) || TEXT.includes(about), about).toBe(true)
          if (date?.edtf.startsWith('2018') === true)
            expect(['editor', 'month-of-context']).toContain(date.basis)
        }
      }),
      { numRuns: 80 },
    )
  })
})

/** The text without its headings, white space and what may be a call or the end of a line. */
const LETTERS = squeezed(TEXT.replaceAll(/^\d[.．].*$/gmu, '')).replaceAll(/[\d-]/gu, '')
