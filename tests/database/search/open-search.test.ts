import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { forgetTexts } from '../../../src/database/search/forget-texts.js'
import { openDatabaseSearch, type DatabaseSearch } from '../../../src/database/search/open-search.js'
import { openPool } from '../../../src/database/postgres-pool.js'
import { ShuttenError } from '../../../src/errors.js'
import type { ShelvedText, TextIndex } from '../../../src/search/text-index.js'
import { startPostgres } from '../../postgres/server.js'
import { run, testDatabase } from '../../postgres/test-database.js'

const database = await testDatabase()
const opened: DatabaseSearch[] = []
afterAll(() => Promise.all(opened.map((each) => each.close())))

async function open(url: string, progress: number[][] = []): Promise<DatabaseSearch> {
  const search = await openDatabaseSearch(url, {
    progress: (...told) => progress.push(told),
    failed: () => undefined,
  })
  opened.push(search)
  return search
}

/** The paragraphs of a report. */
const report = (id: string, ...paragraphs: readonly string[]): readonly ShelvedText[] =>
  paragraphs.map((text, at) => ({
    id: `${id}:${String(at + 1)}`,
    reportId: id,
    title: '',
    text,
    isAid: false,
  }))

const idsOf = async (index: TextIndex, query: string): Promise<readonly string[]> => {
  const among = { reports: ['one', 'two'], keep: () => true, isNarrow: false }
  return (await index.search(query, 9, [], among)).map(({ id }) => id)
}

/** When each text was written: it changes where a row is written again. */
async function written(url: string): Promise<ReadonlyMap<string, string>> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const { rows } = await pool.query<{ folded: string; at: string }>(
    'SELECT folded, xmin::text AS at FROM search_texts',
  )
  await pool.end()
  return new Map(rows.map(({ folded, at }) => [folded, at]))
}

describe.skipIf(database === null)('texts in a database', () => {
  const newUrl = (): Promise<string> => database?.newSchema() ?? Promise.reject(new Error('none'))

  it('are written once, however often they are loaded, with how far it is', async () => {
    const url = await newUrl()
    const texts = [
      ...report('one', 'ロシアは反対した。', '中国は棄権した。'),
      ...report('two', '米国は賛成した。'),
    ]
    const progress: number[][] = []
    await (await open(url, progress)).index(texts)
    const first = await written(url)
    await (await open(url, progress)).index(texts)
    await (
      await open(url)
    ).index([
      ...report('one', 'ロシアは反対した。', '中国は賛成した。'),
      ...report('two', '米国は賛成した。'),
    ])
    const last = await written(url)
    expect(progress).toEqual([[3, 3]])
    expect(first.size).toBe(3)
    expect([...last.keys()].toSorted()).toEqual([...first.keys(), '中国は賛成した。'].toSorted())
    for (const [text, at] of first) expect(last.get(text)).toBe(at)
  })

  it('are written once where replicas load them at the same time', async () => {
    const url = await newUrl()
    const texts = Array.from({ length: 40 }, (_, at) =>
      report(`r${String(at)}`, `${String(at)}番の報告。`, '同じ。'),
    ).flat()
    const replicas = await Promise.all([open(url), open(url), open(url)])
    await Promise.all(replicas.map((each) => each.index(texts)))
    expect((await written(url)).size).toBe(41)
    const pool = openPool(url)
    const { rows } = await pool.query('SELECT texts FROM search_state')
    await pool.end()
    expect(rows).toEqual([{ texts: 80 }])
  })

  it('of a replica with older reports stay, and each finds its own', async () => {
    const url = await newUrl()
    const [older, newer] = await Promise.all([open(url), open(url)])
    const before = await older.index(report('one', 'ロシアは反対した。', '中国は棄権した。'))
    const after = await newer.index([
      ...report('one', 'ロシアは反対した。', '中国は賛成した。'),
      ...report('two', '棄権は二か国。'),
    ])
    const again = await older.index(report('one', 'ロシアは反対した。', '中国は棄権した。'))
    for (const index of [before, again]) {
      expect(await idsOf(index, '中国は棄権した')).toEqual(['one:2'])
      expect(await idsOf(index, '賛成')).toEqual([])
    }
    expect(await idsOf(after, '賛成')).toEqual(['one:2'])
    expect(await idsOf(after, '棄権')).toEqual(['two:1'])
  })

  it('are counted though a load is broken off', async () => {
    const url = await newUrl()
    const texts = Array.from({ length: 700 }, (_, at) => report(`r${String(at)}`, `${String(at)}番。`)).flat()
    const broken = await openDatabaseSearch(url, {
      progress: () => {
        throw new Error('broken off')
      },
      failed: () => undefined,
    })
    opened.push(broken)
    await expect(broken.index(texts)).rejects.toThrow()
    const pool = openPool(url)
    const counted = async (): Promise<unknown> =>
      (await pool.query('SELECT texts, changed FROM search_state')).rows
    expect(await counted()).toEqual([{ texts: 0, changed: 500 }])
    await (await open(url)).index(texts.slice(0, 500))
    expect(await counted()).toEqual([{ texts: 500, changed: 0 }])
    await pool.end()
  })

  it('are found until the next library is loaded', async () => {
    const url = await newUrl()
    const search = await open(url)
    const before = await search.index(report('one', '中国は棄権した。'))
    const pool = openPool(url)
    await pool.query(`UPDATE search_versions SET seen = now() - interval '2 hours'`)
    await pool.end()
    await search.index(report('two', '米国は賛成した。'))
    expect(await idsOf(before, '棄権')).toEqual(['one:1'])
  })

  it('are loaded a library after the other', async () => {
    const progress: number[][] = []
    const search = await open(await newUrl(), progress)
    const library = (name: string, size: number): readonly ShelvedText[] =>
      Array.from({ length: size }, (_, at) => report(`${name}${String(at)}`, `${name}の報告。`)).flat()
    await Promise.all([search.index(library('甲', 600)), search.index(library('乙', 700))])
    expect(progress.map(String)).toEqual(['500,600', '600,600', '500,700', '700,700'])
  })

  it('that hold what is quoted are found in the same order, however they were loaded, without translations', async () => {
    const texts = [
      ...report('one', ...Array.from({ length: 150 }, () => '中国は棄権した。')),
      { id: 'one:1@ja', reportId: 'one', title: '', text: '棄権した。', isAid: true },
    ]
    const among = { reports: ['one'], keep: () => true, isNarrow: false }
    const found = async (given: readonly ShelvedText[]): Promise<readonly string[]> => {
      const index = await (await open(await newUrl())).index(given)
      return (await index.search('"棄権"', 999, [], among)).map(({ id }) => id)
    }
    const forwards = await found(texts)
    expect(await found(texts.toReversed())).toEqual(forwards)
    expect(forwards.toSorted()).toEqual(texts.flatMap(({ id, isAid }) => (isAid ? [] : [id])).toSorted())
  })

  it('are forgotten once no replica has them', async () => {
    const url = await newUrl()
    await (await open(url)).index(report('one', 'ロシアは反対した。', '中国は棄権した。'))
    const pool = openPool(url)
    await pool.query(`UPDATE search_versions SET seen = now() - interval '2 hours'`)
    const search = await open(url)
    await search.index([...report('one', 'ロシアは反対した。'), ...report('two', '米国は賛成した。')])
    expect([...(await written(url)).keys()].toSorted()).toEqual(['ロシアは反対した。', '米国は賛成した。'])
    expect(await forgetTexts(pool, 3_600)).toBe(0)
    await pool.end()
  })
})

describe.skipIf(database === null)('a search that takes too long', () => {
  /** Each row takes longer to read than any search may. */
  const SLOW = [
    'ALTER TABLE search_texts RENAME TO kept_texts',
    'CREATE VIEW search_texts AS SELECT kept_texts.* FROM kept_texts, LATERAL (SELECT pg_sleep(60 + length(report))) AS slept',
  ]
  const QUICK = ['DROP VIEW search_texts', 'ALTER TABLE kept_texts RENAME TO search_texts']

  it('is told as such, and says nothing of the database, which answers the next', async () => {
    const url = (await database?.newSchema()) ?? ''
    const told: unknown[] = []
    const search = await openDatabaseSearch(
      url,
      { progress: () => undefined, failed: ({ code }) => told.push(code) },
      { within: 500 },
    )
    opened.push(search)
    const index = await search.index(report('one', 'ロシアは反対した。'))
    await run(url, SLOW)
    const among = { reports: ['one', 'two'], keep: () => true, isNarrow: false }
    const asked = [idsOf(index, 'ロシア'), index.count('ロシア', among), index.hasEach(['ロシア'], among)]
    const faults = await Promise.all(asked.map((each) => each.catch((error: unknown) => error)))
    const slow = { code: 'search-slow', message: 'A search took too long and was ended.' }
    expect(faults).toMatchObject([slow, slow, slow])
    expect(told).toEqual(['search-slow', 'search-slow', 'search-slow'])
    await run(url, QUICK)
    expect(await idsOf(index, 'ロシア')).toEqual(['one:1'])
  })
})

describe('a database that is away', () => {
  it('is told in one sentence without its password, and found again when it is back', async () => {
    const server = await startPostgres()
    if (typeof server === 'string') return
    const search = await open(server.url)
    const index = await search.index(report('one', 'ロシアは反対した。'))
    await server.crash()
    const fault: unknown = await idsOf(index, 'ロシア').catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(ShuttenError)
    expect(fault).toMatchObject({ code: 'search-away' })
    expect((fault as Error).cause).toBeUndefined()
    expect(String(fault)).not.toContain('only-for-tests')
    await server.start()
    expect(await idsOf(index, 'ロシア')).toEqual(['one:1'])
    await search.close()
    opened.splice(opened.indexOf(search), 1)
    await server.remove()
  })

  it('is refused at the start', async () => {
    const opening = open('postgres://shutten:top-secret@127.0.0.1:1/shutten')
    await expect(opening).rejects.toThrow(/^The database cannot be used: 127\.0\.0\.1 refuses connections/u)
  })
})
