import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import type { Original } from './extracted.js'
import { kindOf } from './source-kind.js'

/** The largest file that is read. */
const mostBytes = 20 * 1024 * 1024
/** So many files of a directory are read at most. */
const mostFiles = 1000

/**
 * The files that a path names: itself, or all of a directory that reports come in, by name; hidden ones and links are
 * left out.
 * @throws ShuttenError `source-unreadable` where there is none
 */
export function findOriginals(given: string): readonly string[] {
  const status = statusOf(given)
  if (!status.isDirectory()) return [given]
  const names = readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kindOf(entry.name) !== null)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(given, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort()
  if (names.length === 0)
    throw unreadable(`${given} holds no file that reports come in: .pdf, .docx, .md, .html or .txt.`)
  if (names.length > mostFiles)
    throw unreadable(`${given} holds ${names.length} reports; add at most ${mostFiles} at once.`)
  return names
}

/**
 * Reads a file that is to be added.
 * @throws ShuttenError `source-unreadable`, one sentence
 */
export function openOriginal(file: string): Original {
  const name = path.basename(file)
  const kind = kindOf(name)
  const status = statusOf(file)
  if (!status.isFile()) throw unreadable(`${file} is no file; give the file itself, or a directory.`)
  if (kind === null)
    throw unreadable(`${name} is in no format that is read: give a .pdf, .docx, .md, .html or .txt file.`)
  if (status.size > mostBytes)
    throw unreadable(
      `${name} has ${Math.ceil(status.size / 1024 / 1024)} MB; a file of 20 MB is the largest that is read.`,
    )
  try {
    return { kind, name, bytes: new Uint8Array(readFileSync(file)) }
  } catch (cause) {
    throw unreadable(`${file} cannot be opened; check its permissions.`, cause)
  }
}

function statusOf(file: string): Stats {
  const status = lstatSync(file, { throwIfNoEntry: false })
  if (status === undefined) throw unreadable(`There is no file ${file}.`)
  if (status.isSymbolicLink()) throw unreadable(`${file} is a link; give the file that it leads to.`)
  return status
}

const unreadable = (message: string, cause?: unknown): ShuttenError =>
  new ShuttenError('source-unreadable', message, { cause })
