import { describe, expect, it } from 'vitest'
import { hashText } from '../../src/report/fingerprint.js'
import { readLayoutFile, type LayoutBlock } from '../../src/report/layout-file.js'
import { readReport } from '../../src/report/read-report.js'
import { paragraphsOf } from '../../src/report/report.js'
import { citationOf, noteCitation } from '../../src/search/citation.js'
import { sampleRecord } from './sample-record.js'

const text = 'Head 1\nA word and1\nmore.\n\f1 The note.\n'
const blocks: readonly LayoutBlock[] = [
  { kind: 'heading', number: '1', level: 1, pieces: [0, 4] },
  {
    kind: 'paragraph',
    page: '7',
    pieces: [7, 17, 18, 24],
    calls: [{ label: '1', at: 10, note: 0 }],
  },
  { kind: 'note', label: '1', pieces: [28, 37] },
]
const fileOf = (change: object = {}): string =>
  JSON.stringify({
    version: 1,
    original: 'original.pdf',
    text: hashText(text),
    pages: [{ label: '7', start: 0 }],
    blocks,
    ...change,
  })

describe('a citation of a text with pages', () => {
  it('gives the page that the words begin on, also within a paragraph, and of a note', () => {
    const words = 'One stands here.\n\fTwo stands there.\n1 The note.\n'
    const layout = {
      version: 1,
      original: 'original.pdf',
      text: hashText(words),
      pages: [
        { label: 'iv', start: 0 },
        { label: 'v', start: 18 },
      ],
      blocks: [
        { kind: 'paragraph', page: 'iv', pieces: [0, 17, 18, 35], calls: [{ label: '1', at: 34, note: 0 }] },
        { kind: 'note', label: '1', pieces: [38, 47] },
      ],
    } as const
    const report = readReport(words, sampleRecord, { format: 'layout', layout })
    const [paragraph] = paragraphsOf(report)
    const pageOf = (sentence: number) => paragraph && citationOf(report, paragraph, [sentence, sentence]).page
    expect([pageOf(1), pageOf(2)]).toEqual(['iv', 'v'])
    expect(noteCitation(report, 'n1')?.page).toBe('v')
  })
})

describe('readLayoutFile', () => {
  it('gives what stands in the text, each character where it stands', () => {
    const layout = readLayoutFile(fileOf(), text, 'a/layout.json')
    const report = readReport(text, sampleRecord, { format: 'layout', layout })
    const [paragraph] = paragraphsOf(report)
    expect(paragraph).toMatchObject({ text: 'A word and more.', page: '7' })
    expect(paragraph?.footnotes).toEqual([{ id: 'n1', label: '1', at: 10 }])
    expect(report.notes).toMatchObject([{ id: 'n1', label: '1', text: 'The note.' }])
    expect(report.sections).toMatchObject([{ number: '1', title: 'Head' }])
    expect(report.file).toBe('text.txt')
    expect(report.warnings).toEqual([])
  })

  it('links a call to its note where labels start again, also where a note is missing', () => {
    const layout = readLayoutFile(
      fileOf({
        blocks: [
          { kind: 'paragraph', pieces: [0, 4], calls: [{ label: '1', at: 1 }] },
          { kind: 'paragraph', pieces: [7, 17], calls: [{ label: '1', at: 1, note: 0 }] },
          { kind: 'note', label: '1', pieces: [28, 37] },
        ],
      }),
      text,
      'layout.json',
    )
    const report = readReport(text, sampleRecord, { format: 'layout', layout })
    expect(paragraphsOf(report).flatMap(({ footnotes }) => footnotes.map(({ id }) => id))).toEqual([
      'n1',
      'n1-2',
    ])
    expect(report.notes.map(({ id }) => id)).toEqual(['n1-2'])
  })

  it.each<[what: string, json: string, fault: RegExp]>([
    ['is no JSON', '{', /layout\.json is no layout/],
    ['has another form', '{"version":2}', /is no layout/],
    ['belongs to another text', fileOf({ text: '00' }), /another text/],
    ['goes backwards', fileOf({ blocks: [{ kind: 'note', label: '1', pieces: [4, 2] }] }), /a place that/],
    [
      'goes past the end',
      fileOf({ blocks: [{ kind: 'note', label: '1', pieces: [4, 999] }] }),
      /a place that/,
    ],
    ['has half a piece', fileOf({ blocks: [{ kind: 'note', label: '1', pieces: [1, 2, 3] }] }), /a place/],
  ])('refuses one that %s', (_, json, fault) => {
    expect(() => readLayoutFile(json, text, 'layout.json')).toThrow(fault)
  })
})
