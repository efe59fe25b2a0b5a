import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAnnotator } from '../annotate/annotate-report.js'
import { loadVocabulary, type Vocabulary } from '../annotate/vocabulary.js'
import { ShuttenError } from '../errors.js'
import { readContent } from '../report/content-directory.js'
import type { Warning } from '../report/report.js'
import { createLibrary, indexLibrary, type Library, type LibraryParts } from './library.js'
import type { Indexing } from './text-index.js'
import { placedWarning } from '../report/placed-warning.js'

/** A library, and what is wrong with the reports that are not in it. */
export interface LoadedLibrary {
  readonly library: Library<Vocabulary>
  readonly warnings: readonly Warning[]
  /** By report id: the text file that its offsets refer to. */
  readonly sources: ReadonlyMap<string, string>
  /** How its texts were indexed, and will be when they change; default: in memory. */
  readonly indexing?: Indexing
  /** Ends what is open for searching; default: nothing is. */
  readonly close?: () => Promise<void>
}

/** The content that the package brings with it, wherever it is installed. */
export function defaultContentDirectory(): string {
  return path.join(packageRoot(path.dirname(fileURLToPath(import.meta.url))), 'content')
}

/**
 * Reads, annotates and indexes all reports of a directory. Its own vocabulary files go over the shipped ones.
 * @throws ShuttenError content-missing, content-empty when no report can be read, vocabulary-invalid
 */
export function loadLibrary(directory: string): LoadedLibrary {
  const { warnings, ...parts } = readLibrary(directory)
  return { library: createLibrary(parts), warnings, sources: parts.sources }
}

/**
 * Reads and annotates all reports of a directory, and indexes them elsewhere than in memory.
 * @throws ShuttenError as `loadLibrary`; search-away
 */
export async function loadIndexed(directory: string, indexing: Indexing): Promise<LoadedLibrary> {
  const { warnings, ...parts } = readLibrary(directory)
  return { library: await indexLibrary(parts, indexing), warnings, sources: parts.sources, indexing }
}

interface ReadLibrary extends LibraryParts<Vocabulary> {
  readonly warnings: readonly Warning[]
}

function readLibrary(directory: string): ReadLibrary {
  const { reports, warnings } = readContent(directory)
  if (reports.length === 0) throw emptyError(directory, warnings)
  const vocabulary = loadVocabulary([defaultContentDirectory(), directory])
  const annotate = createAnnotator(vocabulary)
  const sources = new Map(
    reports.map(({ id, file }) => [id, readFileSync(path.join(directory, id, file), 'utf8')]),
  )
  return { reports: reports.map(annotate), vocabulary, sources, warnings }
}

function emptyError(directory: string, warnings: readonly Warning[]): ShuttenError {
  const named = warnings.slice(0, MOST_NAMED).map(placedWarning)
  const others = warnings.length - named.length
  const faults = [...named, ...(others > 0 ? [`and ${others} more`] : [])].join('; ')
  const advice = faults === '' ? 'put a folder with a report.yaml and a source.txt into it' : faults
  return new ShuttenError('content-empty', `No report in ${directory} can be read: ${advice}`)
}

/** Of a directory where everything is faulty, what is wrong shows in a few. */
const MOST_NAMED = 3

function packageRoot(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : packageRoot(path.dirname(folder))
}
