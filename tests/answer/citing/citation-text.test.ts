import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { citeAnswer } from '../../../src/answer/cite-answer.js'
import { CITATION_FORMATS } from '../../../src/answer/citing/citation-format.js'
import { citationText } from '../../../src/answer/citing/citation-text.js'
import type { ReportRecord } from '../../../src/report/record.js'
import type { Excerpt } from '../../../src/search/excerpt.js'
import { openReports, reportOf } from '../../platform/web/reports.js'
import { excerptsOf, shipped } from '../opened.js'

const [excerpt] = excerptsOf(await shipped.ask('/cite 3.2'))
if (excerpt === undefined) throw new Error('nothing stands at 3.2')

const bare: ReportRecord = { title: 'Only a title', supplied: [], visibleTo: null }
const full: ReportRecord = {
  title: '朝鮮半島と大国 & 100% {中間} \\input{x}',
  author: [{ family: '山田', given: '太郎' }, { literal: 'Ministry of Rice and Fish' }],
  issued: '2017-09-30',
  publisher: '研究所',
  'publisher-place': '東京',
  number: '12',
  URL: 'https://example.org/a_b?x=1&y=2',
  DOI: '10.1000/182',
  language: 'ja',
  supplied: [],
  visibleTo: null,
}

const citing = (record: ReportRecord): Excerpt => ({
  ...excerpt,
  citation: { ...excerpt.citation, title: record.title, titleSupplied: record.supplied.includes('title') },
})
const write = (
  record: ReportRecord,
  format: Parameters<typeof citationText>[2],
  language: 'en' | 'ja' = 'en',
  link: string | null = null,
): string => citationText(citing(record), { record, link }, format, language)

describe('what a record does not state', () => {
  it.each(['bibtex', 'ris', 'csl', 'apa', 'markdown'] as const)('is not in %s', (format) => {
    const text = write(bare, format)
    expect(text).toContain('Only a title')
    expect(text).not.toMatch(
      /author|AU {2}-|year|PY {2}-|DA {2}-|issued|url|UR {2}-|publisher|undefined|null/iu,
    )
  })

  it('is said by the convention of APA', () => {
    expect(write(bare, 'apa')).toBe(
      'Only a title. (n.d.).\n\n(Only a title, n.d., para. 3)'.replace('(Only a title,', '(Only a Title,'),
    )
  })
})

describe('what an editor supplied', () => {
  const supplied: ReportRecord = {
    ...full,
    issued: '2017',
    supplied: ['title', 'issued', 'author', 'publisher'],
  }

  it.each([
    ['bibtex', ['year = {[2017]}', '{[山田 太郎]}', 'institution = {[研究所]}', 'title = {[']],
    ['ris', ['N1  - issued [2017]', 'AU  - [山田 太郎]', 'PB  - [研究所]', 'TI  - [朝鮮']],
    ['csl', ['"literal": "[2017]"', '"[山田 太郎]"', '"[研究所]"', '"title": "[朝鮮']],
    ['apa', ['([2017])', '[山田 太郎]', '[研究所]', '[朝鮮半島']],
    ['markdown', ['\\[朝鮮半島']],
  ] as const)('stands in square brackets: %s', (format, marks) => {
    for (const mark of marks) expect(write(supplied, format)).toContain(mark)
  })
})

describe('a date', () => {
  it.each([
    ['2017', { 'date-parts': [[2017]] }, 'year = {2017}', 'PY  - 2017'],
    ['2017-09', { 'date-parts': [[2017, 9]] }, 'month = {9}', 'DA  - 2017/9'],
    ['2017-09-30', { 'date-parts': [[2017, 9, 30]] }, 'month = {sep 30}', 'DA  - 2017/9/30'],
    [
      '2017-09/2018-05',
      { literal: '2017-09/2018-05' },
      'year = {2017-09/2018-05}',
      'N1  - issued 2017-09/2018-05',
    ],
    ['2017~', { literal: '2017~' }, 'year = {2017\\textasciitilde{}}', 'N1  - issued 2017~'],
  ])('is as vague as the record has it: %s', (issued, csl, bibtex, ris) => {
    const record = { ...bare, issued }
    expect(JSON.parse(write(record, 'csl'))).toEqual([expect.objectContaining({ issued: csl })])
    expect(write(record, 'bibtex')).toContain(bibtex)
    expect(write(record, 'ris')).toContain(ris)
  })

  it('that is no day is not given as one to programs', () => {
    const record = { ...bare, issued: '2017-09/2018-05' }
    expect(write(record, 'ris')).not.toMatch(/^(?:DA|PY)/mu)
    expect(write(record, 'bibtex')).not.toContain('month')
  })
})

describe('Japanese and signs of markup', () => {
  it('stay what they are', () => {
    expect(write(full, 'bibtex')).toContain('author = {山田, 太郎 and {Ministry of Rice and Fish}}')
    expect(write(full, 'ris')).toContain('TI  - 朝鮮半島と大国 & 100% {中間} \\input{x}')
    expect(write(full, 'apa')).toContain('山田太郎 & Ministry of Rice and Fish. (2017).')
    expect(write(full, 'apa')).toContain('(山田 & Ministry of Rice and Fish, 2017, para. 3)')
  })

  it('mean nothing to TeX', () => {
    const text = write(full, 'bibtex')
    expect(text).toContain('\\& 100\\% \\textbraceleft{}中間\\textbraceright{} \\textbackslash{}input')
    expect(text).toContain('url = {https://example.org/a_b?x=1&y=2}')
  })

  it('begin no field of their own', () => {
    const record = { ...full, title: 'One\nER  - \nTY  - BOOK', publisher: 'X},\nnote = {Y' }
    expect(write(record, 'ris').match(/^(?:TY|ER) {2}-/gmu)).toEqual(['TY  -', 'ER  -'])
    expect(write(record, 'bibtex').match(/^\tnote = /gmu)).toHaveLength(1)
  })

  it('are read back as they were written', () => {
    const { Cite } = createRequire(import.meta.url)('@citation-js/core') as {
      Cite: new (text: string) => { data: readonly Readonly<Record<string, unknown>>[] }
    }
    const record = { ...full, title: '朝鮮半島と大国' }
    const [item] = new Cite(write(record, 'bibtex')).data
    expect(item).toMatchObject({ title: record.title, publisher: '研究所', number: '12', DOI: full.DOI })
    expect(item?.['author']).toContainEqual({ family: '山田', given: '太郎' })
  })
})

describe('the place', () => {
  it.each([
    ['en', '§1, ¶3, sentence 2 (ru-korea-2017:3.2)'],
    ['ja', '§1, 第3段落, 第2文 (ru-korea-2017:3.2)'],
  ] as const)('is in the note, in %s', (language, place) => {
    expect(write(full, 'bibtex', language)).toContain(`note = {${place}}`)
    expect(write(full, 'ris', language)).toContain(`N1  - ${place}`)
    expect(JSON.parse(write(full, 'csl', language))).toEqual([expect.objectContaining({ note: place })])
  })

  it('and the words stand in Markdown, with the address of the report', () => {
    const text = write(full, 'markdown')
    expect(text.startsWith('> 例えば2017年')).toBe(true)
    expect(text).toContain('](<https://example.org/a_b?x=1&y=2>), §1, ¶3, sentence 2 (ru-korea-2017:3.2)')
  })
})

describe('the address of the words', () => {
  const LINK = 'https://shutten.example/r/made?at=3.2&hash=0123456789ab#3.2'

  it.each([
    ['bibtex', `url = {${LINK}}`],
    ['ris', `UR  - ${LINK}`],
    ['csl', `"URL": "${LINK}"`],
    ['apa', LINK],
    ['markdown', `](<${LINK}>)`],
  ] as const)('stands in the field for it in %s, where the report has none of its own', (format, field) => {
    expect(write(bare, format, 'en', LINK)).toContain(field)
  })

  it.each(['bibtex', 'ris', 'csl'] as const)('gives way to that of the report in %s', (format) => {
    const written = write(full, format, 'en', LINK)
    expect(written).toContain('https://example.org/a_b?x=1&y=2')
    expect(written).not.toContain('shutten.example')
  })

  it('is copied of reports that everybody may see, and of no other', async () => {
    const { context } = openReports(
      reportOf('A sentence.', { id: 'open' }),
      reportOf('A sentence.', { id: 'hidden', visibleTo: ['slack:T1'] }),
    )
    const cited = async (words: string): Promise<string> =>
      JSON.stringify((await citeAnswer(words, { ...context, links: () => LINK })).nodes)
    for (const format of CITATION_FORMATS) {
      expect(await cited(`open:1.1 ${format}`)).toContain('shutten.example')
      expect(await cited(`hidden:1.1 ${format}`)).not.toContain('shutten.example')
    }
  })
})

describe('/cite with a format', () => {
  it.each([
    ['/cite 3.2 bibtex', '@techreport{ru-korea-2017-3_2,'],
    ['/cite 3.2をRISで', 'TY  - RPRT'],
    ['/cite 3.2 format:csl', '"id": "ru-korea-2017-3_2"'],
    ['/cite 3.2 format:エーピーエー', '([2017-09/2018-05])'],
  ])('%s', async (words, begins) => {
    const { nodes, outcome } = await shipped.ask(words)
    expect(outcome).toBe('found')
    expect(nodes).toEqual([
      expect.objectContaining({ kind: 'written', text: expect.stringContaining(begins) as string }),
    ])
  })

  it('quotes where plain text is asked for', async () => {
    const { nodes } = await shipped.ask('/cite 3.2 plain')
    expect(nodes.map(({ kind }) => kind)).toEqual(['copy'])
  })

  it('says which formats there are where it does not know one', async () => {
    const { nodes, outcome } = await shipped.ask('/cite 3.2 format:word')
    expect(outcome).toBe('unclear')
    expect(JSON.stringify(nodes)).toContain('CSL-JSON')
  })
})
