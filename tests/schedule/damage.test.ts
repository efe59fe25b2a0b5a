import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite, sqliteFileIn, type Database } from '../../src/database/open-sqlite.js'
import { ShuttenError } from '../../src/errors.js'
import type { ScheduleParts } from '../../src/schedule/parts.js'
import { backUp } from '../../src/store/back-up.js'
import { openLedger } from '../../src/store/open-ledger.js'
import { databaseSubscriptions } from '../../src/store/subscription-table.js'
import { subscription } from '../store/made-rows.js'
import { DAY } from './fake-calendar.js'
import { makeSchedule, NOW, type Made } from './made-schedule.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-damage-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const daily = subscription({ at: '00:01', zone: 'UTC', since: NOW })
const newDirectory = (): string => fs.mkdtempSync(path.join(folder, 'data-'))

interface Stored extends Made {
  readonly directory: string
  readonly database: Database
}

async function openIn(directory: string, given: Partial<ScheduleParts> = {}): Promise<Stored> {
  const database = await openSqlite(directory)
  const ledger = await openLedger(database, directory, NOW)
  const made = makeSchedule({ ledger, subscriptions: databaseSubscriptions(database), ...given })
  return { ...made, directory, database }
}

/** A store whose note of the first day was posted. */
async function posted(): Promise<Stored> {
  const made = await openIn(newDirectory())
  await made.subscriptions.addSubscription(daily)
  await made.schedule.tick()
  await made.pass(61_000)
  expect(made.channel.posted).toHaveLength(1)
  return made
}

function change(directory: string, statement: string): void {
  const raw = new Libsql(sqliteFileIn(directory), { timeout: 5_000 })
  raw.exec(statement)
  raw.close()
}

/** Copies the file alone, with what is in its log. */
function copyFile({ directory }: Stored, to: string): void {
  change(directory, 'PRAGMA wal_checkpoint(TRUNCATE)')
  fs.copyFileSync(sqliteFileIn(directory), to)
}

describe('a row of the ledger that was changed from outside', () => {
  it.each([
    ['state', "UPDATE deliveries SET state = 'due'"],
    ['channel', "UPDATE deliveries SET place = 'slack:T1/C2'"],
    ['note', "UPDATE deliveries SET note = 'other'"],
    ['date', "UPDATE deliveries SET date = '2027-04-11'"],
    ['part', 'UPDATE deliveries SET part = 2'],
    ['text', "UPDATE deliveries SET payload = '{}'"],
    ['attempt', 'UPDATE deliveries SET attempt = 0'],
    ['time', 'UPDATE deliveries SET due_at = 0'],
    ['kind of value', "UPDATE deliveries SET due_at = 'yesterday'"],
    ['checksum', "UPDATE deliveries SET checksum = 'x'"],
    ['name of its state', "UPDATE deliveries SET state = 'unheard of'"],
  ])('in its %s holds all notes, and is told', async (_name, statement) => {
    const made = await posted()
    change(made.directory, statement)
    const restarted = made.another()
    made.clock.now += 30_000
    await restarted.tick()
    made.clock.now += DAY
    await restarted.tick()
    expect(made.channel.asked()).toBe(1)
    expect(made.told).toEqual([expect.stringContaining('changed from outside')])
    expect(await restarted.health()).toMatchObject({
      hold: { reason: 'damaged' },
      damaged: [expect.any(String)],
    })
    await made.database.destroy()
  })

  it('is forgotten when an administrator ends the hold, and what falls from then on is posted', async () => {
    const made = await posted()
    change(made.directory, "UPDATE deliveries SET note = 'other'")
    const restarted = made.another()
    await restarted.tick()
    await restarted.release()
    await restarted.tick()
    expect(made.channel.posted).toHaveLength(1)
    made.clock.now += DAY
    await restarted.tick()
    expect(made.channel.posted.map(({ text }) => text).slice(1)).toEqual(['on-this-day of 2027-04-13'])
    expect(await restarted.health()).toMatchObject({ hold: null, damaged: [] })
    await made.database.destroy()
  })
})

it('the administrators are told of a hold as soon as there is a way to, and once', async () => {
  const told: string[] = []
  let isThere = false
  const made = makeSchedule({
    administrators: { tell: (text) => Promise.resolve(isThere ? told.push(text) : 0) },
  })
  await made.ledger.setHold({ reason: 'restored', since: 0 })
  await made.schedule.tick()
  isThere = true
  for (let tick = 0; tick < 3; tick += 1) await made.pass(30_000)
  expect(told).toEqual([expect.stringContaining('the store is an older copy')])
})

describe('what else was changed from outside', () => {
  it.each([
    ['the last tick', "UPDATE settings SET value = '1' WHERE name = 'last-tick'"],
    ['the last tick of a platform', "UPDATE settings SET value = '1' WHERE name = 'last-tick/slack'"],
    ['what channels were sent', "UPDATE passages SET hash = 'other'"],
  ])('holds all notes: %s', async (_name, statement) => {
    const made = await openIn(newDirectory())
    const subject = { kind: 'watch', words: 'x' } as const
    await made.subscriptions.addSubscription({ ...daily, subject })
    made.calendar.passages = ['a']
    await made.schedule.tick()
    await made.pass(61_000)
    change(made.directory, statement)
    await made.pass(DAY)
    await made.pass(DAY)
    expect(made.channel.asked()).toBe(1)
    expect((await made.schedule.health()).hold).toMatchObject({ reason: 'damaged' })
    await made.schedule.release()
    await made.schedule.tick()
    expect((await made.schedule.health()).hold).toBeNull()
    await made.database.destroy()
  })

  it('is still a hold where it was one', async () => {
    const made = await posted()
    await made.ledger.setHold({ reason: 'restored', since: NOW })
    change(made.directory, "UPDATE settings SET value = 'null' WHERE name = 'hold'")
    await made.pass(DAY)
    expect(made.channel.asked()).toBe(1)
    await made.database.destroy()
  })

  it('is not served where it is a subscription, but told until it is mended', async () => {
    const made = await posted()
    await made.subscriptions.addSubscription({ ...daily, name: 'other' })
    change(made.directory, "UPDATE subscriptions SET place = 'slack:T1/C2' WHERE name = 'on-this-day'")
    await made.pass(DAY)
    expect(made.channel.posted.map(({ text }) => text).slice(1)).toEqual(['other of 2027-04-13'])
    expect((await made.schedule.health()).damaged).toEqual(['slack:T1/C2 on-this-day'])
    expect(await made.subscriptions.removeSubscription('slack:T1/C2', 'on-this-day')).toBe(true)
    expect((await made.schedule.health()).damaged).toEqual([])
    await made.database.destroy()
  })
})

describe('a file that is not what was written', () => {
  it.each([
    ['half of it', (size: number) => Math.floor(size / 2)],
    ['a page', () => 4_096],
    ['a hundred bytes', () => 100],
  ])('is refused in one sentence where %s is left', async (_name, left) => {
    const made = await posted()
    const directory = newDirectory()
    copyFile(made, sqliteFileIn(directory))
    fs.truncateSync(sqliteFileIn(directory), left(fs.statSync(sqliteFileIn(directory)).size))
    await expect(openSqlite(directory)).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringMatching(/^The store .* is damaged; [^.]*\.$/u) as unknown,
    })
    await made.database.destroy()
  })

  it('is refused where it is something else', async () => {
    const directory = newDirectory()
    fs.writeFileSync(sqliteFileIn(directory), 'not a database '.repeat(1_000))
    await expect(openSqlite(directory)).rejects.toMatchObject({ code: 'store-damaged' })
  })

  it('holds all notes where nothing is left of it', async () => {
    const made = await posted()
    fs.rmSync(sqliteFileIn(made.directory))
    for (const log of ['-wal', '-shm']) fs.rmSync(`${sqliteFileIn(made.directory)}${log}`, { force: true })
    const restarted = await openIn(made.directory)
    expect(await restarted.ledger.hold()).toMatchObject({ reason: 'restored' })
    await Promise.all([made.database.destroy(), restarted.database.destroy()])
  })
})

describe('a store that was restored', () => {
  it.each([
    ['an older copy of the file', 'beside what is known of the last claim'],
    ['an older copy without what is known of the last claim', 'alone'],
  ])('from %s sends nothing until an administrator says so', async (_name, how) => {
    const made = await posted()
    const copy = path.join(newDirectory(), 'copy')
    copyFile(made, copy)
    await made.pass(DAY)
    expect(made.channel.posted).toHaveLength(2)
    const directory = newDirectory()
    fs.copyFileSync(copy, sqliteFileIn(directory))
    const beside = path.join(made.directory, 'last-claim.json')
    if (how !== 'alone') fs.copyFileSync(beside, path.join(directory, 'last-claim.json'))
    const restored = await openIn(directory)
    restored.clock.now = made.clock.now + 60_000
    await restored.schedule.tick()
    await restored.pass(30_000)
    expect([restored.channel.asked(), restored.told.length]).toEqual([0, 1])
    expect((await restored.schedule.health()).hold).toMatchObject({ reason: 'restored' })
    await restored.schedule.release()
    await restored.pass(DAY)
    expect(restored.channel.posted.map(({ text }) => text)).toEqual(['on-this-day of 2027-04-14'])
    await restored.database.destroy()
    const again = await openIn(directory)
    expect(await again.ledger.hold()).toBeNull()
    await Promise.all([made.database.destroy(), again.database.destroy()])
  })

  it('from the newest copy goes on', async () => {
    const made = await posted()
    copyFile(made, path.join(made.directory, 'copy'))
    const reopened = await openIn(made.directory)
    expect(await reopened.ledger.hold()).toBeNull()
    await Promise.all([made.database.destroy(), reopened.database.destroy()])
  })

  it('from a backup sends nothing until an administrator says so', async () => {
    const made = await posted()
    const directory = newDirectory()
    await backUp(made.database, sqliteFileIn(directory), NOW)
    const beside = path.join(made.directory, 'last-claim.json')
    fs.copyFileSync(beside, path.join(directory, 'last-claim.json'))
    const restored = await openIn(directory)
    expect(await restored.ledger.hold()).toEqual({ reason: 'restored', since: NOW })
    expect(await restored.subscriptions.subscriptions()).toEqual([daily])
    expect(await made.ledger.hold()).toBeNull()
    await Promise.all([made.database.destroy(), restored.database.destroy()])
  })
})

describe('a store that cannot be written', () => {
  it('because the disk is full sends nothing, is logged once, and goes on when there is room', async () => {
    const made = await openIn(newDirectory())
    await made.subscriptions.addSubscription(daily)
    await made.schedule.tick()
    const { sql } = await import('kysely')
    await sql`PRAGMA max_page_count = 1`.execute(made.database)
    made.channel.parts = 400
    await made.pass(61_000)
    await made.pass(30_000)
    expect(made.channel.asked()).toBe(0)
    expect((await made.schedule.health()).isAway).toBe(true)
    expect(made.logged.filter((line) => line.includes('the store is away'))).toHaveLength(1)
    await sql`PRAGMA max_page_count = 100000`.execute(made.database)
    made.channel.parts = 1
    await made.pass(300_000)
    await made.pass(30_000)
    expect([made.channel.posted.length, (await made.schedule.health()).isAway]).toEqual([1, false])
    await made.database.destroy()
  })

  it('because it is away sends nothing, and goes on when it is back', async () => {
    const made = makeSchedule()
    let isAway = false
    const ledger = new Proxy(made.ledger, {
      get: (target, name) =>
        isAway
          ? () => Promise.reject(new ShuttenError('store-away', 'away'))
          : (Reflect.get(target, name) as unknown),
    })
    const schedule = made.another({ ledger })
    await made.subscriptions.addSubscription(daily)
    await schedule.tick()
    isAway = true
    made.clock.now += 61_000
    await schedule.tick()
    await schedule.tick()
    expect([made.channel.asked(), (await schedule.health()).isAway]).toEqual([0, true])
    isAway = false
    await schedule.tick()
    expect([made.channel.asked(), (await schedule.health()).isAway]).toEqual([1, false])
  })
})
