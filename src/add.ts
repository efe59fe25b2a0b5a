import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, type DraftRecord } from './adding/describe.js'
import type { Extracted, Original } from './adding/extracted.js'
import { findOriginals, openOriginal } from './adding/find-originals.js'
import { openReader, type Reader } from './adding/open-reader.js'
import { checkPlace, placeReport } from './adding/place-report.js'
import { prepareReport } from './adding/prepare-report.js'
import { recoverFolders } from './adding/recover-folders.js'
import { planRemoval, removeReport } from './adding/remove-report.js'
import { idFor } from './adding/report-id.js'
import { createAnnotator } from './annotate/annotate-report.js'
import type { AnnotatedReport } from './annotate/annotations.js'
import { inspectReports } from './annotate/inspection.js'
import { loadVocabulary } from './annotate/vocabulary.js'
import type { Settings } from './env.js'
import { ShuttenError } from './errors.js'
import type { AddRequest, RemoveRequest } from './platform/console/adding-line.js'
import { askRecord, askYes } from './platform/console/ask-record.js'
import { createProgressBar } from './platform/console/progress-bar.js'
import { renderAdded } from './platform/console/render-added.js'
import type { Report } from './report/report.js'
import { defaultContentDirectory } from './search/load-library.js'

/**
 * Adds reports to the content directory or takes them out; each that fails is a sentence on standard error, and the
 * others go on. What processes left before that were cut off is mended first. Resolves to the exit code: 2 where one failed.
 */
export async function changeContent(
  request: AddRequest | RemoveRequest,
  settings: Settings,
): Promise<number> {
  const content = request.content ?? settings.content ?? ownContent()
  for (const line of recoverFolders(content)) process.stdout.write(`${line}\n`)
  const isDone = request.kind === 'add' ? await addAll(request, content) : await removeAll(request, content)
  return isDone ? 0 : 2
}

/** In a checkout, its own content; in a package that npm installed, an update would take the reports away. */
function ownContent(): string {
  const content = defaultContentDirectory()
  if (!content.split(path.sep).includes('node_modules')) return content
  throw new ShuttenError(
    'usage',
    'Set SHUTTEN_CONTENT to a directory of your own first: what is in the installed package goes with its next version.',
  )
}

async function addAll(request: AddRequest, content: string): Promise<boolean> {
  const files = request.paths.flatMap(findOriginals)
  if (files.length > 1 && (request.id ?? request.title) !== null)
    throw new ShuttenError('usage', '--id and --title are for one file; there are several.')
  const reader = openReader()
  const annotate = annotatorFor(content)
  let faults = 0
  try {
    for (const file of files)
      await addOne(file, { request, content, reader, annotate }).catch((error: unknown) => {
        faults += 1
        tell(error)
      })
  } finally {
    await reader.close()
  }
  return faults === 0
}

interface Adding {
  readonly request: AddRequest
  readonly content: string
  readonly reader: Reader
  readonly annotate: (report: Report) => AnnotatedReport
}

async function addOne(file: string, { request, content, reader, annotate }: Adding): Promise<void> {
  const original = openOriginal(file)
  const id = request.id ?? idFor(original.name, original.bytes)
  checkPlace(content, id, request.replace)
  const extracted = await readWatched(original, reader)
  const draft = await recordOf(request, original, extracted)
  const { report, files } = prepareReport(id, original, extracted, draft)
  const [inspected] = inspectReports([annotate(report)]).reports
  const kept = placeReport(content, id, files, request)
  if (inspected)
    process.stdout.write(
      `${renderAdded(inspected, { remarks: extracted.remarks, folder: path.join(content, id), kept })}\n\n`,
    )
}

async function readWatched(original: Original, reader: Reader): Promise<Extracted> {
  const bar = createProgressBar(`Reading ${original.name}`, process.stderr)
  try {
    return await reader.read(original, bar.draw)
  } finally {
    bar.clear()
  }
}

/** What was said by flags, else asked at a terminal. */
async function recordOf(
  request: AddRequest,
  { name }: Original,
  { found, text }: Extracted,
): Promise<DraftRecord> {
  const isAsked = request.title === null && process.stdin.isTTY && process.stdout.isTTY
  const { title, author, issued, url } = request
  const known = {
    title: title ?? found.title ?? null,
    author: author ?? found.author ?? null,
    issued: issued ?? found.issued ?? null,
    url: url ?? found.URL ?? null,
    visibleTo: request.visibleTo,
  }
  const given = isAsked
    ? await askRecord(name, known, { input: process.stdin, output: process.stdout })
    : request
  const draft = describe(given, found, text)
  if (draft) return draft
  throw new ShuttenError('record-invalid', `${name} does not say its title; give one: --title "…".`)
}

function annotatorFor(content: string): (report: Report) => AnnotatedReport {
  return createAnnotator(
    loadVocabulary([defaultContentDirectory(), content].filter((each) => existsSync(each))),
  )
}

async function removeAll({ ids, yes }: RemoveRequest, content: string): Promise<boolean> {
  for (const removal of ids.map((id) => planRemoval(content, id))) {
    const { id, folder, files, changed, kept } = removal
    const warned = changed.length === 0 ? '' : ` (changed since it was added: ${changed.join(', ')})`
    const what = `${folder}: ${files.join(', ')}${warned}`
    if (!yes && !(await confirm(`Remove ${what}?`, id))) continue
    removeReport(removal)
    const left = kept.length === 0 ? '' : ` Left there: ${kept.join(', ')}.`
    process.stdout.write(`Removed ${what}.${left}\n`)
  }
  return true
}

function confirm(question: string, id: string): Promise<boolean> {
  if (process.stdin.isTTY) return askYes(question, { input: process.stdin, output: process.stdout })
  throw new ShuttenError(
    'usage',
    `There is no terminal to ask on; say it with: npm run remove -- ${id} --yes`,
  )
}

function tell(error: unknown): void {
  if (!(error instanceof ShuttenError)) throw error
  process.stderr.write(`shutten: ${error.message}\n`)
}
