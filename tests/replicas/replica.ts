import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { vi } from 'vitest'

const program = path.join(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js')
const SOON = { timeout: 60_000, interval: 50 }

/** The program as one of several processes on a store. */
export interface Replica {
  /** `http://127.0.0.1:40123/` */
  readonly address: string
  readonly process: ChildProcess
  readonly output: () => string
  /** As a balancer asks. */
  isReady(): Promise<boolean>
  /** Resolves to the exit code and how long it took to end, in milliseconds. */
  stop(): Promise<Stopped>
}

export interface Stopped {
  readonly code: unknown
  readonly milliseconds: number
}

/** Starts a process, and resolves when it may be sent requests. */
export async function startReplica(
  settings: Readonly<Record<string, string>>,
  directory: string,
): Promise<Replica> {
  const child = spawn(process.execPath, [program], {
    cwd: directory,
    env: { PATH: process.env['PATH'], SHUTTEN_HTTP_PORT: '0', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = once(child, 'exit')
  const address = await vi.waitFor(() => addressIn(output), SOON)
  const isReady = async (): Promise<boolean> => {
    const answer = await fetch(`${address}readyz`).catch(() => null)
    return answer?.status === 200
  }
  await vi.waitFor(async () => {
    if (!(await isReady())) throw new Error(`not ready: ${output}`)
  }, SOON)
  return {
    address,
    process: child,
    output: () => output,
    isReady,
    async stop() {
      const since = performance.now()
      child.kill('SIGTERM')
      const [code] = (await ended) as unknown[]
      return { code, milliseconds: performance.now() - since }
    },
  }
}

function addressIn(output: string): string {
  const address = /"address":"(?<address>[^"]+)"/u.exec(output)?.groups?.['address']
  if (address === undefined) throw new Error(`not serving: ${output}`)
  return address
}
