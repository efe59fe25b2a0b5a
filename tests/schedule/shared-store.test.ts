import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { subscription } from '../store/made-rows.js'
import { openAt, type Opened } from '../store/opened-stores.js'
import { openProxy } from '../postgres/proxy.js'
import { run, testDatabase } from '../postgres/test-database.js'
import { DAY } from './fake-calendar.js'
import { makeSchedule, NOW, type Made } from './made-schedule.js'

const database = await testDatabase()
const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-shared-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const newDirectory = (): string => fs.mkdtempSync(path.join(folder, 'replica-'))
const newSchema = async (): Promise<string> => (await database?.newSchema()) ?? ''
const daily = subscription({ at: '00:01', zone: 'UTC', since: NOW })

interface Replica extends Made {
  readonly opened: Opened
  readonly directory: string
  readonly url: string
}

/** A replica on a schema, with a directory of its own; it has a channel of its own too, so that one test asks one. */
async function replicaOn(url: string, directory = newDirectory(), now = NOW): Promise<Replica> {
  const opened = await openAt({ directory, databaseUrl: url }, now)
  const { ledger, subscriptions } = opened
  const made = makeSchedule({ ledger, subscriptions })
  made.clock.now = now
  return { ...made, opened, directory, url }
}

/** A replica that posted the note of the first day. */
async function posted(url?: string): Promise<Replica> {
  const replica = await replicaOn(url ?? (await newSchema()))
  await replica.subscriptions.addSubscription(daily)
  await replica.schedule.tick()
  await replica.pass(61_000)
  expect(replica.channel.posted).toHaveLength(1)
  return replica
}

/** Makes the ledger anew, as loading a dump does: the same rows in another table. */
const LOADED = [
  'ALTER TABLE deliveries RENAME TO before',
  'CREATE TABLE deliveries (LIKE before INCLUDING ALL)',
  'INSERT INTO deliveries SELECT * FROM before',
  'DROP TABLE before',
]

describe.skipIf(database === null)('a shared store that is away', () => {
  it('posts nothing, tells so in the status, and goes on by itself', async () => {
    const proxy = await openProxy(await newSchema())
    const replica = await replicaOn(proxy.url)
    await replica.subscriptions.addSubscription(daily)
    await replica.schedule.tick()
    proxy.cut()
    await replica.pass(61_000)
    await replica.pass(30_000)
    expect([replica.channel.asked(), await replica.schedule.health()]).toMatchObject([0, { isAway: true }])
    expect(replica.logged.filter((line) => line.includes('the store is away'))).toHaveLength(1)
    await expect(replica.subscriptions.subscriptions()).rejects.toMatchObject({ code: 'store-away' })
    proxy.mend()
    await replica.pass(30_000)
    expect([replica.channel.posted.length, await replica.schedule.health()]).toMatchObject([
      1,
      { isAway: false },
    ])
    expect(replica.logged.filter((line) => line.includes('the store is back'))).toHaveLength(1)
    expect(replica.logged.join('\n')).not.toContain(new URL(proxy.url).password)
    await replica.opened.close()
    await proxy.close()
  })

  it('posts nothing that it could not claim, as the disk of the database is full', async () => {
    const replica = await replicaOn(await newSchema())
    await replica.subscriptions.addSubscription(daily)
    await replica.schedule.tick()
    await run(replica.url, [
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`,
      'CREATE TRIGGER full_disk BEFORE UPDATE ON deliveries FOR EACH ROW EXECUTE FUNCTION full_disk()',
    ])
    await replica.pass(61_000)
    await replica.pass(30_000)
    expect([replica.channel.asked(), (await replica.schedule.health()).isAway]).toEqual([0, true])
    expect(replica.logged.join('\n')).toContain('its disk is full')
    await run(replica.url, ['DROP FUNCTION full_disk CASCADE'])
    await replica.pass(30_000)
    expect([replica.channel.posted.length, (await replica.schedule.health()).isAway]).toEqual([1, false])
    await replica.opened.close()
  })
})

describe.skipIf(database === null)('a row of a shared ledger that was changed from outside', () => {
  it.each([
    ['state', 'damaged', "UPDATE deliveries SET state = 'due'"],
    ['channel', 'restored', "UPDATE deliveries SET place = 'slack:T1/C2'"],
    ['time', 'damaged', 'UPDATE deliveries SET due_at = 0'],
    ['checksum', 'damaged', "UPDATE deliveries SET checksum = 'x'"],
    ['last tick', 'damaged', "UPDATE settings SET value = '0' WHERE name = 'last-tick'"],
    ['identity', 'damaged', "UPDATE settings SET value = '\"\"' WHERE name = 'database'"],
  ])('in its %s holds all notes as %s', async (_name, reason, statement) => {
    const replica = await posted()
    await run(replica.url, [statement])
    await replica.pass(30_000)
    await replica.pass(DAY)
    expect(replica.channel.asked()).toBe(1)
    expect(await replica.schedule.health()).toMatchObject({ hold: { reason } })
    await replica.opened.close()
  })
})

describe.skipIf(database === null)('a shared store that was loaded from a dump', () => {
  it('is held by a replica that runs, until an administrator ends it; none holds it again', async () => {
    const replica = await posted()
    await run(replica.url, LOADED)
    await replica.pass(DAY)
    expect([replica.channel.asked(), replica.told.length]).toEqual([1, 1])
    expect(await replica.schedule.health()).toMatchObject({ hold: { reason: 'restored' } })
    const now = replica.clock.now
    await replica.schedule.release()
    await replica.pass(DAY)
    expect([replica.channel.asked(), await replica.ledger.hold()]).toEqual([2, null])
    const another = await replicaOn(replica.url, newDirectory(), now + DAY)
    expect(await another.ledger.hold()).toBeNull()
    await Promise.all([replica.opened.close(), another.opened.close()])
  })

  it('is held by a replica that starts, whatever it wrote to before', async () => {
    const replica = await posted()
    await replica.opened.close()
    await run(replica.url, LOADED)
    const fresh = await replicaOn(replica.url)
    expect(await fresh.ledger.hold()).toMatchObject({ reason: 'restored' })
    await fresh.opened.close()
  })
})

describe.skipIf(database === null)('a shared store whose rows are those of an earlier moment', () => {
  const FORGET = ['DELETE FROM deliveries', "DELETE FROM settings WHERE name LIKE 'last-tick%'"]

  it('is held by the replica that made the last claim, while it runs', async () => {
    const replica = await posted()
    await run(replica.url, FORGET)
    await replica.pass(30_000)
    await replica.pass(DAY)
    expect(replica.channel.asked()).toBe(1)
    expect(await replica.schedule.health()).toMatchObject({ hold: { reason: 'restored' } })
    await replica.opened.close()
  })

  it('is not held for a claim of years ago, which is forgotten', async () => {
    const replica = await posted()
    await replica.opened.close()
    await run(replica.url, FORGET)
    const again = await replicaOn(replica.url, replica.directory, NOW + 731 * DAY)
    expect(await again.ledger.hold()).toBeNull()
    await again.opened.close()
  })

  it('is held by the replica that made the last claim, as it starts', async () => {
    const replica = await posted()
    await replica.opened.close()
    await run(replica.url, FORGET)
    const again = await replicaOn(replica.url, replica.directory)
    expect(await again.ledger.hold()).toMatchObject({ reason: 'restored' })
    await again.opened.close()
  })

  it('is not held any more for claims from before an administrator ended it', async () => {
    const [one, two] = [await posted(), newDirectory()]
    fs.cpSync(one.directory, two, { recursive: true })
    await one.opened.close()
    await run(one.url, FORGET)
    const again = await replicaOn(one.url, one.directory, NOW + DAY)
    await again.schedule.release()
    const other = await replicaOn(one.url, two, NOW + DAY)
    expect(await other.ledger.hold()).toBeNull()
    await Promise.all([again.opened.close(), other.opened.close()])
  })
})

describe.skipIf(database === null)('an older replica', () => {
  it('goes on while a newer version adds tables and columns, and is refused when it starts again', async () => {
    const replica = await posted()
    await run(replica.url, [
      'CREATE TABLE later (id text PRIMARY KEY)',
      "ALTER TABLE deliveries ADD COLUMN later text DEFAULT 'what a newer version wrote'",
      'ALTER TABLE subscriptions ADD COLUMN later text',
      "INSERT INTO kysely_migration (name, timestamp) VALUES ('900-later', '2030-01-01T00:00:00.000Z')",
    ])
    await replica.pass(DAY)
    await replica.pass(DAY)
    expect([replica.channel.posted.length, await replica.schedule.health()]).toMatchObject([
      3,
      { isAway: false, hold: null, damaged: [] },
    ])
    await replica.opened.close()
    await expect(replicaOn(replica.url, replica.directory)).rejects.toMatchObject({ code: 'store-unusable' })
  })
})

describe.skipIf(database === null)('a new replica', () => {
  it('joins others whose notes it never claimed', async () => {
    const replica = await posted()
    const another = await replicaOn(replica.url)
    await another.pass(90_000)
    expect([await another.ledger.hold(), another.channel.asked()]).toEqual([null, 0])
    await Promise.all([replica.opened.close(), another.opened.close()])
  })

  it('holds all notes where what it knows of its last claim cannot be read', async () => {
    const replica = await posted()
    await replica.opened.close()
    fs.writeFileSync(path.join(replica.directory, 'last-claim-postgres.json'), '{')
    const again = await replicaOn(replica.url, replica.directory)
    expect(await again.ledger.hold()).toMatchObject({ reason: 'damaged' })
    await again.opened.close()
  })
})
