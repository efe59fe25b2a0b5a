import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Found } from './global-setup.js'

/** A database for tests. */
export interface TestDatabase {
  /** Where its user may do everything. */
  readonly url: string
  /** The address of a new and empty schema, which is forgotten after the tests of the file. */
  newSchema(): Promise<string>
}

/**
 * The database of this run of the tests: the one that SHUTTEN_TEST_DATABASE_URL names, else a server that this run
 * started. null: there is none, and the reason has been printed. To be asked while a file is loaded.
 */
export async function testDatabase(): Promise<TestDatabase | null> {
  const given = process.env['SHUTTEN_TEST_DATABASE_URL']
  const found = given ? { url: given } : await askRun()
  if (!('url' in found)) return null
  const { url } = found
  const made: string[] = []
  afterAll(() =>
    run(
      url,
      made.map((schema) => `DROP SCHEMA IF EXISTS ${schema} CASCADE`),
    ),
  )
  return {
    url,
    async newSchema() {
      const schema = `shutten_test_${randomBytes(8).toString('hex')}`
      await run(url, [`CREATE SCHEMA ${schema}`])
      made.push(schema)
      return withOptions(url, `-c search_path=${schema}`)
    },
  }
}

/** An address with options for the server, as libpq reads them. */
export function withOptions(url: string, options: string): string {
  const address = new URL(url)
  address.searchParams.set('options', options)
  return address.href
}

/** Runs statements one after the other. */
export async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function askRun(): Promise<Found> {
  const response = await fetch(`http://127.0.0.1:${String(inject('databasePort'))}/`)
  return (await response.json()) as Found
}
