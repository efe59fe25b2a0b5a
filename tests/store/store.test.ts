import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/command/ports.js'
import { openSqlite } from '../../src/database/open-sqlite.js'
import { databaseStore } from '../../src/store/database-store.js'
import { memoryStore } from '../../src/store/memory-store.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-store-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const NOW = Date.UTC(2026, 10, 27)
const DAY = 86_400_000
const query = { words: '/stance russia april-2017', language: 'en' } as const

const openIn = async (name: string): Promise<Store> =>
  databaseStore(await openSqlite(path.join(folder, name)))

describe.each([
  ['in memory', () => Promise.resolve(memoryStore())],
  ['in SQLite', () => openIn(`kept-${String(Math.random())}`)],
])('a store %s', (_, open) => {
  it('gives the same query the same key, of at most 16 letters', async () => {
    const store = await open()
    const [first, second, other] = await store.keep([query, query, { ...query, language: 'ja' }], NOW)
    expect(first).toMatch(/^[\w-]{1,16}$/u)
    expect(second).toBe(first)
    expect(other).not.toBe(first)
    expect(await store.keep([query], NOW + 1)).toEqual([first])
    await store.close()
  })

  it('finds a query by its key, and nothing by another', async () => {
    const store = await open()
    const [key = ''] = await store.keep([query], NOW)
    expect(await store.find(key)).toEqual(query)
    expect(await store.find('nothing')).toBeNull()
    await store.close()
  })

  it('remembers the language of a channel until it is taken back', async () => {
    const store = await open()
    expect(await store.languageOf('slack:T1/C1')).toBeNull()
    await store.setLanguage('slack:T1/C1', 'ja')
    expect(await store.languageOf('slack:T1/C1')).toBe('ja')
    expect(await store.languageOf('slack:T1/C2')).toBeNull()
    await store.setLanguage('slack:T1/C1', null)
    expect(await store.languageOf('slack:T1/C1')).toBeNull()
    await store.close()
  })

  it('remembers the last question of each thread', async () => {
    const store = await open()
    await store.rememberQuestion('slack:T1/C1/1', '/stance russia', NOW)
    await store.rememberQuestion('slack:T1/C1/1', '/stance china', NOW + 1)
    expect(await store.lastQuestionOf('slack:T1/C1/1')).toBe('/stance china')
    expect(await store.lastQuestionOf('slack:T1/C1/2')).toBeNull()
    await store.close()
  })

  it('takes an event once, whoever asks at the same time', async () => {
    const store = await open()
    const asked = await Promise.all([1, 2, 3].map(() => store.isFirst('Ev1', NOW)))
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(await store.isFirst('Ev2', NOW)).toBe(true)
    await store.check()
    await store.close()
  })
})

describe('a store in SQLite', () => {
  it('has everything after it was opened again', async () => {
    const before = await openIn('again')
    const [key = ''] = await before.keep([query], NOW)
    await before.setLanguage('discord:G1/C1', 'en')
    await before.isFirst('Ev1', NOW)
    await before.close()
    const after = await openIn('again')
    expect(await after.find(key)).toEqual(query)
    expect(await after.languageOf('discord:G1/C1')).toBe('en')
    expect(await after.isFirst('Ev1', NOW)).toBe(false)
    await after.close()
  })

  it('forgets what no button can ask again', async () => {
    const store = await openIn('old')
    const [old = ''] = await store.keep([query], NOW)
    await store.keep([{ words: '/reports', language: 'en' }], NOW + 40 * DAY)
    expect(await store.find(old)).toEqual(query)
    await store.keep([{ words: '/help', language: 'en' }], NOW + 70 * DAY)
    expect(await store.find(old)).toBeNull()
    await store.close()
  })

  it('keeps what is asked again', async () => {
    const store = await openIn('again-and-again')
    const [key = ''] = await store.keep([query], NOW)
    await store.keep([query], NOW + 40 * DAY)
    await store.keep([{ words: '/help', language: 'en' }], NOW + 70 * DAY)
    expect(await store.find(key)).toEqual(query)
    await store.close()
  })

  it('is shared by two processes that open it', async () => {
    const [one, two] = await Promise.all([openIn('shared'), openIn('shared')])
    expect(await one.isFirst('Ev1', NOW)).toBe(true)
    expect(await two.isFirst('Ev1', NOW)).toBe(false)
    await Promise.all([one.close(), two.close()])
  })

  it('says what to do where its directory cannot be written', async () => {
    const file = path.join(folder, 'a-file')
    fs.writeFileSync(file, '')
    await expect(openSqlite(file)).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringContaining('SHUTTEN_DATA') as unknown,
    })
  })
})
