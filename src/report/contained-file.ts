import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { decodeText } from './decode-text.js'

/** The largest file that is read. */
const mostBytes = 20 * 1024 * 1024

/**
 * Reads a UTF-8 file of a directory; links that lead out of the directory are not followed.
 * @param name the file's path inside the directory, which faults are reported under
 * @throws ShuttenError `source-unreadable`, one sentence that says what to do
 */
export function readContained(directory: string, name: string): string {
  const { real, size } = locate(directory, name)
  const megabytes = Math.ceil(size / 1024 / 1024)
  if (size > mostBytes)
    throw new ShuttenError(
      'source-unreadable',
      `${name} has ${megabytes} MB; a file of 20 MB is the largest that is read.`,
    )
  return decodeText(readFileSync(real), name)
}

function locate(directory: string, name: string): { readonly real: string; readonly size: number } {
  const root = realpathSync(directory)
  const real = realOf(path.join(root, name), name)
  const inside = path.relative(root, real)
  if (inside.startsWith('..') || path.isAbsolute(inside))
    throw new ShuttenError(
      'source-unreadable',
      `${name} is a link that leads out of the directory; put the file itself there.`,
    )
  const status = statSync(real)
  if (!status.isFile())
    throw new ShuttenError('source-unreadable', `${name} is no file; put a text file there.`)
  return { real, size: status.size }
}

function realOf(file: string, name: string): string {
  try {
    return realpathSync(file)
  } catch (cause) {
    throw new ShuttenError(
      'source-unreadable',
      `${name} cannot be opened; check the link and its permissions.`,
      { cause },
    )
  }
}
