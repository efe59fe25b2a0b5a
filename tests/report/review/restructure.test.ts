import { describe, expect, it } from 'vitest'
import { readReport, type ReportFormat } from '../../../src/report/read-report.js'
import { paragraphsOf, type Report } from '../../../src/report/report.js'
import { readReview } from '../../../src/report/review/read-review.js'
import { hashWords } from '../../../src/report/fingerprint.js'

const record = { title: '題', supplied: [], visibleTo: null }

interface Said {
  readonly words: string
  readonly says: string
  readonly occurrence?: number
}

function read(text: string, said: readonly Said[], format: ReportFormat = 'text'): Report {
  const yaml = said.map(({ words, says, occurrence }) =>
    [
      `- words: ${JSON.stringify(words)}`,
      `  ${says}`,
      ...(occurrence ? [`  occurrence: ${occurrence}`] : []),
      '  why: x',
      '  by: N',
      '  on: 2026-11-20',
    ].join('\n'),
  )
  return readReport(text, record, { format, id: 'a', review: readReview(yaml.join('\n'), 'a/review.yaml') })
}

const textsOf = (report: Report): readonly string[] => paragraphsOf(report).map(({ text }) => text)
const callsOf = (report: Report): readonly string[] =>
  paragraphsOf(report).flatMap(({ text, footnotes }) =>
    footnotes.map(({ label, at }) => `${text.slice(Math.max(0, at - 2), at)}|${label}`),
  )
const unusedIn = (report: Report): readonly string[] =>
  report.warnings.filter(({ code }) => code === 'review-unused').map(({ at, message }) => `${at} ${message}`)

const JAPANESE =
  '1. 序\n\n一つ目の文である1。二つ目の文である。三つ目。\n\n四つ目の文は2017年に書かれた2。五つ目の文である3。\n'
const ENGLISH =
  '# One\n\nThe council met in April.[^1] It did not re-\n\nsolve the matter. China abstained in 2017.\n\n[^1]: A note.\n'

describe('An editor says that a paragraph', () => {
  it('begins in the middle of a line', () => {
    const report = read(JAPANESE, [{ words: '二つ目の文', says: 'paragraph: begins' }])
    expect(textsOf(report).slice(0, 2)).toEqual(['一つ目の文である。', '二つ目の文である。三つ目。'])
    expect(callsOf(report)[0]).toBe('ある|1')
    expect(unusedIn(report)).toEqual([])
  })

  it('goes on, in Japanese without a space', () => {
    const report = read('1. 序\n\n四つ目の文は。\n\n五つ目の文である。\n', [
      { words: '五つ目', says: 'paragraph: continues' },
    ])
    expect(textsOf(report)).toEqual(['四つ目の文は。五つ目の文である。'])
  })

  it('goes on, in English with a space or with the hyphen mended, its calls kept', () => {
    const report = read(ENGLISH, [{ words: 'solve the matter', says: 'paragraph: continues' }], 'markdown')
    expect(textsOf(report)).toEqual([
      'The council met in April. It did not resolve the matter. China abstained in 2017.',
    ])
    expect(callsOf(report)).toEqual(['l.|1'])
    const spaced = read(
      '# A\n\nOne ends.\n\nTwo ends.\n',
      [{ words: 'Two ends', says: 'paragraph: continues' }],
      'markdown',
    )
    expect(textsOf(spaced)).toEqual(['One ends. Two ends.'])
  })

  it('begins where it does already, which changes nothing', () => {
    const plain = read(ENGLISH, [], 'markdown')
    const report = read(ENGLISH, [{ words: 'The council', says: 'paragraph: begins' }], 'markdown')
    expect(textsOf(report)).toEqual(textsOf(plain))
    expect(unusedIn(report)).toEqual([])
  })

  it('goes on after a heading, which cannot be', () => {
    const report = read(ENGLISH, [{ words: 'The council', says: 'paragraph: continues' }], 'markdown')
    expect(unusedIn(report)).toEqual([expect.stringContaining('none stands directly before it')])
  })
})

describe('An editor says that a number', () => {
  it('is a note’s', () => {
    const report = read('1. 序\n\n文は2017年に終わる。次の文12である。\n', [
      { words: '次の文12で', says: 'call: 12' },
    ])
    expect(textsOf(report)).toEqual(['文は2017年に終わる。次の文である。'])
    expect(callsOf(report)).toEqual(['の文|12'])
  })

  it('is a note’s, at the end of a longer one', () => {
    const report = read('1. 序\n\nそれは20174に始まる。\n', [{ words: '20174に', says: 'call: 4' }])
    expect(textsOf(report)).toEqual(['それは2017に始まる。'])
  })

  it('is none, and puts it back where it stood', () => {
    const report = read(JAPANESE, [{ words: '五つ目の文である3', says: 'no-call: 3' }])
    expect(textsOf(report).at(-1)).toBe('四つ目の文は2017年に書かれた。五つ目の文である3。')
    expect(callsOf(report)).toEqual(['ある|1', 'れた|2'])
  })

  it('is none in Markdown', () => {
    const report = read(ENGLISH, [{ words: 'April.[^1]', says: 'no-call: 1' }], 'markdown')
    expect(textsOf(report)[0]).toBe('The council met in April.1 It did not re-')
  })

  it('is what it was read as, which settles the doubt', () => {
    const doubtful = '1. 序\n\n最初の文である1。次の文である2。また彼は3国連を動かした。最後の文である4。\n'
    const doubts = (report: Report): number =>
      report.warnings.filter(({ code }) => code === 'number-may-be-call').length
    const plain = read(doubtful, [])
    expect(doubts(plain)).toBe(1)
    const isCall = callsOf(plain).some((call) => call.endsWith('|3'))
    expect(doubts(read(doubtful, [{ words: '彼は3国連', says: `${isCall ? 'call' : 'no-call'}: 3` }]))).toBe(
      0,
    )
  })

  it.each([
    ['三つ目', 'call: 3', 'holds no number 3'],
    ['三つ目', 'no-call: 3', 'holds no call 3'],
    ['六つ目', 'call: 3', 'is not found in the text'],
    ['文である', 'no-call: 1', 'stands 3 times'],
    ['1. 序', 'call: 1', 'stands in no paragraph'],
  ])('but %s with %s fits nothing', (words, says, message) => {
    const report = read(JAPANESE, [{ words, says }])
    expect(unusedIn(report)).toEqual([expect.stringMatching(`^a/review.yaml:1 .*${message}`)])
    expect(textsOf(report)).toEqual(textsOf(read(JAPANESE, [])))
  })

  it('is meant by its occurrence', () => {
    const report = read(JAPANESE, [{ words: '文である', says: 'paragraph: continues', occurrence: 9 }])
    expect(unusedIn(report)).toEqual([expect.stringContaining('stands 3 times only, but occurrence is 9')])
  })
})

describe('An editor says on what page', () => {
  it('a paragraph starts', () => {
    const report = read(JAPANESE, [{ words: '四つ目', says: 'page: iv' }])
    expect(paragraphsOf(report).map(({ page }) => page)).toEqual([undefined, 'iv'])
  })
})

describe('Every paragraph that an editor changed', () => {
  it.each([
    ['text', JAPANESE, ['二つ目の文', '三つ目', '四つ目の文は'], ['1', '2', '3']],
    ['markdown', ENGLISH, ['It did', 'solve', 'China'], ['1', '2017', '7']],
  ] as const)('still maps to the %s it was read from', (format, text, words, labels) => {
    const breaks = words.flatMap((each) =>
      ['begins', 'continues'].map((says) => ({ words: each, says: `paragraph: ${says}` })),
    )
    const calls = labels.flatMap((label) =>
      ['call', 'no-call'].map((says) => ({
        words: format === 'text' ? '書かれた2' : 'abstained in 2017',
        says: `${says}: ${label}`,
      })),
    )
    for (const one of [...breaks, ...calls])
      for (const other of [...breaks, ...calls]) {
        const report = read(text, [one, other], format)
        const offsets = paragraphsOf(report).flatMap((paragraph) => paragraph.offsets)
        expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b))
        for (const paragraph of paragraphsOf(report)) {
          const source = paragraph.offsets.map((offset) => text.charAt(offset)).join('')
          expect(source.replaceAll(/\s/gu, '')).toBe(paragraph.text.replaceAll(/\s/gu, ''))
          expect(paragraph.hash).toBe(hashWords(paragraph.text))
          expect(paragraph.footnotes.every(({ at }) => at >= 0 && at <= paragraph.text.length)).toBe(true)
        }
      }
  })
})
