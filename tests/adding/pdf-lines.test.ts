import { describe, expect, it } from 'vitest'
import { readCalls } from '../../src/adding/pdf/calls.js'
import type { PageLine } from '../../src/adding/pdf/page-line.js'
import { findPdfHeadings } from '../../src/adding/pdf/pdf-headings.js'

const MEASURES = { size: 10, font: 'Body' }
const lineOf = (text: string, more: Partial<PageLine> = {}): PageLine => ({
  page: 0,
  text,
  left: 50,
  right: 500,
  y: 100,
  size: 10,
  isBold: false,
  font: 'Body',
  isTurned: false,
  raised: [],
  gaps: [],
  ...more,
})
const titlesOf = (...lines: readonly PageLine[]): readonly string[] =>
  findPdfHeadings(
    lines.map((line, at) => ({ ...line, y: 100 + at * 30 })),
    MEASURES,
  ).map(({ lines: own }) => own.map(({ text }) => text).join(' '))
const large = { size: 14, font: 'Head', isBold: true }
const small = { size: 8, font: 'Chart' }

describe('a heading of a PDF', () => {
  it('heads running text, or another heading, maybe after an author and a date', () => {
    const body = lineOf('Exports rose in 2017.')
    expect(titlesOf(lineOf('Trade', large), body)).toEqual(['Trade'])
    expect(titlesOf(lineOf('Trade', large), lineOf('A. Sato', small), lineOf('2017', small), body)).toEqual([
      'Trade',
    ])
  })

  it('is none amid the lettering of a chart', () => {
    const lettering = ['2015', '2016', '2017', 'Coal', 'Oil'].map((text) => lineOf(text, small))
    expect(titlesOf(lineOf('Growth of trade', large), ...lettering)).toEqual([])
  })

  it('is no address', () => {
    const address = lineOf('https://example.org/report', large)
    expect(titlesOf(address, lineOf('Exports rose in 2017.'))).toEqual([])
  })
})

describe('a raised number that begins a paragraph', () => {
  const line = lineOf('2 In November the body met.', { raised: [{ start: 0, end: 1 }] })
  const note = { label: '2', page: 0, lines: [lineOf('2 Press release.')], labelLength: 2 }

  it('is a call where a note on its page has its label', () => {
    expect(readCalls([line], [note])).toMatchObject([{ label: '2', start: 0, end: 1 }])
  })

  it('is none where no such note is there', () => {
    expect(readCalls([line], [])).toEqual([])
    expect(readCalls([line], [{ ...note, page: 1 }])).toEqual([])
  })
})
