import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/search/load-library.js'
import { watchLibrary, type WatchedLibrary } from '../../src/search/watched-library.js'

let content = ''
let watched: WatchedLibrary
const told: (readonly string[])[] = []
const waiting: (() => void)[] = []

function write(id: string, text: string, record = 'title: A title\n'): void {
  mkdirSync(path.join(content, id), { recursive: true })
  writeFileSync(path.join(content, id, 'report.yaml'), record)
  writeFileSync(path.join(content, id, 'source.txt'), text)
}

const idsOf = (): readonly string[] => watched.library().reports.map(({ id }) => id)
const textOf = (id: string): string =>
  watched
    .library()
    .reports.filter((report) => report.id === id)
    .flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
    .join('\n')

beforeAll(async () => {
  content = mkdtempSync(path.join(os.tmpdir(), 'shutten-watched-'))
  write('one', 'Russia opposed the draft on 3 April 2017.')
  watched = await watchLibrary(content, loadLibrary(content), {
    changed: (folders) => {
      told.push(folders)
      for (const done of waiting.splice(0)) done()
    },
    failed: (error) => {
      throw error
    },
  })
}, 60_000)

afterAll(async () => {
  await watched.close()
  rmSync(content, { recursive: true, force: true })
})

describe('a watched library', () => {
  it('reads nothing while nothing changes', async () => {
    expect(await watched.refresh()).toEqual([])
  })

  it('has a report that is added, and tells of it, without being asked', async () => {
    const before = watched.library()
    const isTold = new Promise<void>((resolve) => waiting.push(resolve))
    // As `add` does it: whole, by a new name.
    write('.adding', 'China abstained on 12 April 2017.')
    renameSync(path.join(content, '.adding'), path.join(content, 'two'))
    await isTold
    expect(idsOf()).toEqual(['one', 'two'])
    expect(told.at(-1)).toEqual(['two'])
    const [found] = await watched.library().search('abstained', { limit: 1 })
    expect(found?.report.id).toBe('two')
    expect(found && watched.library().excerpt(found.report, found.paragraph, [1, 1]).text).toContain('China')
    // A snapshot stays as it was for who is answering with it.
    expect(before.reports.map(({ id }) => id)).toEqual(['one'])
  }, 60_000)

  it('has the new words of a report that changes', async () => {
    write('two', 'China voted in favour on 12 April 2017.')
    await watched.refresh()
    expect(textOf('two')).toContain('in favour')
    expect(await watched.library().search('abstained', { limit: 3 })).toEqual([])
  }, 60_000)

  it('keeps the last good version of a report that breaks, and names it until it is mended', async () => {
    write('two', 'Other words.', 'titel: A title\n')
    await watched.refresh()
    expect(textOf('two')).toContain('in favour')
    expect(watched.faults().map(({ at }) => at)).toEqual(['two/report.yaml:1'])
    write('two', 'Other words stand here now.')
    await watched.refresh()
    expect(textOf('two')).toContain('Other words')
    expect(watched.faults()).toEqual([])
  }, 60_000)

  it('reads all of it again when the vocabulary changes', async () => {
    cpSync(path.join(import.meta.dirname, '../../content/terms.yaml'), path.join(content, 'terms.yaml'))
    await watched.refresh()
    expect([...(told.at(-1) ?? [])].sort()).toEqual(['one', 'two'])
  }, 60_000)

  it('is without a report that is removed', async () => {
    rmSync(path.join(content, 'two'), { recursive: true })
    await watched.refresh()
    expect(idsOf()).toEqual(['one'])
    expect(await watched.library().search('words', { limit: 3 })).toEqual([])
  }, 60_000)
})
