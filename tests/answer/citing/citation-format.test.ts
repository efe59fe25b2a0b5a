import { describe, expect, it } from 'vitest'
import { readCitationsAsked } from '../../../src/answer/citing/citation-format.js'

describe('a place with a format', () => {
  it.each([
    ['3.2 bibtex', 'bibtex', ['3.2']],
    ['3.2 as BibTeX', 'bibtex', ['3.2']],
    ['bibtex 3.2', 'bibtex', ['3.2']],
    ['RIS of n4', 'ris', ['n4']],
    ['3.2をBibTeXで', 'bibtex', ['3.2']],
    ['注4 RIS', 'ris', ['注4']],
    ['3.2 ＲＩＳ', 'ris', ['3.2']],
    ['第3段落 APA形式で', 'apa', ['第3段落']],
    ['note 4 csl-json', 'csl', ['note 4']],
    ['¶3 json', 'csl', ['¶3']],
    ['ru-korea-2017:3.2 マークダウン', 'markdown', ['ru-korea-2017:3.2']],
    ['3.2 プレーンテキスト', 'plain', ['3.2']],
    ['3.2 平文', 'plain', ['3.2']],
    ['3.2 n4, ru-korea-2017:4.7 md', 'markdown', ['3.2', 'n4', 'ru-korea-2017:4.7']],
  ])('is read: %s', (words, format, places) => {
    const asked = readCitationsAsked(words)
    expect(asked?.format).toBe(format)
    expect(asked?.places.map((each) => each.words)).toEqual(places)
  })

  it.each([
    '3.2',
    'n4',
    'bibtex',
    'in plain text',
    'the 3 reports are plain',
    '「2017年の決議案」 plain',
    '3.2 word',
    'vetoed in 2017 ris',
    '',
  ])('is not seen in other words: %s', (words) => {
    expect(readCitationsAsked(words)).toBeNull()
  })
})
