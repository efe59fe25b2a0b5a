import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { readContained } from './contained-file.js'
import { withEarlier } from './earlier/with-earlier.js'
import { readLayoutFile, type LayoutFile } from './layout-file.js'
import { readRecordFile } from './read-record.js'
import { readReport, type ReportFormat } from './read-report.js'
import type { Language, Report, Warning } from './report.js'
import { readReview, type ReviewFile } from './review/read-review.js'
import { withTranslations } from './translation/place-translations.js'
import { readTranslation } from './translation/read-translation.js'
import type { TranslationFile } from './translation/translation-file.js'

/** A report's folder as it was read: the report, or why there is none. */
export interface FolderRead {
  readonly report: Report | null
  readonly warnings: readonly Warning[]
}

const idForm = /^[a-z0-9-]{1,64}$/u
const recordName = 'report.yaml'
const reviewName = 'review.yaml'
const sources: ReadonlyMap<string, ReportFormat> = new Map([
  ['source.txt', 'text'],
  ['source.md', 'markdown'],
  ['text.txt', 'layout'],
])

/** Reads one folder of a content directory. One with neither a record nor a source is no report and no fault. */
export function readReportFolder(directory: string, folder: string): FolderRead {
  try {
    const names = new Set(readdirSync(path.join(directory, folder)))
    const found = [...sources.keys()].filter((name) => names.has(name))
    if (!names.has(recordName) && found.length === 0) return { report: null, warnings: [] }
    const [source] = found
    if (!names.has(recordName))
      throw fault('record-invalid', `${folder} has no ${recordName}; write one with a title.`)
    if (source === undefined)
      throw fault('source-unreadable', `${folder} has no source.txt or source.md; add the text.`)
    const review = names.has(reviewName) ? readReviewFile(directory, `${folder}/${reviewName}`) : null
    const translations = readTranslations(directory, folder, [...names])
    const read = withTranslations(readOne(directory, folder, { source, review }), translations)
    const report = withEarlier(read, directory, folder, names)
    const warnings = found.length > 1 ? [warnOfTwoSources(folder, found)] : []
    return { report, warnings }
  } catch (error) {
    return { report: null, warnings: [toWarning(error, folder)] }
  }
}

const fault = (code: 'record-invalid' | 'source-unreadable', message: string): ShuttenError =>
  new ShuttenError(code, message)

/** A review that cannot be opened is a fault of its own: the report is served without it. */
function readReviewFile(directory: string, name: string): ReviewFile {
  try {
    return readReview(readContained(directory, name), name)
  } catch (error) {
    if (!(error instanceof ShuttenError)) throw error
    return { entries: [], warnings: [{ code: 'review-fault', message: error.message, at: name }] }
  }
}

const translationName = /^translation\.(?<language>en|ja)\.yaml$/u

/** The translations of a report, by their files' names. */
function readTranslations(
  directory: string,
  folder: string,
  names: readonly string[],
): readonly TranslationFile[] {
  return names.toSorted().flatMap((name) => {
    const language = translationName.exec(name)?.groups?.['language']
    return language === 'en' || language === 'ja'
      ? [readTranslationFile(directory, `${folder}/${name}`, language)]
      : []
  })
}

/** As a review: one that cannot be opened is a fault of its own. */
function readTranslationFile(directory: string, name: string, language: Language): TranslationFile {
  try {
    return readTranslation(readContained(directory, name), name, language)
  } catch (error) {
    if (!(error instanceof ShuttenError)) throw error
    const warning: Warning = { code: 'translation-fault', message: error.message, at: name }
    return { file: name, language, entries: [], warnings: [warning] }
  }
}

interface Files {
  readonly source: string
  readonly review: ReviewFile | null
}

function readOne(directory: string, folder: string, { source: file, review }: Files): Report {
  const recordFile = `${folder}/${recordName}`
  const { id = folder, record } = readRecordFile(readContained(directory, recordFile), recordFile)
  if (!idForm.test(id))
    throw fault(
      'record-invalid',
      `${folder} is no id; rename it to small letters, digits and hyphens, 64 at most.`,
    )
  const source = `${folder}/${file}`
  const text = readContained(directory, source)
  const format = sources.get(file) ?? 'text'
  const layout = format === 'layout' ? readLayout(directory, folder, text) : null
  const options = { format, id, file: source, ...(review && { review }), ...(layout && { layout }) }
  return { ...readReport(text, record, options), file }
}

function readLayout(directory: string, folder: string, text: string): LayoutFile {
  const name = `${folder}/layout.json`
  return readLayoutFile(readContained(directory, name), text, name)
}

const warnOfTwoSources = (folder: string, [read = '', ...others]: readonly string[]): Warning => ({
  code: 'report-unreadable',
  message: `${folder} has ${[read, ...others].join(' and ')}; ${read} is read. Remove the one that is not meant.`,
  at: `${folder}/${others[0] ?? read}`,
})

/** What went wrong in a folder, where it can be mended. Errors of the file system are named by their code. */
function toWarning(error: unknown, folder: string): Warning {
  if (!(error instanceof ShuttenError)) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { code: 'report-unreadable', message: `${folder} could not be read (${reason}).`, at: folder }
  }
  const [, at] = /^(.*?\/report\.yaml:\d+): /u.exec(error.message) ?? []
  const file = /^(\S+\/\S+\.(?:txt|md|json|yaml)) /u.exec(error.message)?.[1]
  const isOfRecord = error.code === 'record-invalid' || file?.endsWith(recordName) === true
  return {
    code: isOfRecord ? 'record-fault' : 'report-unreadable',
    message: error.message,
    at: at ?? file ?? folder,
  }
}
