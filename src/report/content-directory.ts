import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { readReportFolder } from './report-folder.js'
import type { Report, Warning } from './report.js'

/** The reports of a content directory that could be read, and what is wrong with the others. */
export interface Content {
  readonly reports: readonly Report[]
  readonly warnings: readonly Warning[]
}

/**
 * Reads every report of a content directory, in the order of their folders' names. A folder is a report if it holds a
 * report.yaml or a source; one that cannot be read is a warning, and the others are served.
 * @throws ShuttenError `content-missing` when there is no such directory
 */
export function readContent(directory: string): Content {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new ShuttenError(
      'content-missing',
      `There is no content directory ${directory}; create it or name another.`,
    )
  const read = foldersOf(directory).map((folder) => ({ folder, ...readReportFolder(directory, folder) }))
  const claims = read.flatMap(({ folder, report }) => (report ? [{ folder, id: report.id }] : []))
  const strangers = claims.filter(({ folder, id }) => folder !== id)
  return {
    reports: read.flatMap(({ folder, report }) => (report?.id === folder ? [report] : [])),
    warnings: [
      ...read.flatMap(({ warnings }) => warnings),
      ...strangers.map((claim) => warnOfId(claim, claims)),
    ],
  }
}

interface Claim {
  readonly folder: string
  readonly id: string
}

/** Sub-folders by name; hidden ones hold no reports. */
function foldersOf(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => entry.name)
    .filter((name) => statSync(path.join(directory, name), { throwIfNoEntry: false })?.isFile() !== true)
    .sort()
}

/** A folder is found by the id of its report, so that no other can have it. */
function warnOfId({ folder, id }: Claim, claims: readonly Claim[]): Warning {
  const others = claims
    .filter((claim) => claim.id === id && claim.folder !== folder)
    .map((claim) => claim.folder)
  const twins = `${[folder, ...others].toSorted().join(' and ')} both claim the id ${id}; take the id out of ${folder}.`
  const alone = `${folder} claims the id ${id}, but a folder's name is its id; rename the folder or take the id out.`
  return { code: 'record-fault', message: others.length > 0 ? twins : alone, at: `${folder}/report.yaml` }
}
