import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The lines that were typed in the console, kept from one time to the next. */
export interface History {
  /** The newest first, as Node's readline has them. */
  read(): string[]
  /** Takes the lines, the newest first, in place of those it had. */
  write(lines: readonly string[]): void
}

/** How many lines are kept. */
export const HISTORY_LINES = 500

/** A history in a file that its owner alone may read. Where it cannot be read or written, there is none: no error. */
export function historyIn(directory: string): History {
  const file = path.join(directory, 'console-history')
  return {
    read: () => orElse([], () => linesOf(readFileSync(file, 'utf8')).reverse().slice(0, HISTORY_LINES)),
    write: (lines) =>
      orElse(undefined, () => {
        mkdirSync(directory, { recursive: true })
        const kept = lines.slice(0, HISTORY_LINES).reverse()
        writeFileSync(file, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 })
        chmodSync(file, 0o600)
      }),
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function orElse<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work()
  } catch {
    return otherwise
  }
}
