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
  const served: Report[] = []
  const warnings: Warning[] = []
  const owners = new Map<string, string>()
  for (const { folder, report, warnings: own } of read) {
    const owner = report ? owners.get(report.id) : undefined
    warnings.push(...own)
    if (report && owner !== undefined) warnings.push(warnOfTwins(report.id, owner, folder))
    if (!report || owner !== undefined) continue
    owners.set(report.id, folder)
    served.push(report)
  }
  return { reports: served, warnings }
}

/** Sub-folders by name; hidden ones hold no reports. */
function foldersOf(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => entry.name)
    .filter((name) => statSync(path.join(directory, name), { throwIfNoEntry: false })?.isFile() !== true)
    .sort()
}

const warnOfTwins = (id: string, first: string, second: string): Warning => ({
  code: 'record-fault',
  message: `${first} and ${second} both claim the id ${id}; ${first} is served. Give ${second} another id.`,
  at: `${second}/report.yaml`,
})
