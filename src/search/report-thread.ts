import { parentPort } from 'node:worker_threads'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createAnnotator } from '../annotate/annotate-report.js'
import type { AnnotatedReport } from '../annotate/annotations.js'
import { loadVocabulary } from '../annotate/vocabulary.js'
import { readReportFolder } from '../report/report-folder.js'
import type { Warning } from '../report/report.js'
import { defaultContentDirectory } from './load-library.js'

/** A folder as it was read again: its report with its text, or what is wrong with it; neither: it is no report. */
export interface FolderReading {
  readonly folder: string
  readonly report: AnnotatedReport | null
  readonly source: string
  readonly warnings: readonly Warning[]
}

/** Which folders of a content directory are to be read. */
export interface FoldersAsked {
  readonly directory: string
  readonly folders: readonly string[]
}

parentPort?.on('message', ({ directory, folders }: FoldersAsked) => {
  const annotate = createAnnotator(loadVocabulary([defaultContentDirectory(), directory]))
  const readings = folders.map((folder): FolderReading => {
    const { report, warnings } = readReportFolder(directory, folder)
    const isOwn = report?.id === folder
    const source = isOwn ? readFileSync(path.join(directory, folder, report.file), 'utf8') : ''
    return {
      folder,
      report: isOwn ? annotate(report) : null,
      source,
      warnings: [...warnings, ...strangers(report?.id, folder)],
    }
  })
  parentPort?.postMessage(readings)
})
parentPort?.postMessage('ready')

function strangers(id: string | undefined, folder: string): readonly Warning[] {
  if (id === undefined || id === folder) return []
  const message = `${folder} claims the id ${id}, but a folder's name is its id; rename the folder or take the id out.`
  return [{ code: 'record-fault', message, at: `${folder}/report.yaml` }]
}
