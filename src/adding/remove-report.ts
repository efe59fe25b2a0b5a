import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { addedName, hashOf, readAdded } from './added-file.js'
import { checkReplaced, discard } from './recover-folders.js'
import { isId } from './report-id.js'
import { writeFault } from './write-fault.js'

/** What taking a report out would take away, and what it would leave. */
export interface Removal {
  readonly id: string
  readonly folder: string
  /** The files that were added. */
  readonly files: readonly string[]
  /** Those of them that were changed since. */
  readonly changed: readonly string[]
  /** Files that others put there: they stay. */
  readonly kept: readonly string[]
}

/**
 * Says what is to be taken away of a report that was added.
 * @throws ShuttenError `usage` where there is none of that id, or it was not added; `content-unwritable` while it is being replaced
 */
export function planRemoval(content: string, id: string): Removal {
  if (!isId(id)) throw usage(`"${id}" is no id: an id has 1 to 64 small letters, digits and hyphens.`)
  const folder = path.join(content, id)
  const status = lstatSync(folder, { throwIfNoEntry: false })
  if (status === undefined) checkReplaced(content, id)
  if (status === undefined) throw usage(`There is no report ${id} in ${content}.`)
  if (!status.isDirectory()) throw usage(`${folder} is no folder that was added; remove it yourself.`)
  const list = path.join(folder, addedName)
  const added = existsSync(list) ? readAdded(readFileSync(list, 'utf8')) : null
  if (added === null) throw usage(`${id} was not made by add; remove its folder ${folder} yourself.`)
  const names = readdirSync(folder)
  const isAdded = (name: string): boolean =>
    Object.hasOwn(added, name) && isPlainFile(path.join(folder, name))
  return {
    id,
    folder,
    files: names.filter(isAdded),
    changed: names.filter(
      (name) => isAdded(name) && hashOf(readFileSync(path.join(folder, name))) !== added[name],
    ),
    kept: names.filter((name) => name !== addedName && !isAdded(name)),
  }
}

/**
 * Takes away what was added; the folder goes with it where nothing else is in it.
 * @throws ShuttenError `content-unwritable` with the reason where it cannot be taken away
 */
export function removeReport({ id, folder, files, kept }: Removal): void {
  try {
    if (kept.length === 0) discard(path.dirname(folder), id, id)
    else for (const name of [...files, addedName]) rmSync(path.join(folder, name))
  } catch (cause) {
    throw writeFault(folder, cause)
  }
}

const isPlainFile = (file: string): boolean => lstatSync(file).isFile()

const usage = (message: string): ShuttenError => new ShuttenError('usage', message)
