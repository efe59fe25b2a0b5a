import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { hiddenName, isAtWork, readHiddenName, type HiddenFolder } from './hidden-folder.js'
import { writeFault } from './write-fault.js'

/**
 * Mends what processes left that were killed while they added or removed a report: one whose replacement was cut off is
 * put back as it was, and what else they hid is cleared. What a living process may be at work on is left alone
 * (`isAtWork`). Only who adds or removes calls this, before it hides anything itself; who reads or serves reports never
 * does. Returns a sentence for each thing that was done or could not be.
 */
export function recoverFolders(content: string): readonly string[] {
  return hiddenIn(content)
    .filter((hidden) => !isAtWork(hidden))
    .map((hidden) => {
      try {
        return recover(content, hidden)
      } catch (error) {
        return `${hidden.name} was left by a process that was cut off. ${writeFault(path.join(content, hidden.name), error).message}`
      }
    })
}

/**
 * Checks that a report that is not there is not hidden just now while another takes its place: it has words of editors,
 * which would be lost.
 * @throws ShuttenError `content-unwritable`
 */
export function checkReplaced(content: string, id: string): void {
  const replaced = hiddenIn(content).find((hidden) => hidden.kind === 'replaced' && hidden.id === id)
  if (replaced === undefined) return
  throw new ShuttenError(
    'content-unwritable',
    `${id} is being replaced by another process; try again in ten minutes, or, if none is at work, rename ${replaced.name} to ${id}.`,
  )
}

/** Takes a folder away so that, wherever this is cut off, nobody takes what is left of it for a report. */
export function discard(content: string, id: string, name: string): void {
  const removing = path.join(content, hiddenName('removing', id))
  renameSync(path.join(content, name), removing)
  rmSync(removing, { recursive: true, force: true })
}

/** Links are not followed: what this program hides is a folder. */
function hiddenIn(content: string): readonly HiddenFolder[] {
  if (!existsSync(content)) return []
  return readdirSync(content, { withFileTypes: true }).flatMap((entry) => {
    const hidden = entry.isDirectory() ? readHiddenName(entry.name) : null
    return hidden ? [hidden] : []
  })
}

function recover(content: string, { kind, id, name }: HiddenFolder): string {
  const folder = path.join(content, id)
  if (kind === 'replaced' && !existsSync(folder)) {
    renameSync(path.join(content, name), folder)
    return `Put back ${id} as it was: the process that replaced it was cut off.`
  }
  discard(content, id, name)
  return `Cleared ${name}, which a process left that was cut off.`
}
