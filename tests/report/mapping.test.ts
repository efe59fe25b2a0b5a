import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, type MappedText } from '../../src/report/mapped-text.js'
import { paragraphsOf, type Report } from '../../src/report/report.js'
import { fixtureTexts, readMarkdownText, readText, shippedText } from './sample-record.js'

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** Each character is the file's at its offset, offsets rise, and the pieces joined are the text. */
function expectMapped(mapped: MappedText, file: string): void {
  expect(mapped.offsets).toHaveLength(mapped.text.length)
  const rises = mapped.offsets.every(
    (offset, index) => index === 0 || offset > (mapped.offsets[index - 1] ?? -1),
  )
  expect(rises).toBe(true)
  for (const [index, offset] of mapped.offsets.entries()) {
    const [character, source] = [mapped.text.charAt(index), file.charAt(offset)]
    if (/\s/u.test(character)) expect(source).toMatch(/\s/u)
    else expect(source).toBe(character)
  }
  const pieces = piecesOf(mapped, { start: 0, end: mapped.text.length })
  expect(squeeze(pieces.map(({ start, end }) => file.slice(start, end)).join(''))).toBe(squeeze(mapped.text))
}

/** Sentences follow each other, and nothing but white space stands between them. */
function expectCovered(report: Report): void {
  for (const { text, sentences, footnotes } of paragraphsOf(report)) {
    const edges = [{ start: 0, end: 0 }, ...sentences, { start: text.length, end: text.length }]
    for (const [index, { start }] of edges.entries())
      expect(text.slice(index === 0 ? 0 : edges[index - 1]?.end, start).trim()).toBe('')
    for (const { start, end } of sentences) expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    for (const { at } of footnotes) expect(at).toBeLessThanOrEqual(text.length)
  }
}

function expectSound(report: Report, file: string): void {
  for (const mapped of [...paragraphsOf(report), ...report.notes]) expectMapped(mapped, file)
  expectCovered(report)
  const ids = paragraphsOf(report).flatMap(({ footnotes }) => footnotes.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
}

const fragment = fc.constantFrom(
  '国連安保理は決議を採択した1。',
  'ロシアは反対した。',
  '「停止する。」と述べた',
  '、中国は棄権したが、',
  '２０１７年5月3日',
  '31億 9,200万ドル',
  'The Council met in the U.S. ',
  'It said,3 "No. 5 is here." ',
  'inter-\nnational ',
  'soft\u00adhyphen ',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\n　',
  '\n    ',
  '\n1. 背景\n',
  '\n## 第1章　背景\n\n',
  '\n注\n1 朝鮮中央通信。\n2. 同上。\n',
  '[^1]',
  '\n[^1]: A *note*\n  here.\n',
  '*強調* **strong** ~~gone~~ ',
  '\\*escaped\\* &amp; &#x41; ',
  '[link](https://example.org "t") ![image](a.png) ',
  '`code` ``a`b`` ',
  '\n> quoted\n> again\n',
  '\n- item one\n  goes on\n- item two\n',
  '\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  '<sup>3</sup> <b>bold</b> ',
  'line  \nbreak\\\nhere',
  '𠮷野家👍 ',
  '\t tab \u200b\u0007',
  '（開いたまま',
  '¹²',
  '[12]',
  '※3',
  '---\n',
)
const anyText = fc
  .array(fragment, { maxLength: 40 })
  .map((parts) => `始め。\n\n${parts.join('')}\n\n終わり。`)

describe('the map to the source', () => {
  it('leads each character of a plain text to the file', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(readText(text), text)),
      { numRuns: 400 },
    )
  })

  it('leads each character of Markdown to the file', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(readMarkdownText(text), text)),
      { numRuns: 400 },
    )
  })

  it('leads each character of arbitrary text to the file', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `x ${text}`)
    fc.assert(fc.property(noise, (text) => expectSound(readText(text), text)))
    fc.assert(fc.property(noise, (text) => expectSound(readMarkdownText(`x ${text}`), `x ${text}`)))
  })

  it.each(Object.entries({ 'source.txt': shippedText, ...fixtureTexts }))(
    'leads %s to its file',
    (name, text) => {
      expectSound(readText(text, { format: name.endsWith('.md') ? 'markdown' : 'text' }), text)
    },
  )

  it('maps a space that was put between words to the line break', () => {
    const text = 'The Council met in the city of New\nYork to talk of the matter of the trade in\ncoal.'
    const [paragraph] = paragraphsOf(readText(text))
    expect(paragraph?.text).toBe(text.replace(/\n/gu, ' '))
    expect(paragraph?.offsets[text.indexOf('\n')]).toBe(text.indexOf('\n'))
  })
})
