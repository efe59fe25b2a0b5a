import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { describePostgres, openPostgres } from '../../src/database/open-postgres.js'
import type { Database } from '../../src/database/open-sqlite.js'
import { openProxy } from '../postgres/proxy.js'
import { run, testDatabase, withOptions } from '../postgres/test-database.js'

const server = await testDatabase()
const newSchema = async (): Promise<string> => (await server?.newSchema()) ?? ''

const PASSWORD = 'never-shown-anywhere'

/** An address with other parts. */
function changed(url: string, change: (address: URL) => void): string {
  const address = new URL(url)
  change(address)
  return address.href
}

const valueOf = async (database: Database, expression: string): Promise<unknown> =>
  (await sql<{ value: unknown }>`SELECT ${sql.raw(expression)} AS value`.execute(database)).rows[0]?.value

describe.skipIf(server === null)('a PostgreSQL database', () => {
  it('is brought up to date by replicas that start together, in its own schema', async () => {
    const url = await newSchema()
    const replicas = await Promise.all([1, 2, 3, 4, 5].map(() => openPostgres(url)))
    const [first] = replicas
    if (first === undefined) throw new Error('none')
    expect(
      await valueOf(first, `(SELECT count(*) FROM kysely_migration WHERE name LIKE '00%')`),
    ).toBeGreaterThan(1)
    expect(
      await valueOf(
        first,
        `(SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = 'deliveries'::regclass)`,
      ),
    ).toBe(await valueOf(first, 'current_schema()'))
    expect(await describePostgres(first)).toMatch(
      /^PostgreSQL \d+\.\d+.*, database \S+, schema shutten_test_/u,
    )
    await Promise.all(replicas.map((each) => each.destroy()))
  })

  it('gives numbers for instants, and orders text by its bytes', async () => {
    const database = await openPostgres(await newSchema())
    const last = Number.MAX_SAFE_INTEGER
    const ids = ['a', 'Z', '_', 'あ', 'é']
    await database
      .insertInto('events')
      .values(ids.map((id) => ({ id, seen_at: last })))
      .execute()
    const rows = await database.selectFrom('events').selectAll().orderBy('id').execute()
    expect(rows.map(({ seen_at }) => seen_at)).toEqual(ids.map(() => last))
    expect(rows.map(({ id }) => id)).toEqual(['Z', '_', 'a', 'é', 'あ'])
    await database.destroy()
  })

  it('makes each commit durable, whatever its role is set to, and leaves what is stricter', async () => {
    for (const [set, used] of [
      ['off', 'on'],
      ['local', 'local'],
      ['remote_apply', 'remote_apply'],
    ] as const) {
      const options = new URL(await newSchema()).searchParams.get('options') ?? ''
      const database = await openPostgres(
        withOptions(server?.url ?? '', `${options} -c synchronous_commit=${set}`),
      )
      expect(await valueOf(database, `current_setting('synchronous_commit')`)).toBe(used)
      await database.destroy()
    }
  })

  it('outlives connections that are ended while nothing is asked of them, and while something is', async () => {
    const url = await newSchema()
    const database = await openPostgres(url)
    const pid = await valueOf(database, 'pg_backend_pid()')
    await run(url, [`SELECT pg_terminate_backend(${String(pid)})`])
    const asked = valueOf(database, 'pg_sleep(20)').catch((error: unknown) => String(error))
    const sleeping = async (): Promise<void> =>
      run(url, [
        `DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(20)%' AND state = 'active' AND pg_terminate_backend(pid)) LOOP PERFORM pg_sleep(0.01); PERFORM pg_stat_clear_snapshot(); END LOOP; END $$`,
      ])
    await sleeping()
    expect(await asked).toMatch(/terminat/u)
    expect(await valueOf(database, '1')).toBe(1)
    await database.destroy()
  })

  it('is asked by another connection where one is not answered, and works again when it is', async () => {
    const proxy = await openProxy(await newSchema())
    const database = await openPostgres(proxy.url, { most: 1, statement: 200 })
    expect(await valueOf(database, '1')).toBe(1)
    proxy.stall()
    await expect(valueOf(database, '2')).rejects.toThrow('Query read timeout')
    proxy.mend()
    expect(await valueOf(database, '3')).toBe(3)
    await database.destroy()
    await proxy.close()
  })
})

describe.skipIf(server === null)(
  'a PostgreSQL database that cannot be used is refused in one sentence',
  () => {
    it.each<[string, (url: URL) => void, RegExp]>([
      [
        'its host is not found',
        (url) => (url.hostname = 'no-such-host.invalid'),
        /host no-such-host\.invalid is not found/u,
      ],
      ['nothing listens', (url) => (url.port = '1'), /127\.0\.0\.1 refuses connections/u],
      ['the password is wrong', () => undefined, /user \S+ or the password is wrong/u],
      [
        'there is no such user',
        (url) => (url.username = 'nobody-here'),
        /user nobody-here or the password is wrong/u,
      ],
      ['it speaks no TLS', (url) => url.searchParams.set('sslmode', 'require'), /does not speak TLS/u],
      [
        'a certificate is not there',
        (url) => url.searchParams.set('sslrootcert', '/no/such/file'),
        /sslrootcert, sslcert or sslkey/u,
      ],
    ])('where %s', async (_name, change, sentence) => {
      const url = changed(server?.url ?? '', (address) => {
        address.password = PASSWORD
        change(address)
      })
      await expectRefusal(url, sentence)
    })

    it('where there is no such database', async () => {
      const url = changed(server?.url ?? '', (address) => (address.pathname = '/no-such-database'))
      await expectRefusal(url, /no database no-such-database; make it/u)
    })

    it('where its schema is not there', async () => {
      await expectRefusal(
        withOptions(server?.url ?? '', '-c search_path=no_such_schema'),
        /search_path is not there/u,
      )
    })

    it('where its user may make no tables', async () => {
      const url = await newSchema()
      const role = `shutten_test_${String(process.pid)}`
      await run(url, [`DROP ROLE IF EXISTS ${role}`, `CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}'`])
      const address = changed(url, (each) => {
        each.username = role
        each.password = PASSWORD
      })
      // It cannot even see the schema.
      await expectRefusal(address, /search_path is not there|may not make/u)
      const schema = new URL(url).searchParams.get('options')?.split('=')[1] ?? ''
      await run(url, [`GRANT USAGE ON SCHEMA ${schema} TO ${role}`])
      await expectRefusal(address, new RegExp(`user ${role} may not make or change tables`, 'u'))
      await run(url, [`GRANT CREATE ON SCHEMA ${schema} TO ${role}`])
      await (await openPostgres(address)).destroy()
      await run(url, [`DROP OWNED BY ${role}`, `DROP ROLE ${role}`])
    })

    it('where the address is none', async () => {
      await expectRefusal(`postgres://user:${PASSWORD}#/x@host/database`, /DATABASE_URL is no address/u)
    })

    it.each(['/', '#', '?'])('where the password holds %s as it is', async (sign) => {
      await expectRefusal(`postgres://user:1234${sign}${PASSWORD}@host/database`, /percent-encoded/u)
      await expectRefusal(`postgres://user:1${sign}2${sign}${PASSWORD}@host/database`, /percent-encoded/u)
    })
  },
)

/** Nothing of it holds a password. */
async function expectRefusal(url: string, sentence: RegExp): Promise<void> {
  const error: unknown = await openPostgres(url).catch((refused: unknown) => refused)
  expect(error).toMatchObject({ code: 'store-unusable', message: expect.stringMatching(sentence) as unknown })
  const shown = error instanceof Error ? [error.message, error.stack, error.cause].map(String).join('\n') : ''
  expect(shown).not.toMatch(new RegExp(`${PASSWORD}|${new URL(server?.url ?? '').password}`, 'u'))
}
