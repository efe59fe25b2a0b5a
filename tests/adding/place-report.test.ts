import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest'
import { describe, renderRecord } from '../../src/adding/describe.js'
import { placeReport } from '../../src/adding/place-report.js'
import { planRemoval, removeReport } from '../../src/adding/remove-report.js'
import { idFor } from '../../src/adding/report-id.js'
import { writeFault } from '../../src/adding/write-fault.js'
import { ShuttenError } from '../../src/errors.js'
import { readRecord } from '../../src/report/read-record.js'

let content = ''
const first = new Map([
  ['report.yaml', 'title: One\n'],
  ['source.txt', 'Words.'],
])
const second = new Map([
  ['report.yaml', 'title: Two\n'],
  ['source.txt', 'Other words.'],
])
const anew = { replace: false, forget: false }
const instead = { replace: true, forget: false }
const inFolder = (name: string): string => path.join(content, 'made', name)

beforeEach(() => (content = mkdtempSync(path.join(os.tmpdir(), 'shutten-place-'))))
afterEach(() => rmSync(content, { recursive: true, force: true }))

group('a report that is added', () => {
  it('is written whole, and nothing beside it', () => {
    placeReport(content, 'made', first, anew)
    expect(readdirSync(content)).toEqual(['made'])
    expect(readdirSync(path.join(content, 'made')).sort()).toEqual([
      'added.json',
      'report.yaml',
      'source.txt',
    ])
  })

  it('is not written over another unless it is said', () => {
    placeReport(content, 'made', first, anew)
    expect(() => placeReport(content, 'made', second, anew)).toThrow(/--replace/u)
    expect(readFileSync(inFolder('source.txt'), 'utf8')).toBe('Words.')
  })

  it('takes the place of an older version, and keeps what an editor wrote', () => {
    placeReport(content, 'made', first, anew)
    for (const name of ['review.yaml', 'translation.ja.yaml']) writeFileSync(inFolder(name), '[]')
    placeReport(content, 'made', second, instead)
    expect(readFileSync(inFolder('source.txt'), 'utf8')).toBe('Other words.')
    expect(existsSync(inFolder('review.yaml'))).toBe(true)
    expect(existsSync(inFolder('translation.ja.yaml'))).toBe(true)
    expect(readdirSync(content)).toEqual(['made'])
  })

  it('is taken away with its folder', () => {
    placeReport(content, 'made', first, anew)
    removeReport(planRemoval(content, 'made'))
    expect(readdirSync(content)).toEqual([])
  })

  it('leaves behind what others put beside it, and what was changed is named', () => {
    placeReport(content, 'made', first, anew)
    writeFileSync(inFolder('review.yaml'), '[]')
    writeFileSync(inFolder('report.yaml'), 'title: Mended\n')
    const removal = planRemoval(content, 'made')
    expect(removal).toMatchObject({ changed: ['report.yaml'], kept: ['review.yaml'] })
    removeReport(removal)
    expect(readdirSync(path.join(content, 'made'))).toEqual(['review.yaml'])
  })
})

group('a report that cannot be written', () => {
  const failed = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code })

  it.each([
    ['ENOSPC', /^made cannot be changed: the disk is full; /u],
    ['EDQUOT', /^made cannot be changed: the disk is full; /u],
    ['EACCES', /check the permissions/u],
    ['EPERM', /check the permissions/u],
    ['EROFS', /check the permissions/u],
    ['EIO', /^made cannot be changed: EIO: it failed\.$/u],
  ])('says why: %s', (code, words) => {
    const cause = failed(code)
    expect(writeFault('made', cause)).toMatchObject({
      code: 'content-unwritable',
      message: expect.stringMatching(words) as string,
      cause,
    })
  })

  it('says what was said already', () => {
    const said = new ShuttenError('source-unreadable', 'The words cannot be read.')
    expect(writeFault('made', said)).toBe(said)
  })

  it('says what the file system says, and leaves nothing behind', () => {
    const files = new Map([['a'.repeat(300), 'Words.']])
    expect(() => placeReport(content, 'made', files, anew)).toThrow(/made cannot be changed: ENAMETOOLONG/u)
    expect(readdirSync(content)).toEqual([])
  })
})

group('the record of a report that is added', () => {
  const nothing = { title: null, author: null, issued: null, url: null, visibleTo: null }

  it('is what the file says, where nobody says anything', () => {
    const found = { title: 'Oil', author: ['A. Sato'], issued: '2019-03' }
    expect(describe(nothing, found, 'Words.')).toEqual({ ...found, language: 'en' })
  })

  it('is none where neither has a title', () => expect(describe(nothing, {}, 'Words.')).toBeNull())

  it('names what was said and is not printed as supplied', () => {
    const given = { ...nothing, title: 'Oil and War', author: ['A. Sato'], issued: '2019-03-04' }
    expect(describe(given, {}, 'Oil and war. By A. Sato, 4 March 2019.')?.supplied).toBeUndefined()
    expect(describe(given, {}, 'Words.')?.supplied).toEqual(['title', 'author', 'issued'])
  })

  it('can be read back', () => {
    const given = { ...nothing, title: 'A: "b" #c', visibleTo: ['slack:T012345/C67890'] }
    const draft = describe(given, {}, 'Words.')
    const record = draft && readRecord(renderRecord(draft), 'report.yaml')
    expect(record).toMatchObject({ title: 'A: "b" #c', visibleTo: ['slack:T012345/C67890'] })
  })
})

group('an id', () => {
  it.each([
    ['Annual Report (2017).pdf', 'annual-report-2017'],
    ['Über_Öl.docx', 'uber-ol'],
    ['../../etc/passwd.txt', 'passwd'],
    ['2017.pdf', 'report-2017'],
  ])('of %s is %s', (file, id) => expect(idFor(file, Buffer.from('Words.'))).toBe(id))

  it('of a name without such letters is made of the bytes, always the same', () => {
    expect(idFor('報告書.pdf', Buffer.from('Words.'))).toMatch(/^report-[0-9a-f]{8}$/u)
    expect(idFor('報告書.pdf', Buffer.from('Words.'))).toBe(idFor('別名.pdf', Buffer.from('Words.')))
  })
})
