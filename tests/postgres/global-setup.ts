import http from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startPostgres, type PostgresServer } from './server.js'

/** What a run of the tests answers to a test that needs a database. */
export type Found = { readonly url: string } | { readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** The port on loopback where a test asks for the database of this run: it is started for the first that asks. */
    readonly databasePort: number
  }
}

/** Starts no server until a test asks for one; what was started is ended with the run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<PostgresServer | string> | null = null
  const door = http.createServer((_request, response) => {
    starting ??= startPostgres().catch((error: unknown) => String(error))
    void starting.then((started) => {
      if (typeof started === 'string') process.stderr.write(`Tests on PostgreSQL are skipped: ${started}\n`)
      const found: Found = typeof started === 'string' ? { reason: started } : { url: started.url }
      response.end(JSON.stringify(found))
    })
  })
  door.listen(0, '127.0.0.1').unref()
  await once(door, 'listening')
  provide('databasePort', (door.address() as AddressInfo).port)
  return async () => {
    door.close()
    const started = await starting
    if (started !== null && typeof started !== 'string') await started.remove()
  }
}
