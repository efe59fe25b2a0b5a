import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { databaseAt, lastingKinds, openAt, storeKinds } from './opened-stores.js'

const NOW = Date.UTC(2026, 10, 27)
const DAY = 86_400_000
const query = { words: '/stance russia april-2017', language: 'en' } as const

describe.each(await storeKinds())('a store %s', (_, open) => {
  it('gives the same query the same key, of at most 16 letters', async () => {
    const { store } = await open()
    const [first, second, other] = await store.keep([query, query, { ...query, language: 'ja' }], NOW)
    expect(first).toMatch(/^[\w-]{1,16}$/u)
    expect(second).toBe(first)
    expect(other).not.toBe(first)
    expect(await store.keep([query], NOW + 1)).toEqual([first])
    await store.close()
  })

  it('finds a query by its key, and nothing by another', async () => {
    const { store } = await open()
    const [key = ''] = await store.keep([query], NOW)
    expect(await store.find(key)).toEqual(query)
    expect(await store.find('nothing')).toBeNull()
    await store.close()
  })

  it('remembers the language of a channel until it is taken back', async () => {
    const { store } = await open()
    expect(await store.languageOf('slack:T1/C1')).toBeNull()
    await store.setLanguage('slack:T1/C1', 'ja')
    expect(await store.languageOf('slack:T1/C1')).toBe('ja')
    expect(await store.languageOf('slack:T1/C2')).toBeNull()
    await store.setLanguage('slack:T1/C1', null)
    expect(await store.languageOf('slack:T1/C1')).toBeNull()
    await store.close()
  })

  it('remembers the last question of each thread', async () => {
    const { store } = await open()
    await store.rememberQuestion('slack:T1/C1/1', '/stance russia', NOW)
    await store.rememberQuestion('slack:T1/C1/1', '/stance china', NOW + 1)
    expect(await store.lastQuestionOf('slack:T1/C1/1')).toBe('/stance china')
    expect(await store.lastQuestionOf('slack:T1/C1/2')).toBeNull()
    await store.close()
  })

  it('takes an event once, whoever asks at the same time', async () => {
    const { store } = await open()
    const asked = await Promise.all([1, 2, 3].map(() => store.isFirst('Ev1', NOW)))
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(await store.isFirst('Ev2', NOW)).toBe(true)
    await store.check()
    await store.close()
  })
})

describe.each(await lastingKinds())('a store %s', (_, newPlace) => {
  it('has everything after it was opened again', async () => {
    const place = await newPlace()
    const { store: before } = await openAt(place)
    const [key = ''] = await before.keep([query], NOW)
    await before.setLanguage('discord:G1/C1', 'en')
    await before.isFirst('Ev1', NOW)
    await before.close()
    const { store: after } = await openAt(place)
    expect(await after.find(key)).toEqual(query)
    expect(await after.languageOf('discord:G1/C1')).toBe('en')
    expect(await after.isFirst('Ev1', NOW)).toBe(false)
    await after.close()
  })

  it('forgets what no button can ask again', async () => {
    const { store } = await openAt(await newPlace())
    const [old = ''] = await store.keep([query], NOW)
    await store.keep([{ words: '/reports', language: 'en' }], NOW + 40 * DAY)
    expect(await store.find(old)).toEqual(query)
    await store.keep([{ words: '/help', language: 'en' }], NOW + 70 * DAY)
    expect(await store.find(old)).toBeNull()
    await store.close()
  })

  it('forgets an event that no platform sends again', async () => {
    const { store } = await openAt(await newPlace())
    expect(await store.isFirst('Ev1', NOW)).toBe(true)
    expect(await store.isFirst('Ev2', NOW + DAY)).toBe(true)
    expect(await store.isFirst('Ev1', NOW + DAY)).toBe(false)
    expect(await store.isFirst('Ev3', NOW + 3 * DAY)).toBe(true)
    expect(await store.isFirst('Ev1', NOW + 3 * DAY)).toBe(true)
    await store.close()
  })

  it('keeps what is asked again', async () => {
    const { store } = await openAt(await newPlace())
    const [key = ''] = await store.keep([query], NOW)
    await store.keep([query], NOW + 40 * DAY)
    await store.keep([{ words: '/help', language: 'en' }], NOW + 70 * DAY)
    expect(await store.find(key)).toEqual(query)
    await store.close()
  })

  it('is shared by processes that open it at the same time', async () => {
    const place = await newPlace()
    const stores = await Promise.all([1, 2, 3].map(() => openAt(place)))
    expect(await Promise.all(stores.map(({ store }) => store.isFirst('Ev1', NOW)))).toContain(true)
    expect(await Promise.all(stores.map(({ store }) => store.isFirst('Ev1', NOW)))).not.toContain(true)
    await Promise.all(stores.map(({ close }) => close()))
  })

  it('says what to do where its directory cannot be written', async () => {
    const place = await newPlace()
    const file = path.join(place.directory, 'a-file')
    fs.writeFileSync(file, '')
    await expect(openAt({ ...place, directory: file })).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringContaining('SHUTTEN_DATA') as unknown,
    })
  })

  it('says what to do where a newer version of the program has been there', async () => {
    const place = await newPlace()
    await (await openAt(place)).close()
    const database = await databaseAt(place)
    await sql`INSERT INTO kysely_migration (name, timestamp) VALUES ('900-later', '2030-01-01T00:00:00.000Z')`.execute(
      database,
    )
    await database.destroy()
    await expect(openAt(place)).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(
        /newer version of Shutten \(900-later\); start that version/u,
      ) as unknown,
    })
  })
})
