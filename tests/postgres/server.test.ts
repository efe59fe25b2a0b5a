import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { testDatabase } from './test-database.js'

const database = await testDatabase()

describe.skipIf(database === null)('a database for tests', () => {
  it('gives each test a schema of its own', async () => {
    const [one = '', two = ''] = await Promise.all([database?.newSchema(), database?.newSchema()])
    const seen = await Promise.all(
      [one, two].map(async (url) => {
        const client = new pg.Client({ connectionString: url })
        await client.connect()
        await client.query('CREATE TABLE kept (n integer)')
        const { rows } = await client.query<{ at: string }>('SELECT current_schema() AS at')
        await client.end()
        return rows[0]?.at
      }),
    )
    expect(new Set(seen).size).toBe(2)
  })
})
