import { describe, expect, it } from 'vitest'
import type { Annotations, AnnotatedReport, DateMention, Position } from '../../src/annotate/annotations.js'
import { inspectReports } from '../../src/annotate/inspection.js'
import { renderInspection } from '../../src/platform/console/render-inspection.js'
import { chooseReports } from '../../src/platform/console/choose-reports.js'
import { readReport } from '../../src/report/read-report.js'
import { cut } from '../../src/report/span.js'
import { paragraphsOf } from '../../src/report/report.js'

const SOURCE = `# 1. 国連での立場

ロシアは2017年4月
の決議案に反対した[^1]。中国は棄権した。

次の段落である。

[^1]: 国連の記録による。
`

/** A report read from a text, with annotations of its first paragraph. */
function annotatedReport(): AnnotatedReport {
  const record = {
    title: '題',
    supplied: ['title'],
    visibleTo: null,
    author: [{ family: '山田', given: '太郎' }],
  }
  const report = readReport(SOURCE, record, { format: 'markdown', id: 'made-up' })
  const text = paragraphsOf(report)[0]?.text ?? ''
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const when = { edtf: '2017-04', earliest: '2017-04-01', latest: '2017-04-30', basis: 'explicit' } as const
  const date: DateMention = { ...span('2017年4月'), ...when, role: 'main' }
  const position: Position = {
    ...span('反対した'),
    actor: 'RU',
    label: 'oppose',
    negated: false,
    about: '決議案',
    target: null,
    voice: 'actor',
    trigger: span('反対した'),
    date: when,
  }
  const actors = [
    { ...span('ロシア'), id: 'RU', form: 'name' as const },
    { ...span('中国'), id: 'CN', form: 'name' as const },
  ]
  const none: Annotations = { dates: [], actors: [], positions: [], figures: [] }
  const first = { dates: [date], actors, positions: [position], figures: [] }
  return { ...report, annotations: paragraphsOf(report).map((_, index) => (index === 0 ? first : none)) }
}

const warning = {
  code: 'record-fault',
  message: 'There is no title; add one.',
  at: 'bad/report.yaml:1',
} as const

describe('an inspection', () => {
  const report = annotatedReport()
  const inspection = inspectReports([report], [warning])
  const [inspected] = inspection.reports
  const paragraphs = inspected?.sections.flatMap((section) => section.paragraphs) ?? []

  it('has every paragraph in its section, in reading order', () => {
    expect(inspected?.sections.map(({ number, title }) => [number, title])).toEqual([['1', '国連での立場']])
    expect(paragraphs.map(({ number }) => number)).toEqual(paragraphsOf(report).map(({ number }) => number))
    expect(paragraphs).toHaveLength(2)
  })

  it('gives pieces of the file that, joined, are the paragraph, white space and note marks aside', () => {
    for (const { text, source } of paragraphs)
      expect(
        source.pieces
          .map((piece) => cut(SOURCE, piece))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
    expect(paragraphs[0]?.source.file).toBe('source.md')
  })

  it('has the sentences, calls, dates, actors and positions of a paragraph', () => {
    const [first] = paragraphs
    expect(first?.sentences.map((sentence) => cut(first.text, sentence))).toEqual([
      'ロシアは2017年4月の決議案に反対した。',
      '中国は棄権した。',
    ])
    expect(first?.footnotes.map(({ label }) => label)).toEqual(['1'])
    expect(first?.dates.map(({ edtf }) => edtf)).toEqual(['2017-04'])
    expect(first?.actors).toEqual([
      { id: 'RU', start: 0, end: 3 },
      { id: 'CN', start: 21, end: 23 },
    ])
    expect(first?.positions.map(({ label }) => label)).toEqual(['oppose'])
  })

  it('has the record, the warnings of each report, and those of what could not be read', () => {
    expect(inspected?.record.title).toBe('題')
    expect(inspected?.warnings).toEqual(report.warnings)
    expect(inspection.warnings).toEqual([warning])
  })

  it('goes out as JSON without a loss', () => {
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection)
    expect(Object.keys(paragraphs[0] ?? {})).not.toContain('offsets')
  })
})

describe('an inspection on a terminal', () => {
  const report = annotatedReport()
  const shown = renderInspection(inspectReports([report], [warning]))

  it.each([
    ['the record, supplied titles in brackets', 'made-up  [題] · 山田 太郎'],
    ['the hash of the source', `SHA-256 ${report.hash}`],
    ['the counts', '1 section, 2 paragraphs, 3 sentences, 1 footnote call, 1 note'],
    ['the section', '§ 1 国連での立場'],
    ['the sentences apart', 'ロシアは2017年4月の決議案に反対した。 ｜ 中国は棄権した。'],
    ['a note', 'Note 1: 国連の記録による。'],
    ['a date with EDTF and basis', 'date      2017年4月 = 2017-04 (explicit, main)'],
    ['a position', "position  RU · oppose (反対した) · about 決議案 · actor's words · 2017-04 (explicit)"],
    ['what could not be read', 'bad/report.yaml:1: There is no title; add one.'],
  ])('shows %s', (_, words) => {
    expect(shown).toContain(words)
  })

  it('says so where there is nothing to look at', () => {
    const clean = { ...report, warnings: [] }
    expect(renderInspection(inspectReports([clean]))).toMatch(/Nothing to look at\.$/)
  })

  it('takes out what could change the words around it', () => {
    const record = { ...report.record, title: 'safe\u202etxt.exe\u001b[2J' }
    expect(renderInspection(inspectReports([{ ...report, record }]))).toContain('safetxt.exe')
  })
})

describe('the reports to inspect', () => {
  const reports = [{ id: 'one' }, { id: 'two' }]

  it.each([
    [null, { reports, warnings: [warning] }],
    ['two', { reports: [{ id: 'two' }], warnings: [] }],
    ['bad', { reports: [], warnings: [warning] }],
  ])('for %s are chosen', (wanted, chosen) => {
    expect(chooseReports(wanted, reports, [warning])).toEqual(chosen)
  })

  it.each(['three', 'ba', ''])('are named where there is no report %j', (wanted) => {
    expect(() => chooseReports(wanted, reports, [warning])).toThrow(
      `There is no report "${wanted}"; these can be read: one, two.`,
    )
  })
})
