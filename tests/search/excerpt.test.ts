import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateMention, Position } from '../../src/annotate/annotations.js'
import { paragraphsOf } from '../../src/report/report.js'
import { cut } from '../../src/report/span.js'
import { aroundCall, excerptOf, noteExcerpt, verifyExcerpt } from '../../src/search/excerpt.js'
import { SANCTIONS, VOTE } from './made-library.js'
import { makeReport } from './made-report.js'

const { report, source } = makeReport(VOTE)
const [first] = paragraphsOf(report)
if (!first) throw new Error('the made report has a paragraph')
const spanOf = (words: string) => ({
  start: first.text.indexOf(words),
  end: first.text.indexOf(words) + words.length,
})

describe('an excerpt', () => {
  it('is whole sentences, word for word', () => {
    expect(excerptOf(report, first, [2, 2]).text).toBe('中国は棄権したが、ロシアは反対した。')
    expect(excerptOf(report, first, [1, 3]).text).toBe(first.text)
  })

  it('leaves out the white space around sentences', () => {
    const english = makeReport({ between: '  ', sections: [{ title: '', paragraphs: [[' One.', 'Two. ']] }] })
    const [paragraph] = paragraphsOf(english.report)
    expect(paragraph && excerptOf(english.report, paragraph, [1, 2]).text).toBe('One.  Two.')
  })

  it('keeps the spans that are inside, moved into its text', () => {
    const highlights = [spanOf('声明案'), spanOf('ロシア'), spanOf('反対')]
    const excerpt = excerptOf(report, first, [2, 2], { highlights })
    expect(excerpt.highlights.map((span) => cut(excerpt.text, span))).toEqual(['ロシア', '反対'])
  })

  it('has the dates inside, moved into its text', () => {
    const date = (words: string): DateMention => ({
      ...spanOf(words),
      edtf: '2017-04',
      earliest: '2017-04-01',
      latest: '2017-04-30',
      basis: 'explicit',
      role: 'main',
    })
    const dated = {
      ...report,
      annotations: [{ actors: [], positions: [], figures: [], dates: [date('米国'), date('棄権')] }],
    }
    const excerpt = excerptOf(dated, first, [2, 2])
    expect(excerpt.dates).toHaveLength(1)
    expect(excerpt.dates.map((span) => cut(excerpt.text, span))).toEqual(['棄権'])
  })

  it('has its position, moved into its text', () => {
    const position: Position = {
      ...spanOf('ロシアは反対した'),
      trigger: spanOf('反対した'),
      actor: 'RU',
      label: 'oppose',
      negated: false,
      about: null,
      target: null,
      voice: 'actor',
      date: null,
    }
    const excerpt = excerptOf(report, first, [2, 2], { position })
    expect(excerpt.position && cut(excerpt.text, excerpt.position)).toBe('ロシアは反対した')
    expect(excerpt.position && cut(excerpt.text, excerpt.position.trigger)).toBe('反対した')
  })

  it.each([
    [0, 1],
    [2, 4],
    [3, 2],
  ])('refuses sentences %i to %i, which the paragraph has not', (from, to) => {
    expect(() => excerptOf(report, first, [from, to])).toThrow(RangeError)
  })

  it('of a note is the note', () => {
    const excerpt = noteExcerpt(report, 'n2', { source })
    expect(excerpt?.text).toBe('安全保障理事会の公式記録による。')
    expect(excerpt?.citation.ref).toBe('vote:n2')
    expect(noteExcerpt(report, 'n1')).toBeNull()
  })

  it('around a call is the sentence that calls', () => {
    expect(aroundCall(report, 'n1')?.text).toBe('中国は棄権したが、ロシアは反対した。')
    expect(aroundCall(report, 'n9')).toBeNull()
  })
})

describe('the proof of an excerpt', () => {
  const excerpt = excerptOf(report, first, [2, 3])

  it('holds for its source', () => {
    expect(verifyExcerpt(excerpt, source)).toBe(true)
  })

  it.each<[string, string]>([
    ['a character changed', source.replace('棄', '危')],
    ['a character is gone', source.replace('棄', '')],
    ['a character was put before it', `x${source}`],
    ['it ends early', source.slice(0, 20)],
    ['it is empty', ''],
  ])('fails for a source in which %s', (_, changed) => {
    expect(verifyExcerpt(excerpt, changed)).toBe(false)
    expect(() => excerptOf(report, first, [2, 3], { source: changed })).toThrow('source.txt')
  })

  it('fails for pieces out of order', () => {
    const pieces = [...excerpt.source.pieces].reverse()
    expect(verifyExcerpt({ ...excerpt, source: { ...excerpt.source, pieces } }, source)).toBe(false)
  })

  it('does not mind white space and Unicode form', () => {
    const half = { ...excerpt, text: excerpt.text.replace('ロシア', 'ﾛｼｱ ') }
    expect(verifyExcerpt(half, source)).toBe(true)
  })
})

describe('every excerpt of every report', () => {
  const sentence = fc.string({
    unit: fc.constantFrom(...'ロシアは反対した、 a1.「」^が'),
    minLength: 1,
    maxLength: 30,
  })
  const plain = sentence.map((words) => `${words.replaceAll('^', '')}。`)
  const paragraphs = fc.array(fc.array(plain, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

  it('is a slice of its paragraph and stands in its source', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), (texts, ...[which, from, to]) => {
        const made = makeReport({ sections: [{ title: '', paragraphs: texts }] })
        const all = paragraphsOf(made.report)
        const paragraph = all[which % all.length] ?? first
        const [a, b] = [(from % paragraph.sentences.length) + 1, (to % paragraph.sentences.length) + 1]
        const { source: text } = made
        const excerpt = excerptOf(made.report, paragraph, [Math.min(a, b), Math.max(a, b)], { source: text })
        expect(paragraph.text).toContain(excerpt.text)
        expect(excerpt.text).toBe(excerpt.text.trim())
        expect(verifyExcerpt(excerpt, text)).toBe(true)
      }),
    )
  })

  it('holds in English too', () => {
    const made = makeReport(SANCTIONS)
    for (const paragraph of paragraphsOf(made.report))
      expect(excerptOf(made.report, paragraph, [1, 2], { source: made.source }).text).toBe(paragraph.text)
  })
})
