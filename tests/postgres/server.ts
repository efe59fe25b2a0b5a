import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { programsFor, runnerOf, type Programs, type Runner } from './native-files.js'

/** A PostgreSQL server on loopback that a test started. */
export interface PostgresServer {
  /** `postgres://shutten:…@127.0.0.1:…/postgres`; its user may do everything. */
  readonly url: string
  /** Ends the server as a crash does: no connection is finished, and nothing is written. */
  crash(): Promise<void>
  /** Starts it again on the same port, with the same data. */
  start(): Promise<void>
  /** Ends it and forgets its data. */
  remove(): Promise<void>
}

/** How a server is started. */
export interface ServerOptions {
  /** Whether what is committed outlasts a crash of the machine: slower, and of no use but to a test that crashes it. */
  readonly isDurable?: boolean
}

/** Starts a server with a new database. A string says why there is none. */
export async function startPostgres(options: ServerOptions = {}): Promise<PostgresServer | string> {
  const runner = runnerOf()
  if (runner === null) return 'PostgreSQL does not run as root, and there is no user postgres or nobody'
  sweep()
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${String(process.pid)}-`))
  fs.chmodSync(directory, 0o755)
  const programs = await programsFor(runner, directory)
  if (programs === null) {
    fs.rmSync(directory, { recursive: true })
    return `npm has no PostgreSQL that runs on this machine (${os.platform()} ${os.arch()})`
  }
  const parts = { programs, runner, directory, port: await freePort(), options }
  initialise(parts)
  const server = serverOf(parts)
  await server.start()
  return server
}

interface Parts {
  readonly programs: Programs
  readonly runner: Runner
  readonly directory: string
  readonly port: number
  readonly options: ServerOptions
}

const PREFIX = 'shutten-postgres-'
const PASSWORD = 'only-for-tests'

/** Forgets what runs that were killed left behind: a server whose data are gone ends within a minute. */
function sweep(): void {
  for (const name of fs.readdirSync(os.tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0])
    if (!isRunning(pid)) fs.rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function initialise({ programs, runner, directory }: Parts): void {
  const data = path.join(directory, 'data')
  const passwords = path.join(directory, 'password')
  fs.mkdirSync(data, { mode: 0o700 })
  fs.writeFileSync(passwords, PASSWORD)
  if (runner.uid !== undefined && runner.gid !== undefined)
    for (const each of [data, passwords]) fs.chownSync(each, runner.uid, runner.gid)
  const made = spawnSync(
    programs.initdb,
    [
      '-D',
      data,
      '-U',
      'shutten',
      `--pwfile=${passwords}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '-N',
    ],
    { ...runner, cwd: directory, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
}

function serverOf(parts: Parts): PostgresServer {
  let running: ChildProcess | null = null
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = running
    running = null
    if (ending === null || ending.exitCode !== null) return
    ending.kill(signal)
    await once(ending, 'exit')
  }
  return {
    url: `postgres://shutten:${PASSWORD}@127.0.0.1:${String(parts.port)}/postgres`,
    crash: () => end('SIGQUIT'),
    async start() {
      running = await run(parts)
    },
    async remove() {
      await end('SIGINT')
      fs.rmSync(parts.directory, { recursive: true, force: true })
    },
  }
}

/** Resolves when connections are accepted. */
async function run({ programs, runner, directory, port, options }: Parts): Promise<ChildProcess> {
  const settings = [...SETTINGS, ...(options.isDurable ? [] : ['fsync=off', 'full_page_writes=off'])]
  const server = spawn(
    programs.postgres,
    ['-D', path.join(directory, 'data'), '-p', String(port), ...settings.flatMap((each) => ['-c', each])],
    { ...runner, cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => {
      reject(new Error(`PostgreSQL ended: ${said}`))
    })
  })
  return server
}

/** See postgresql.org/docs/18/runtime-config.html. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=64MB',
  'lc_messages=C',
]
