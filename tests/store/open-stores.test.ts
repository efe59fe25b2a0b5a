import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sqliteFileIn } from '../../src/database/open-sqlite.js'
import { openStores } from '../../src/store/open-stores.js'
import { makeSchedule } from '../schedule/made-schedule.js'
import { claimedRow, NOW, row, subscription } from './made-rows.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-stores-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('what is stored', () => {
  it('is opened together', async () => {
    const { store, subscriptions, ledger, fault } = await openStores(
      { directory: path.join(folder, 'sound'), databaseUrl: null },
      () => NOW,
    )
    await store.check()
    await subscriptions.addSubscription(subscription())
    expect([fault, await ledger.hold(), await subscriptions.subscriptions()]).toEqual([
      null,
      null,
      [subscription()],
    ])
    await store.close()
  })

  it('is a memory that holds all notes and takes no subscription where the file is damaged', async () => {
    const directory = path.join(folder, 'damaged')
    fs.mkdirSync(directory)
    fs.writeFileSync(sqliteFileIn(directory), 'no database '.repeat(1_000))
    const { store, subscriptions, ledger, fault } = await openStores(
      { directory: directory, databaseUrl: null },
      () => NOW,
    )
    expect(fault).toMatchObject({ code: 'store-damaged' })
    await store.setLanguage('slack:T1/C1', 'ja')
    expect(await store.languageOf('slack:T1/C1')).toBe('ja')
    await expect(subscriptions.addSubscription(subscription())).rejects.toBe(fault)
    await ledger.insert([row()])
    expect(await ledger.replace(row(), claimedRow())).toBe(false)
    const { schedule, told } = makeSchedule({ ledger, subscriptions })
    await schedule.tick()
    await schedule.tick()
    expect([await schedule.health(), told.length]).toMatchObject([{ hold: { reason: 'damaged' } }, 1])
    await expect(schedule.release()).rejects.toBe(fault)
  })

  it('is refused where nothing can be written at all', async () => {
    const file = path.join(folder, 'a-file')
    fs.writeFileSync(file, '')
    await expect(openStores({ directory: file, databaseUrl: null }, () => NOW)).rejects.toMatchObject({
      code: 'store-unusable',
    })
  })
})
