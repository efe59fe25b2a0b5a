import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { addedName, renderAdded } from './added-file.js'
import { hiddenName } from './hidden-folder.js'
import { earlierOf, editorsFiles } from './kept-files.js'
import { checkReplaced, discard } from './recover-folders.js'
import { isId } from './report-id.js'
import { writeFault } from './write-fault.js'

/**
 * Checks that a report may be written.
 * @throws ShuttenError `usage`, `report-duplicate`, `content-missing`; `content-unwritable` while it is being replaced
 */
export function checkPlace(content: string, id: string, replace: boolean): void {
  if (!isId(id))
    throw new ShuttenError('usage', `"${id}" is no id: an id has 1 to 64 small letters, digits and hyphens.`)
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ShuttenError('content-missing', `There is no content directory ${content}; create it first.`)
  const folder = lstatSync(path.join(content, id), { throwIfNoEntry: false })
  if (folder === undefined) return checkReplaced(content, id)
  if (folder.isSymbolicLink() || !folder.isDirectory())
    throw new ShuttenError(
      'report-duplicate',
      `${id} in ${content} is no folder; take it away or give another --id.`,
    )
  if (!replace)
    throw new ShuttenError(
      'report-duplicate',
      `There is a report ${id} already; give another --id, or --replace to put this one in its place.`,
    )
  if (!existsSync(path.join(content, id, addedName)))
    throw new ShuttenError(
      'report-duplicate',
      `${id} was not made by add, and is not replaced; give another --id.`,
    )
}

/** Whether a report gives way to another, and whether its words are kept so that citations of them can be followed. */
export interface Replacing {
  readonly replace: boolean
  readonly forget: boolean
}

/**
 * Writes a report's folder as a whole or not at all. In place of an older version, it keeps what an editor wrote and,
 * unless they are to be forgotten, the words of the versions before. Returns the names of the files that keep those.
 * @throws ShuttenError as `checkPlace`, and `content-unwritable` with the reason where it cannot be written
 */
export function placeReport(
  content: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { replace, forget }: Replacing,
): readonly string[] {
  checkPlace(content, id, replace)
  const folder = path.join(content, id)
  const temporary = path.join(content, hiddenName('adding', id))
  try {
    const isThere = existsSync(folder)
    const earlier = isThere && !forget ? earlierOf(content, id, files) : new Map<string, Uint8Array>()
    writeAll(temporary, new Map([...files, ...earlier]))
    if (isThere) swap(content, id, temporary)
    else renameSync(temporary, folder)
    return [...earlier.keys()]
  } catch (cause) {
    throw writeFault(folder, cause)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder)
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes, { flag: 'wx' })
  writeFileSync(path.join(folder, addedName), renderAdded(files), { flag: 'wx' })
}

/** A process that is cut off between the two renames leaves the report hidden, and `recoverFolders` puts it back. */
function swap(content: string, id: string, temporary: string): void {
  const folder = path.join(content, id)
  for (const [name, bytes] of editorsFiles(folder)) writeFileSync(path.join(temporary, name), bytes)
  const old = hiddenName('replaced', id)
  renameSync(folder, path.join(content, old))
  try {
    renameSync(temporary, folder)
  } catch (error) {
    renameSync(path.join(content, old), folder)
    throw error
  }
  discard(content, id, old)
}
