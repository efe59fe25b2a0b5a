import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/report/report.js'
import { citationOf, noteCitation } from '../../src/search/citation.js'
import type { SentenceRange } from '../../src/search/sentence-range.js'
import { sentenceOfCall } from '../../src/search/footnote-calls.js'
import { SANCTIONS, VOTE } from './made-library.js'
import { makeReport } from './made-report.js'

const { report } = makeReport(VOTE)
const [first, , third] = paragraphsOf(report)
if (!first || !third) throw new Error('the made report has three paragraphs')

describe('the citation of sentences', () => {
  it('says report, place, section, notes and hash', () => {
    expect(citationOf(report, first, [2, 3])).toEqual({
      report: 'vote',
      title: 'Report vote',
      titleSupplied: true,
      at: { kind: 'text', paragraph: 1, sentences: [2, 3] },
      section: { number: '1', title: '採決', path: ['採決'] },
      footnotes: [
        { id: 'n1', label: '1' },
        { id: 'n2', label: '2' },
      ],
      ref: 'vote:1.2-3',
      hash: first.hash,
    })
  })

  it('names the section that the paragraph stands in', () => {
    expect(citationOf(report, third, [1, 1]).section.title).toBe('貿易')
  })

  it('names a page if the paragraph has one', () => {
    expect(citationOf(report, { ...first, page: 'iv' }, [1, 1]).page).toBe('iv')
    expect(citationOf(report, first, [1, 1])).not.toHaveProperty('page')
  })

  it('says that the title is the source’s own', () => {
    const own = { ...report, record: { ...report.record, supplied: [] } }
    expect(citationOf(own, first, [1, 1]).titleSupplied).toBe(false)
  })

  it('writes one sentence without a dash', () => {
    expect(citationOf(report, first, [2, 2]).ref).toBe('vote:1.2')
  })
})

describe('the citation of a note', () => {
  it('names the section that calls it', () => {
    expect(noteCitation(report, 'n2')).toMatchObject({
      at: { kind: 'note', note: 'n2' },
      section: { title: '採決' },
      footnotes: [],
      ref: 'vote:n2',
      hash: report.notes[0]?.hash,
    })
  })

  it('is none if the source holds no such note', () => {
    expect(noteCitation(report, 'n1')).toBeNull()
  })
})

describe('the notes of an excerpt', () => {
  const calls = (sentences: readonly string[], range: SentenceRange, between = ''): readonly string[] => {
    const made = makeReport({ between, sections: [{ title: '', paragraphs: [sentences] }] }).report
    const paragraph = paragraphsOf(made)[0] ?? first
    return citationOf(made, paragraph, range).footnotes.map(({ label }) => label)
  }

  it.each<[string, readonly string[], string, SentenceRange, readonly string[]]>([
    ['before the full stop', ['前^1^。', '後。'], '', [1, 1], ['1']],
    ['after the full stop', ['前。^1^', '後。'], '', [1, 1], ['1']],
    ['after the full stop, not of the next sentence', ['前。^1^', '後。'], '', [2, 2], []],
    ['where the next sentence begins', ['前。', '^1^後。'], '', [1, 1], ['1']],
    ['where the next sentence begins, not of that', ['前。', '^1^後。'], '', [2, 2], []],
    ['in the middle', ['前で^1^あり、後。', '次。'], '', [1, 1], ['1']],
    ['at the end of the paragraph', ['前。', '後。^2^'], '', [2, 2], ['2']],
    ['at the beginning of the paragraph', ['^1^前。', '後。'], '', [1, 1], ['1']],
    ['of all sentences', ['前^1^。', '後。^2^'], '', [1, 2], ['1', '2']],
    ['after an English full stop', ['One.^1^', 'Two.'], ' ', [1, 1], ['1']],
    ['after an English full stop, not of the next', ['One.^1^', 'Two.'], ' ', [2, 2], []],
  ])('are right for a call %s', (_, sentences, between, range, labels) => {
    expect(calls(sentences, range, between)).toEqual(labels)
  })

  it('give each call to one sentence', () => {
    const [paragraph] = paragraphsOf(makeReport(SANCTIONS).report)
    expect(paragraph?.footnotes.map((call) => sentenceOfCall(paragraph, call))).toEqual([1])
  })
})
