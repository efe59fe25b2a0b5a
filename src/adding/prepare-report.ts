import path from 'node:path'
import { ShuttenError } from '../errors.js'
import { hashText } from '../report/fingerprint.js'
import type { LayoutFile } from '../report/layout-file.js'
import { readRecord } from '../report/read-record.js'
import { readReport, type ReadOptions } from '../report/read-report.js'
import type { Report } from '../report/report.js'
import { renderRecord, type DraftRecord } from './describe.js'
import type { Extracted, Original } from './extracted.js'

/** A report that is ready to be written. */
export interface PreparedReport {
  readonly report: Report
  /** What is written into its folder, by file name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/**
 * Puts together all files of a report's folder, and reads it from them as it will be read from there.
 * @throws ShuttenError `record-invalid`, `source-unreadable`
 */
export function prepareReport(
  id: string,
  original: Original,
  extracted: Extracted,
  draft: DraftRecord,
): PreparedReport {
  const yaml = renderRecord(draft)
  const record = readRecord(yaml, `${id}/report.yaml`)
  const { text, layout } = extracted
  const written = layout === null ? writtenAsText(original, text) : writtenWithLayout(original, text, layout)
  const files = new Map<string, string | Uint8Array>([['report.yaml', yaml], ...written.files])
  return { report: readReport(text, record, { ...written.options, id }), files }
}

interface Written {
  readonly options: ReadOptions
  readonly files: readonly (readonly [string, string | Uint8Array])[]
}

/** What was converted is kept as it came, too. */
function writtenAsText(original: Original, text: string): Written {
  const format = original.kind === 'markdown' ? 'markdown' : 'text'
  const file = format === 'markdown' ? 'source.md' : 'source.txt'
  const isSame = Buffer.from(text, 'utf8').equals(original.bytes)
  const kept = isSame ? [] : [[nameOfOriginal(original), original.bytes] as const]
  return { options: { format, file }, files: [[file, text], ...kept] }
}

function writtenWithLayout(
  original: Original,
  text: string,
  taken: NonNullable<Extracted['layout']>,
): Written {
  if (taken.blocks.length === 0)
    throw new ShuttenError('source-unreadable', `${original.name} holds no paragraph of text.`)
  const name = nameOfOriginal(original)
  const layout: LayoutFile = { version: 1, original: name, text: hashText(text), ...taken }
  return {
    options: { format: 'layout', layout, file: 'text.txt' },
    files: [
      ['text.txt', text],
      ['layout.json', `${JSON.stringify(layout)}\n`],
      [name, original.bytes],
    ],
  }
}

const nameOfOriginal = ({ name }: Original): string => `original${path.extname(name).toLowerCase()}`
