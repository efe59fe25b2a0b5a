import { describe, expect, it } from 'vitest'
import { readText } from '../../src/adding/text/read-text.js'
import { foldGlyph } from '../../src/adding/pdf/fold-glyph.js'
import { readReport } from '../../src/report/read-report.js'
import { paragraphsOf } from '../../src/report/report.js'
import { sampleRecord } from '../report/sample-record.js'

/** 「日本の政策について、述べる。」 in encodings that Node reads but does not write. */
const encoded = {
  Shift_JIS: '93fa967b82cc90ad8df482c982c282a282c481418f7182d782e98142',
  'EUC-JP': 'c6fccbdca4cec0afbaf6a4cba4c4a4a4a4c6a1a2bdd2a4d9a4eba1a3',
}

describe('a text', () => {
  it.each(Object.entries(encoded))('in %s is read, and that is said', (name, hex) => {
    const read = readText({ kind: 'text', name: 'a.txt', bytes: Buffer.from(hex.repeat(3), 'hex') })
    expect(read.text).toBe('日本の政策について、述べる。'.repeat(3))
    expect(read.remarks.join()).toContain(name)
  })

  it('in UTF-8 stays as it is', () => {
    const read = readText({ kind: 'text', name: 'a.txt', bytes: Buffer.from('\ufeff日本。\r\n') })
    expect(read).toEqual({ text: '\ufeff日本。\r\n', layout: null, found: {}, remarks: [] })
  })

  it('in Markdown says its title, author and date', () => {
    const bytes = Buffer.from('---\ntitle: Oil\nauthor: [A. Sato, B. Ito]\ndate: 2019-03-04\n---\n\nWords.')
    const { found } = readText({ kind: 'markdown', name: 'a.md', bytes })
    expect(found).toEqual({ title: 'Oil', author: ['A. Sato', 'B. Ito'], issued: '2019-03-04' })
  })
})

const aozora = `戦争史
山田太郎

${'-'.repeat(55)}
【テキスト中に現れる記号について】

《》：ルビ
（例）嘗《な》めた
${'-'.repeat(55)}

［＃３字下げ］第一章　始まり［＃「第一章　始まり」は大見出し］

　昨年、辛酸を嘗《な》めた人は大｜闘諍《とうじょう》と呼んだ［＃「呼んだ」に傍点］。
　歌劇は別である。

底本：「戦争史」中公文庫
　　　1993（平成5）年7月10日初版
`

describe('a text of Aozora Bunko', () => {
  const report = readReport(aozora, sampleRecord, { format: 'text' })

  it('is read without ruby, notes, legend and colophon', () => {
    const texts = paragraphsOf(report).map(({ text }) => text)
    expect(texts).toContain('昨年、辛酸を嘗めた人は大闘諍と呼んだ。')
    expect(texts.join()).not.toMatch(/[《》｜＃]|底本|ルビ|1993/u)
  })

  it('has the headings that are marked', () => {
    expect(report.sections.map(({ number, title }) => [number, title])).toContainEqual(['第一章', '始まり'])
  })

  it('keeps each character where it stands', () => {
    for (const { text, offsets } of paragraphsOf(report))
      expect(offsets.map((offset) => aozora.charAt(offset)).join('')).toBe(text)
  })

  it('says its title and author', () => {
    const { found } = readText({ kind: 'text', name: 'a.txt', bytes: Buffer.from(aozora) })
    expect(found).toEqual({ title: '戦争史', author: ['山田太郎'] })
  })

  it('is no other text that has such quotation marks', () => {
    const other = readReport('歌劇《アイーダ》を観た。', sampleRecord, { format: 'text' })
    expect(paragraphsOf(other)[0]?.text).toBe('歌劇《アイーダ》を観た。')
  })
})

describe('a glyph', () => {
  it.each([
    ['ﬁ', 1, 'Times', 'fi'],
    ['⽇', 1, 'Ryumin', '日'],
    ['⻑', 1, 'Ryumin', '長'],
    ['\f', 12, 'ABCDEF+CMR12', 'fi'],
    ['|', 124, 'ABCDEF+CMR12', '—'],
    ['|', 124, 'ABCDEF+Times', '|'],
    ['\ue000', 1, 'Custom', ' '],
    ['ｱ', 1, 'Ryumin', 'ｱ'],
  ])('%j (%i in %s) stands for %j', (unicode, code, font, meant) => {
    expect(foldGlyph(unicode, code, font)).toBe(meant)
  })
})
