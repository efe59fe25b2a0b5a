import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** What one run of a program took. */
export interface Cost {
  readonly milliseconds: number
  /** The most memory that it held, in megabytes. */
  readonly megabytes: number
}

/** Runs Node until it ends. The process tells the most memory that it held on a pipe of its own. */
export async function costOf(given: readonly string[]): Promise<Cost> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', REPORTER, ...given], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stdio[3]?.on('data', (data: Buffer) => (told += data.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`node ${given.join(' ')} ended with ${code}`)
  return { milliseconds: performance.now() - started, megabytes: (Number(told) * 1024) / 1e6 }
}

/** Milliseconds until a program on a terminal shows some words; null where this machine cannot make a terminal. */
export async function timeUntil(words: string, given: readonly string[]): Promise<number | null> {
  const command = [process.execPath, ...given].map((word) => `'${word}'`).join(' ')
  const started = performance.now()
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const shown = new Promise<number | null>((resolve) => {
    let text = ''
    child.on('error', () => resolve(null))
    child.on('close', () => resolve(null))
    child.stdout.on('data', (data: Buffer) => {
      text += data.toString()
      if (text.includes(words)) resolve(performance.now() - started)
    })
  })
  const time = await shown
  child.kill()
  return time
}

const REPORTER = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs'; process.on('exit', () => fs.writeSync(3, String(process.resourceUsage().maxRSS)))",
)}`
