import type { AnnotatedReport } from '../annotate/annotations.js'
import { loadVocabulary, type Vocabulary } from '../annotate/vocabulary.js'
import { forgetListeners, startThread } from '../report/start-thread.js'
import { isShownTo } from '../report/earlier/with-earlier.js'
import type { Warning } from '../report/report.js'
import { lookAt, type ContentState } from './content-state.js'
import { indexLibrary, type Library } from './library.js'
import { defaultContentDirectory, type LoadedLibrary } from './load-library.js'
import { indexInMemory } from './memory-index.js'
import type { FolderReading } from './report-thread.js'
import type { Indexing } from './text-index.js'

/** A library that can be brought up to date. */
export interface Followed {
  /** As it is now: an immutable snapshot. */
  readonly library: () => Library<Vocabulary>
  /** What is wrong with reports that could not be read; where an older version could, that is in the library. */
  readonly faults: () => readonly Warning[]
  /** Looks whether anything has changed, and reads what has. Resolves to the folders that were read or are gone. */
  readonly refresh: () => Promise<readonly string[]>
}

interface Shelf {
  library: Library<Vocabulary>
  faults: readonly Warning[]
  state: ContentState
  readonly reports: Map<string, AnnotatedReport>
  readonly sources: Map<string, string>
  readonly indexing: Indexing
}

/** Follows a content directory from what was loaded of it; it looks where it is told to. */
export async function followContent(
  directory: string,
  { library, warnings, sources, indexing = indexInMemory }: LoadedLibrary,
): Promise<Followed> {
  const shelf: Shelf = {
    library,
    faults: warnings,
    state: await lookAt(directory),
    reports: new Map(library.reports.map((report) => [report.id, report])),
    sources: new Map(sources),
    indexing,
  }
  // One at a time: two would undo each other.
  let last: Promise<unknown> = Promise.resolve()
  const refresh = (): Promise<readonly string[]> => {
    const next = last.then(() => refreshShelf(directory, shelf))
    last = next.catch(() => undefined)
    return next
  }
  return { library: () => shelf.library, faults: () => shelf.faults, refresh }
}

async function refreshShelf(directory: string, shelf: Shelf): Promise<readonly string[]> {
  const state = await lookAt(directory)
  const isOtherVocabulary = state.vocabulary !== shelf.state.vocabulary
  const { changed, gone } = compare(shelf.state, state)
  const renewed = new Set([...changed, ...gone])
  if (renewed.size === 0) return []
  const readings = changed.length === 0 ? [] : await readFolders(directory, changed)
  takeIn(shelf, readings)
  for (const folder of gone) shelf.reports.delete(folder)
  const vocabulary = isOtherVocabulary
    ? loadVocabulary([defaultContentDirectory(), directory])
    : shelf.library.vocabulary
  const reports = [...shelf.reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  shelf.faults = [
    ...shelf.faults.filter(({ at }) => !renewed.has(at.split('/')[0] ?? '')),
    ...readings.flatMap(({ warnings }) => warnings),
  ]
  // Indexing may take long, or fail: what may be seen no more is not shown until then.
  shelf.library = shelf.library.limitedTo(stillShown(shelf))
  shelf.library = await indexLibrary({ reports, vocabulary, sources: new Map(shelf.sources) }, shelf.indexing)
  shelf.state = state
  return [...renewed]
}

/** The folders that are new or other than they were, all where the vocabulary is; and those that are no more. */
function compare(
  before: ContentState,
  now: ContentState,
): Readonly<Record<'changed' | 'gone', readonly string[]>> {
  const isOther = (folder: string): boolean =>
    before.vocabulary !== now.vocabulary || now.folders.get(folder) !== before.folders.get(folder)
  return {
    changed: [...now.folders.keys()].filter(isOther),
    gone: [...before.folders.keys()].filter((folder) => !now.folders.has(folder)),
  }
}

/** A report that is broken now keeps its last good version. */
function takeIn({ reports, sources }: Shelf, readings: readonly FolderReading[]): void {
  for (const { folder, report, source, warnings } of readings)
    if (report) {
      reports.set(folder, report)
      sources.set(folder, source)
    } else if (warnings.length === 0) reports.delete(folder)
}

/** Those of the library that are still there, and may still be seen by all who see them in it. */
function stillShown({ library, reports }: Shelf): readonly string[] {
  const shown = library.reports.filter(({ id, record }) => {
    const now = reports.get(id)
    return now !== undefined && isShownTo(record.visibleTo, now.record.visibleTo)
  })
  return shown.map(({ id }) => id)
}

/** Reads folders in a thread that ends with it. */
async function readFolders(directory: string, folders: readonly string[]): Promise<readonly FolderReading[]> {
  const worker = await startThread('report-thread', import.meta.url)
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject)
      worker.postMessage({ directory, folders })
    })
  } finally {
    forgetListeners(worker)
    await worker.terminate()
  }
}
