import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { followContent } from '../../src/search/followed-content.js'
import { loadLibrary } from '../../src/search/load-library.js'
import { indexInMemory } from '../../src/search/memory-index.js'

const content = mkdtempSync(path.join(os.tmpdir(), 'shutten-followed-'))
afterAll(() => rmSync(content, { recursive: true, force: true }))

function write(id: string, visibleTo: string): void {
  mkdirSync(path.join(content, id), { recursive: true })
  writeFileSync(path.join(content, id, 'report.yaml'), `title: A title\n${visibleTo}`)
  writeFileSync(path.join(content, id, 'source.txt'), 'Russia opposed the draft on 3 April 2017.')
}

it('hides what may be seen no more though it cannot be indexed anew, and shows the rest', async () => {
  for (const id of ['hidden', 'narrowed', 'removed', 'widened']) write(id, 'visible_to: [slack:T1]\n')
  for (const id of ['broken', 'open', 'stays']) write(id, '')
  let isAway = true
  const loaded = loadLibrary(content)
  const followed = await followContent(content, {
    ...loaded,
    indexing: (texts) => (isAway ? Promise.reject(new Error('away')) : indexInMemory(texts)),
  })
  write('hidden', 'visible_to: [slack:T2]\n')
  write('narrowed', 'visible_to: [slack:T1/C1]\n')
  write('widened', 'visible_to: [slack:T1, slack:T2]\n')
  write('open', 'visible_to: [slack:T1]\n')
  write('broken', 'no-such-line: 1\n')
  rmSync(path.join(content, 'removed'), { recursive: true })
  const idsOf = (): readonly string[] => followed.library().reports.map(({ id }) => id)
  await expect(followed.refresh()).rejects.toThrow('away')
  expect(idsOf()).toEqual(['broken', 'stays', 'widened'])
  expect(followed.faults()).toMatchObject([{ at: 'broken/report.yaml:2' }])
  isAway = false
  await followed.refresh()
  expect(idsOf()).toEqual(['broken', 'hidden', 'narrowed', 'open', 'stays', 'widened'])
  expect(followed.faults()).toHaveLength(1)
}, 60_000)
