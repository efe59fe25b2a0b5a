import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ShuttenError } from '../../src/errors.js'
import { paragraphsOf } from '../../src/report/report.js'
import { readText, shippedText, fixtureTexts, readMarkdownText } from './sample-record.js'

const shipped = readText(shippedText, { id: 'ru-korea-2017' })

describe('the shipped report', () => {
  it('has four sections, numbers and titles apart', () => {
    expect(shipped.sections.map(({ number, title, path }) => [number, title, path])).toEqual([
      [null, 'はじめに', ['はじめに']],
      ['1', 'ロシアの対北朝鮮姿勢の独自性', ['ロシアの対北朝鮮姿勢の独自性']],
      ['2', '中露協調のもとの北朝鮮問題', ['中露協調のもとの北朝鮮問題']],
      [null, 'おわりに', ['おわりに']],
    ])
  })

  it.each([
    [1, 'はじめに', '本研究会では、', 'について考察する。', 3, []],
    [2, 'ロシアの対北朝鮮姿勢の独自性', 'ロシアは北朝鮮をめぐる', 'こともあった。', 2, []],
    [3, 'ロシアの対北朝鮮姿勢の独自性', 'ロシアは国連安保理に', '機会が多かった。', 7, ['1', '2', '3']],
    [4, 'ロシアの対北朝鮮姿勢の独自性', '北朝鮮の金正恩', 'わけではない。', 7, ['4', '5', '6']],
    [5, 'ロシアの対北朝鮮姿勢の独自性', 'ロシア・北朝鮮関係の', 'と考えられる。', 4, ['7', '8']],
    [6, 'ロシアの対北朝鮮姿勢の独自性', 'ロシアの朝鮮半島問題専門家', '脅威になりにくい。', 2, ['9']],
    [7, '中露協調のもとの北朝鮮問題', '上記のような違いは', '共通している。', 3, []],
    [8, '中露協調のもとの北朝鮮問題', '中国の王毅外相は', '受け入れていない。', 3, ['10', '11']],
    [9, '中露協調のもとの北朝鮮問題', '国連安保理における', '決議は成立した。', 2, ['12']],
    [10, '中露協調のもとの北朝鮮問題', 'このように、ロシアは', 'と考えられる。', 4, ['13']],
    [11, 'おわりに', '以上のように、', '道であろう。', 6, []],
    [12, 'おわりに', '今後のロシアについて', 'いくであろう。', 2, []],
  ])('has paragraph %i in %s, from %s to %s', (number, title, first, last, sentences, labels) => {
    const section = shipped.sections.find((one) =>
      one.paragraphs.some((paragraph) => paragraph.number === number),
    )
    const paragraph = section?.paragraphs.find((one) => one.number === number)
    expect(section?.title).toBe(title)
    expect(paragraph?.text.startsWith(first)).toBe(true)
    expect(paragraph?.text.endsWith(last)).toBe(true)
    expect(paragraph?.sentences).toHaveLength(sentences)
    expect(paragraph?.footnotes.map(({ label }) => label)).toEqual(labels)
  })

  it('has twelve paragraphs', () => {
    expect(paragraphsOf(shipped)).toHaveLength(12)
  })

  it.each([
    ['n1', '報道声明を採択した'],
    ['n5', '批判を掲載した'],
    ['n7', 'ドル相当）となった'],
    ['n8', 'をしていたのであり'],
    ['n9', '違いも出てくる'],
    ['n11', '考えを表明しており'],
    ['n12', '決議は成立した'],
    ['n13', 'するようになっており'],
  ])('has call %s after %s', (id, before) => {
    const paragraph = paragraphsOf(shipped).find(({ footnotes }) => footnotes.some((call) => call.id === id))
    const at = paragraph?.footnotes.find((call) => call.id === id)?.at ?? 0
    expect(paragraph?.text.slice(0, at).endsWith(before)).toBe(true)
  })

  it('joins a sentence over a page break', () => {
    const { text } = paragraphsOf(shipped)[3] ?? { text: '' }
    expect(text).toContain('決議に賛成した中国とロシアが米国に追随している')
  })

  it('keeps spaces inside dates and quantities inside brackets as printed', () => {
    const { text } = paragraphsOf(shipped)[4] ?? { text: '' }
    expect(text).toContain('2017 年 1 月～6 月には 4,304 トン（240 万ドル相当）となった。')
    expect(text).toContain('前年同月比 6.7%減')
  })

  it('warns of each call, since the source holds no notes, at the sentence that it stands in', () => {
    expect(shipped.warnings.map(({ code }) => code)).toEqual(
      Array.from({ length: 13 }, () => 'call-without-note'),
    )
    expect(shipped.warnings.slice(0, 4).map(({ at }) => at)).toEqual([
      'ru-korea-2017:3.3',
      'ru-korea-2017:3.5',
      'ru-korea-2017:3.6',
      'ru-korea-2017:4.2',
    ])
  })
})

describe('readReport', () => {
  it('names the report and its file unless told', () => {
    expect(readText('一つの文。')).toMatchObject({ id: 'report', file: 'source.txt' })
    expect(readMarkdownText('A sentence.')).toMatchObject({ id: 'report', file: 'source.md' })
    expect(readText('一つの文。', { id: 'a', file: 'b.txt' })).toMatchObject({ id: 'a', file: 'b.txt' })
  })

  it('puts text before the first heading into a section without a title', () => {
    expect(
      readText(fixtureTexts['speech-20070910.txt']).sections.map(({ title, path }) => [title, path]),
    ).toEqual([['', ['']]])
  })

  it.each([
    ['', 'text'],
    [' \n\n　\n', 'text'],
    ['\ufeff', 'text'],
    ['# A heading alone', 'markdown'],
    ['```\ncode\n```', 'markdown'],
  ] as const)('refuses %j as %s, which has no paragraph', (text, format) => {
    expect(() => readText(text, { format })).toThrow(ShuttenError)
    expect(() => readText(text, { format })).toThrow(/holds no paragraph/u)
  })

  it('hashes the file as it is', () => {
    expect(shipped.hash).toBe(createHash('sha256').update(shippedText).digest('hex'))
  })

  it('hashes a paragraph without regard to white space and Unicode form', () => {
    const hashOf = (text: string): string | undefined => paragraphsOf(readText(text))[0]?.hash
    expect(hashOf('２０１７年 5月に、会談した。')).toBe(hashOf('2017年5月に、会談した。'))
    expect(hashOf('2017年5月に、会談した。')).not.toBe(hashOf('2017年6月に、会談した。'))
    expect(hashOf('一つの文。')).toMatch(/^[0-9a-f]{12}$/u)
  })

  it.each([
    ['The Council met in New York.', 'en'],
    ['国連安保理は会合を開いた。', 'ja'],
    ['The 労働新聞 (Rodong Sinmun) reported the launch of a missile from the coast on Sunday.', 'en'],
  ])('takes the language of %s to be %s', (text, language) => {
    expect(readText(text).language).toBe(language)
  })

  it('counts offsets from a byte order mark that begins the file', () => {
    for (const format of ['text', 'markdown'] as const)
      expect(paragraphsOf(readText('\ufeff会談した。', { format }))[0]).toMatchObject({
        text: '会談した。',
        offsets: [1, 2, 3, 4, 5],
      })
  })
})
