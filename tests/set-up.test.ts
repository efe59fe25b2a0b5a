import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../src/database/open-sqlite.js'
import { readSettings } from '../src/env.js'
import { readCommandLine } from '../src/platform/console/command-line.js'
import { setUp } from '../src/set-up.js'
import { openLedger } from '../src/store/open-ledger.js'
import { databaseSubscriptions } from '../src/store/subscription-table.js'
import { testDatabase } from './postgres/test-database.js'
import { NOW, subscription } from './store/made-rows.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-set-up-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const database = await testDatabase()
const log = pino({ level: 'silent' })
const data = path.join(folder, 'data')
const backUp = (to: string | null, from = data): Promise<{ readonly text: string }> =>
  setUp('backup', { ...readSettings({}, folder), data: from }, log, to)

describe('a backup', () => {
  it.each([
    [['backup'], null],
    [['backup', 'copy.sqlite'], 'copy.sqlite'],
  ])('is asked for by %j', (words, file) => {
    expect(readCommandLine(words, '1')).toEqual({ kind: 'setup', task: 'backup', file })
  })

  it('is written where it is told, while the store is in use, and never over a file', async () => {
    const database = await openSqlite(data)
    await databaseSubscriptions(database).addSubscription(subscription())
    const copies = path.join(folder, 'copies')
    fs.mkdirSync(copies)
    const file = path.join(copies, 'shutten.sqlite')
    expect((await backUp(file)).text).toContain(file)
    await expect(backUp(file)).rejects.toMatchObject({ code: 'store-unusable' })
    expect(fs.readdirSync(copies)).toEqual(['shutten.sqlite'])
    const copy = await openSqlite(copies)
    expect(await databaseSubscriptions(copy).subscriptions()).toEqual([subscription()])
    expect(await (await openLedger(copy, copies, NOW)).hold()).toMatchObject({ reason: 'restored' })
    await Promise.all([database.destroy(), copy.destroy()])
  })

  it('is named by the time where nobody names it', async () => {
    await (await openSqlite(data)).destroy()
    expect((await backUp(null)).text).toMatch(/data\/backup-\d{8}T\d{6}Z\.sqlite\./u)
  })

  it('is refused where there is no store', async () => {
    const nowhere = path.join(folder, 'nowhere')
    await expect(backUp(null, nowhere)).rejects.toMatchObject({ code: 'store-unusable' })
    expect(fs.existsSync(nowhere)).toBe(false)
  })

  it('is refused where the store is in PostgreSQL, with what to use', async () => {
    const settings = readSettings(
      { SHUTTEN_STORE: 'postgres', DATABASE_URL: 'postgres://user:secret@localhost/shutten' },
      folder,
    )
    await expect(setUp('backup', settings, log, null)).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringContaining('pg_dump') as unknown,
    })
  })
})

describe('the doctor', () => {
  const examine = async (url: string): Promise<string | undefined> => {
    const settings = readSettings(
      { SHUTTEN_STORE: 'postgres', DATABASE_URL: url, SHUTTEN_DATA: data },
      folder,
    )
    const { text } = await setUp('doctor', settings, log)
    return text.split('\n').find((line) => line.includes('store:'))
  }

  it.skipIf(database === null)('writes to PostgreSQL and reads back', async () => {
    expect(await examine((await database?.newSchema()) ?? '')).toMatch(
      /^ok {4}store: PostgreSQL \S+.*, schema shutten_test_\w+, can be written and read back$/u,
    )
  })

  it('says why PostgreSQL cannot be used, and shows no password', async () => {
    const line = await examine('postgres://shutten:hidden-password@127.0.0.1:1/shutten')
    expect(line).toMatch(/^MEND {2}store: The database cannot be used: 127\.0\.0\.1 refuses connections/u)
    expect(line).not.toContain('hidden-password')
  })
})
