import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ShuttenError } from '../../src/errors.js'
import { readRecord } from '../../src/report/read-record.js'

function faultOf(yaml: string): string {
  try {
    readRecord(yaml, 'a/report.yaml')
  } catch (error) {
    if (error instanceof ShuttenError && error.code === 'record-invalid') return error.message
    throw error
  }
  return 'no fault'
}

describe('readRecord', () => {
  it('reads a title alone, with nothing supplied, shown everywhere', () => {
    expect(readRecord('title: A report', 'report.yaml')).toEqual({
      title: 'A report',
      supplied: [],
      visibleTo: null,
    })
  })

  it('reads all variables', () => {
    const yaml = [
      'title: 会談の経緯',
      'author: [{ family: 山田, given: 花子 }, { literal: 外務省 }, Council]',
      'editor: [{ family: Kim }]',
      'issued: 2017',
      'publisher: 研究所',
      'publisher-place: 東京',
      'container-title: 研究報告',
      'genre: 中間報告書',
      'number: 12',
      'URL: https://example.org/a',
      'DOI: 10.1000/182',
      'ISBN: 978-4-00-000000-0',
      'language: ja',
      'note: なし',
      'supplied: [title, issued]',
      'visible_to: [slack:T0123ABCD, slack:T0123ABCD/C0123ABCD, discord:123456789012345678/123456789012345679]',
    ].join('\n')
    expect(readRecord(yaml, 'report.yaml')).toEqual({
      title: '会談の経緯',
      author: [{ family: '山田', given: '花子' }, { literal: '外務省' }, { literal: 'Council' }],
      editor: [{ family: 'Kim' }],
      issued: '2017',
      publisher: '研究所',
      'publisher-place': '東京',
      'container-title': '研究報告',
      genre: '中間報告書',
      number: '12',
      URL: 'https://example.org/a',
      DOI: '10.1000/182',
      ISBN: '978-4-00-000000-0',
      language: 'ja',
      note: 'なし',
      supplied: ['title', 'issued'],
      visibleTo: [
        'slack:T0123ABCD',
        'slack:T0123ABCD/C0123ABCD',
        'discord:123456789012345678/123456789012345679',
      ],
    })
  })

  it('shows a report with an empty list nowhere', () => {
    expect(readRecord('title: A\nvisible_to: []', 'report.yaml').visibleTo).toEqual([])
  })

  it.each([
    [
      'language: ja',
      'a/report.yaml:1: title: write the report’s title, or one of your own and list it in supplied',
    ],
    ['', 'a/report.yaml:1: title: write the report’s title'],
    ['title: A\npublsher: B', 'a/report.yaml:2: publsher: this key is not known; did you mean publisher?'],
    ['title: A\nurl: https://example.org', 'a/report.yaml:2: url: this key is not known; did you mean URL?'],
    [
      'title: A\n\nvisibleTo: []',
      'a/report.yaml:3: visibleTo: this key is not known; did you mean visible_to?',
    ],
    ['title: A\ncolour: red', 'a/report.yaml:2: colour: this key is not known; known are title, author'],
    ['title: A\nissued: 2017-13', 'a/report.yaml:2: issued: write a date in EDTF'],
    ['title: A\nissued: May 2017', 'a/report.yaml:2: issued: write a date in EDTF'],
    ['title: A\nauthor: Kim', 'a/report.yaml:2: author: write a list of names'],
    ['title: A\nauthor:\n  - Lee\n  - { first: Kim }', 'a/report.yaml:4: author.1: write a name as'],
    ['title: A\nlanguage: fr', 'a/report.yaml:2: language: write en or ja'],
    ['title: A\nsupplied:\n  - title\n  - titel', 'a/report.yaml:4: supplied.1: supplied lists keys'],
    ['title: A\nvisible_to: [T0123]', 'a/report.yaml:2: visible_to.0: write slack:T…'],
    ['title: A\nURL: javascript:alert(1)', 'a/report.yaml:2: URL: write an address'],
    ['title: A\nnumber: 1.10', 'a/report.yaml:2: number: write text here'],
    ['title: A\nid: No Good', 'a/report.yaml:2: id: an id has'],
    ['title: A\ntitle: B', 'a/report.yaml:2: '],
    ['title: [', 'a/report.yaml:1: '],
    ['- a', 'a record is a list of keys'],
  ])('names the fault in %j', (yaml, fault) => {
    expect(faultOf(yaml)).toContain(fault)
  })

  it('names all faults at once', () => {
    expect(faultOf('publsher: A\nlanguage: fr').split('; ').length).toBeGreaterThanOrEqual(3)
  })

  it('reads the shipped record, which invents no author and no publisher', () => {
    const path = new URL('../../content/ru-korea-2017/report.yaml', import.meta.url)
    const record = readRecord(readFileSync(path, 'utf8'), 'report.yaml')
    expect(record).toMatchObject({ issued: '2017-09/2018-05', language: 'ja', supplied: ['title', 'issued'] })
    expect(record.author).toBeUndefined()
    expect(record.publisher).toBeUndefined()
  })
})
