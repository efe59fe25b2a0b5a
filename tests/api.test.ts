import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSearchIndex, openLibrary, readDates, readPeriod, readReport } from '../src/api.js'
import { excerptsOf } from './answer/opened.js'

let content = ''

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'shutten-'))
})
afterEach(() => rmSync(content, { recursive: true }))

function write(folder: string, text: string, record = 'title: Talks\nissued: 2018-01\n'): void {
  mkdirSync(path.join(content, folder))
  writeFileSync(path.join(content, folder, 'source.txt'), text)
  writeFileSync(path.join(content, folder, 'report.yaml'), record)
}

describe('the module', () => {
  it('answers from a directory that holds nothing but reports', async () => {
    write('talks', 'In March 2017 Japan condemned the launch. China called for talks on 3 April 2017.\n')
    const library = await openLibrary(content)
    const answer = await library.ask('/stance japan 2017', { today: '2018-01-01' })
    expect(excerptsOf(answer).map(({ text }) => text)).toEqual(['In March 2017 Japan condemned the launch.'])
  })

  it('merges a directory’s own actors by id', async () => {
    write('talks', 'Ruritania vetoed the plan in May 2017.\n')
    writeFileSync(
      path.join(content, 'actors.yaml'),
      'actors:\n  RURI:\n    en: [Ruritania]\n    ja: [ルリタニア]\n',
    )
    const library = await openLibrary(content)
    const answer = await library.ask('/stance ruritania')
    expect(excerptsOf(answer)[0]?.position).toMatchObject({
      actor: 'RURI',
      label: 'veto',
      date: { edtf: '2017-05' },
    })
  })

  it('shows a private report to nobody who may not see it', async () => {
    write('open', 'Japan opposed the plan in May 2017.\n')
    write('secret', 'Japan vetoed the plan in June 2017.\n', 'title: Secret\nvisible_to: ["slack:T1"]\n')
    const library = await openLibrary(content)
    const asker = { platform: 'slack', workspace: 'T2', admin: false, zone: 'UTC' } as const
    for (const words of [
      '/stance japan',
      '/find vetoed',
      '/cite secret:1',
      '/reports',
      '/timeline',
      '/stance japan june',
      'secret',
    ]) {
      const seen = JSON.stringify({ ...(await library.ask(words, { asker })), asked: null, title: null })
      expect(seen).not.toMatch(/vetoed the plan|"secret"|Secret|2017-06|June 2017/u)
    }
    const allowed = await library.ask('/stance japan', { asker: { ...asker, workspace: 'T1' } })
    expect(excerptsOf(allowed)).toHaveLength(2)
  })

  it('says that a directory is missing or holds no report', async () => {
    await expect(openLibrary(path.join(content, 'none'))).rejects.toMatchObject({ code: 'content-missing' })
    await expect(openLibrary(content)).rejects.toMatchObject({ code: 'content-empty' })
  })

  it('reads reports, dates and periods, and searches', () => {
    const record = { title: 'T', supplied: [], visibleTo: null }
    expect(readReport('One paragraph.\n', record, { format: 'text' }).sections).toHaveLength(1)
    expect(readDates('On 3 April 2017', { language: 'en' })[0]).toMatchObject({
      edtf: '2017-04-03',
      basis: 'explicit',
    })
    expect(readPeriod('april-2017', { today: '2018-01-01' })).toEqual({
      edtf: '2017-04',
      earliest: '2017-04-01',
      latest: '2017-04-30',
    })
    const index = createSearchIndex([
      { id: 'a', title: '', text: 'oil exports' },
      { id: 'b', title: '', text: 'talks' },
    ])
    expect(index.search('oil', 10).map(({ id }) => id)).toEqual(['a'])
  })
})
