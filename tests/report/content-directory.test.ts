import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../src/report/content-directory.js'

let root = ''
let content = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'shutten-'))
  content = path.join(root, 'content')
  mkdirSync(content)
})

afterEach(() => rmSync(root, { recursive: true }))

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(path.join(content, folder), { recursive: true })
  for (const [name, data] of Object.entries(files)) writeFileSync(path.join(content, folder, name), data)
}

const record = 'title: A report\n'
const sjis = Uint8Array.from([0x83, 0x4a, 0x83, 0x69, 0x81, 0x42, 0x82, 0xa0, 0x82, 0xa2])

/** The ids served, and the warnings as code, place and words. */
function read(): { ids: readonly string[]; warnings: readonly (readonly [string, string, string])[] } {
  const { reports, warnings } = readContent(content)
  return {
    ids: reports.map(({ id }) => id),
    warnings: warnings.map(({ code, at, message }) => [code, at, message]),
  }
}

describe('readContent', () => {
  it('reads each folder with a record and a source, by name, and nothing else', () => {
    write('b', { 'report.yaml': record, 'source.md': 'Text.' })
    write('a', { 'report.yaml': record, 'source.txt': 'Text.' })
    write('drafts', { 'notes.txt': 'no report' })
    write('.git', { 'report.yaml': record })
    writeFileSync(path.join(content, 'actors.yaml'), 'RU: {}')
    expect(read()).toEqual({ ids: ['a', 'b'], warnings: [] })
    expect(readContent(content).reports.map(({ file }) => file)).toEqual(['source.txt', 'source.md'])
  })

  it('reads UTF-8 with a byte order mark', () => {
    write('a', { 'report.yaml': `\ufeff${record}`, 'source.txt': '\ufeff文。' })
    expect(read()).toEqual({ ids: ['a'], warnings: [] })
    expect(readContent(content).reports[0]?.sections[0]?.paragraphs[0]?.offsets).toEqual([1, 2])
  })

  it.each([
    [
      'a faulty record',
      { 'report.yaml': 'titel: A', 'source.txt': 'Text.' },
      'record-fault',
      'bad/report.yaml:1',
      'did you mean title?',
    ],
    [
      'broken YAML',
      { 'report.yaml': 'title: A\nnote: [', 'source.txt': 'Text.' },
      'record-fault',
      'bad/report.yaml:2',
      '',
    ],
    ['no record', { 'source.txt': 'Text.' }, 'record-fault', 'bad', 'write one with a title'],
    ['no source', { 'report.yaml': record }, 'report-unreadable', 'bad', 'source.txt or source.md'],
    [
      'an empty source',
      { 'report.yaml': record, 'source.txt': '' },
      'report-unreadable',
      'bad/source.txt',
      'is empty',
    ],
    [
      'an empty record',
      { 'report.yaml': '', 'source.txt': 'Text.' },
      'record-fault',
      'bad/report.yaml',
      'is empty',
    ],
    [
      'no paragraph',
      { 'report.yaml': record, 'source.md': '# Title' },
      'report-unreadable',
      'bad/source.md',
      'no paragraph',
    ],
    [
      'Shift_JIS',
      { 'report.yaml': record, 'source.txt': sjis },
      'report-unreadable',
      'bad/source.txt',
      'iconv -f CP932',
    ],
    [
      'UTF-16',
      { 'report.yaml': record, 'source.txt': Buffer.from('\ufeffText.', 'utf16le') },
      'report-unreadable',
      'bad/source.txt',
      'UTF-16LE',
    ],
    [
      'UTF-16 without a mark',
      { 'report.yaml': record, 'source.txt': Buffer.from('Text.', 'utf16le') },
      'report-unreadable',
      'bad/source.txt',
      'UTF-16LE',
    ],
    [
      'a PDF',
      { 'report.yaml': record, 'source.txt': Buffer.from('%PDF-1.7\n\xe2\xe3\xcf\xd3', 'latin1') },
      'report-unreadable',
      'bad/source.txt',
      'is a PDF',
    ],
    [
      'broken UTF-8',
      { 'report.yaml': record, 'source.txt': Buffer.from([0x41, 0xc3, 0x28]) },
      'report-unreadable',
      'bad/source.txt',
      'save it as UTF-8',
    ],
  ])('warns of %s and serves the others', (_, files, code, at, words) => {
    write('bad', files)
    write('good', { 'report.yaml': record, 'source.txt': 'Text.' })
    const { ids, warnings } = read()
    expect(ids).toEqual(['good'])
    expect(warnings.map(([found, place]) => [found, place])).toEqual([[code, at]])
    expect(warnings[0]?.[2]).toContain(words)
  })

  it('warns of a folder whose name is no id', () => {
    write('My Report', { 'report.yaml': record, 'source.txt': 'Text.' })
    expect(read().warnings).toEqual([['record-fault', 'My Report', expect.stringContaining('rename it')]])
  })

  it('serves the report whose folder has the id that two claim, and names both', () => {
    write('a', { 'report.yaml': `${record}id: c`, 'source.txt': 'First.' })
    write('c', { 'report.yaml': record, 'source.txt': 'Second.' })
    const { reports, warnings } = readContent(content)
    expect(reports.map(({ id, sections }) => [id, sections[0]?.paragraphs[0]?.text])).toEqual([
      ['c', 'Second.'],
    ])
    expect(warnings).toEqual([
      {
        code: 'record-fault',
        at: 'a/report.yaml',
        message: expect.stringMatching(/^a and c both claim the id c/u),
      },
    ])
  })

  it('warns of an id that is not the name of its folder', () => {
    write('a', { 'report.yaml': `${record}id: b`, 'source.txt': 'First.' })
    expect(read()).toEqual({
      ids: [],
      warnings: [['record-fault', 'a/report.yaml', expect.stringContaining("a folder's name is its id")]],
    })
  })

  it('warns of a second source', () => {
    write('a', { 'report.yaml': record, 'source.txt': 'Text.', 'source.md': 'Text.' })
    expect(read()).toEqual({
      ids: ['a'],
      warnings: [['report-unreadable', 'a/source.md', expect.any(String)]],
    })
  })

  it('follows no link that leads out of the directory', () => {
    writeFileSync(path.join(root, 'secret.txt'), 'Secret.')
    write('a', { 'report.yaml': record })
    symlinkSync(path.join(root, 'secret.txt'), path.join(content, 'a', 'source.txt'))
    write('../outside', { 'report.yaml': record, 'source.txt': 'Secret.' })
    symlinkSync(path.join(root, 'outside'), path.join(content, 'b'))
    symlinkSync(path.join(root, 'nowhere'), path.join(content, 'c'))
    const { ids, warnings } = read()
    expect(ids).toEqual([])
    expect(warnings.map(([code]) => code)).toEqual(['report-unreadable', 'record-fault', 'report-unreadable'])
    expect(warnings[0]?.[2]).toContain('leads out of the directory')
  })

  it('follows a link within the directory', () => {
    write('a', { 'report.yaml': record, 'source.txt': 'Text.' })
    write('b', { 'report.yaml': record })
    symlinkSync(path.join(content, 'a', 'source.txt'), path.join(content, 'b', 'source.txt'))
    expect(read()).toEqual({ ids: ['a', 'b'], warnings: [] })
  })

  it('reads no file over 20 MB', () => {
    write('a', { 'report.yaml': record, 'source.txt': 'Text.' })
    truncateSync(path.join(content, 'a', 'source.txt'), 20 * 1024 * 1024 + 1)
    expect(read().warnings).toEqual([['report-unreadable', 'a/source.txt', expect.stringContaining('21 MB')]])
  })

  it('reads an empty directory and refuses a missing one', () => {
    expect(read()).toEqual({ ids: [], warnings: [] })
    expect(() => readContent(path.join(root, 'none'))).toThrow(/no content directory/u)
  })
})
