import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Answer } from '../../src/answer/answer.js'

/** The built program. */
export const program = path.resolve(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js')

/** A directory to start the program in. */
export interface Desk {
  readonly directory: string
  /** Runs the built program as a user does: a process of its own, in the directory, without a terminal. */
  run(given: readonly string[], options?: Run): Promise<Ended>
  close(): void
}

/** How the program is started. */
export interface Run {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Closes the program's standard output before it writes, as head does. */
  readonly closed?: boolean
}

/** What a program left. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The lines of the log. */
  readonly log: readonly string[]
}

/** Makes a directory with good and bad reports. */
export function openDesk(): Desk {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'shutten-main-'))
  writeReport(directory, 'mixed/good', 'title: A Good Report\n')
  writeReport(directory, 'mixed/bad', 'titel: a slip of the pen\n')
  for (const id of ['bad', 'bad-2', 'bad-3', 'bad-4', 'bad-5'])
    writeReport(directory, `only-bad/${id}`, 'titel: a slip of the pen\n')
  fs.mkdirSync(path.join(directory, 'empty'))
  return {
    directory,
    run: (given, options = {}) => run(directory, given, options),
    close: () => fs.rmSync(directory, { recursive: true }),
  }
}

/** Writes a short report. */
export function writeReport(directory: string, folder: string, record: string): void {
  fs.mkdirSync(path.join(directory, folder), { recursive: true })
  fs.writeFileSync(path.join(directory, folder, 'report.yaml'), record)
  fs.writeFileSync(
    path.join(directory, folder, 'source.md'),
    '# Talks\n\nIn May 2019 Russia opposed the draft.\n',
  )
}

/** Reads an answer as JSON. */
export const answerOf = (stdout: string): Answer => JSON.parse(stdout) as Answer

async function run(
  cwd: string,
  given: readonly string[],
  { input = '', env = {}, closed = false }: Run,
): Promise<Ended> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [program, ...given], { cwd, env: { PATH, ...env } })
  const said = { stdout: '', stderr: '' }
  if (closed) child.stdout.destroy()
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  // A program that ends before it reads is no fault of the test.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, ...said, log: said.stderr.split('\n').filter((line) => line.startsWith('{')) }
}
