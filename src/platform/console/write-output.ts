import { writeFileSync } from 'node:fs'
import { ShuttenError } from '../../errors.js'

/**
 * Writes an answer to a file.
 * @throws ShuttenError `usage` where it cannot be written
 */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (cause) {
    throw new ShuttenError('usage', `The answer cannot be written to ${file}.`, { cause })
  }
}
