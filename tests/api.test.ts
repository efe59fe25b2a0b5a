import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createSearchIndex, openLibrary, readDates, readPeriod, readReport } from '../src/api.js'
import { CONTENT, offeredBy, refsOf } from './answer/opened.js'

const folder = mkdtempSync(path.join(tmpdir(), 'shutten-api-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A new content directory with one report of a text. */
function contentWith(text: string, more: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(path.join(folder, 'content-'))
  mkdirSync(path.join(directory, 'isles'))
  writeFileSync(path.join(directory, 'isles', 'source.txt'), text)
  writeFileSync(path.join(directory, 'isles', 'report.yaml'), 'title: Isles\nlanguage: en\n')
  for (const [file, words] of Object.entries(more)) writeFileSync(path.join(directory, file), words)
  return directory
}

describe('openLibrary', () => {
  it('answers commands and questions', async () => {
    const library = await openLibrary(CONTENT.shipped)
    const options = { today: '2026-11-23', language: 'en' } as const
    expect(refsOf(await library.ask('/stance russia april-2017', options))).toEqual(['3.5', '3.2', '9.1'])
    expect(await library.ask('stance ロシア 2017年4月', options)).toMatchObject({ language: 'en', page: 1 })
    expect(await library.ask('ロシア', { today: '2026-11-23' })).toMatchObject({ language: 'ja' })
  })

  it('shows all hits, and pages where they are asked for', async () => {
    const library = await openLibrary(CONTENT.shipped)
    const all = await library.ask('/timeline')
    expect(refsOf(all)).toHaveLength(all.total)
    const page = await library.ask('/timeline page:2 limit:3')
    expect(refsOf(page)).toEqual(refsOf(all).slice(3, 6))
    expect(page.total).toBe(all.total)
  })

  it('takes today from the caller', async () => {
    const library = await openLibrary(CONTENT.shipped)
    expect((await library.ask('/onthisday', { today: '2026-04-12' })).outcome).toBe('found')
    expect((await library.ask('/onthisday', { today: '2026-01-01' })).outcome).toBe('nothing')
  })

  it('hides from an asker what the asker may not see', async () => {
    const directory = path.join(folder, 'hidden')
    cpSync(CONTENT.invented, directory, { recursive: true })
    const record = path.join(directory, 'kaikyo-2015', 'report.yaml')
    writeFileSync(record, 'title: 海峡\nlanguage: ja\nvisible_to: ["slack:T1"]\n')
    const library = await openLibrary(directory)
    const asker = { platform: 'slack', workspace: 'T2', admin: false, zone: 'UTC' } as const
    const reports = async (options = {}): Promise<readonly string[]> =>
      (await library.ask('/reports', options)).asked.reports
    expect(await reports()).toEqual(['kaikyo-2015', 'strait-observers'])
    expect(await reports({ asker })).toEqual(['strait-observers'])
  })

  it('needs nothing but reports', async () => {
    const library = await openLibrary(contentWith('On 3 May 1999 Norway opposed the plan.\n'))
    expect(refsOf(await library.ask('/stance norway may-1999'))).toEqual(['1.1'])
  })

  it('joins actors of the directory to those that are shipped, by id', async () => {
    const actors = [
      'actors:',
      '  ISLES: { en: [League of Isles, Isle League], ja: [諸島連盟] }',
      '  NO: { en: [Norwegia] }',
    ]
    const text =
      'On 3 May 1999 the League of Isles opposed the plan. On 4 May 1999 Norwegia supported it. Norway agreed.\n'
    const library = await openLibrary(contentWith(text, { 'actors.yaml': actors.join('\n') }))
    expect(refsOf(await library.ask('/stance isle-league'))).toEqual(['1.1'])
    expect((await library.ask('/stance 諸島連盟')).title).toBe('諸島連盟')
    expect((await library.ask('/stance norway')).asked.actors).toEqual(['NO'])
    expect(refsOf(await library.ask('/stance norway'))).toContain('1.2')
    expect((await library.ask('/stance russia')).asked.actors).toEqual(['RU'])
  })

  it('offers no example that these reports do not answer', async () => {
    const library = await openLibrary(contentWith('On 3 May 1999 Norway opposed the plan.\n'))
    const offered = offeredBy(await library.ask('/help'))
    expect(offered).toContain('/stance norway')
    for (const words of offered) expect((await library.ask(words)).outcome).toBe('found')
  })

  it.each([
    ['no such directory', path.join(folder, 'nowhere'), 'content-missing'],
    ['a directory without a report', mkdtempSync(path.join(folder, 'empty-')), 'content-empty'],
    [
      'a vocabulary that cannot be read',
      contentWith('Words.\n', { 'actors.yaml': 'actors: 3\n' }),
      'vocabulary-invalid',
    ],
  ])('refuses %s', async (_, directory, code) => {
    await expect(openLibrary(directory)).rejects.toMatchObject({ name: 'ShuttenError', code })
  })

  it('serves the others where one report cannot be read', async () => {
    const directory = contentWith('On 3 May 1999 Norway opposed the plan.\n')
    mkdirSync(path.join(directory, 'broken'))
    writeFileSync(path.join(directory, 'broken', 'source.txt'), 'No record.')
    const library = await openLibrary(directory)
    expect((await library.ask('/reports')).asked.reports).toEqual(['isles'])
  })
})

describe('the other exports', () => {
  it('read a report out of a text', () => {
    const record = { title: 'A', supplied: [], visibleTo: null }
    const text = '# One\n\nFirst. Second.[^1]\n\n[^1]: A note.\n'
    const report = readReport(text, record, { format: 'markdown' })
    expect(
      report.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.sentences.length)),
    ).toEqual([2])
    expect(report.notes.map(({ id }) => id)).toEqual(['n1'])
  })

  it('read the dates of a text', () => {
    const dates = readDates('8月5日に採択した。', { language: 'ja', year: 2017 })
    expect(dates).toMatchObject([{ start: 0, end: 4, edtf: '2017-08-05', earliest: '2017-08-05' }])
  })

  it('read a typed period, and refuse what is none', () => {
    const today = '2017-10-01'
    expect(readPeriod('april-2017', { today })).toEqual({
      edtf: '2017-04',
      earliest: '2017-04-01',
      latest: '2017-04-30',
    })
    expect(readPeriod('december', { today, latest: '2016-12-31' }).edtf).toBe('2016-12')
    expect(() => readPeriod('2017-13', { today })).toThrow(
      expect.objectContaining({ code: 'period-invalid' }),
    )
  })

  it('search texts', () => {
    const index = createSearchIndex([
      { id: 'a', title: '', text: 'ロシアは反対した。' },
      { id: 'b', title: '', text: '中国は棄権した。' },
    ])
    expect(index.search('反対', 10).map(({ id }) => id)).toEqual(['a'])
  })
})
