import type { ReportRecord } from './record.js'
import { recordSchema } from './record-schema.js'
import { parseYaml } from './yaml-file.js'

/** What a report.yaml holds: the record, and the id that the report claims if it is not its folder's name. */
export interface RecordFile {
  readonly id?: string
  readonly record: ReportRecord
}

/**
 * Reads a report.yaml: CSL's variables, and `supplied` and `visible_to`.
 * @param file the name that faults are reported under
 * @throws ShuttenError `record-invalid`, every fault with file and line
 */
export function readRecord(yaml: string, file: string): ReportRecord {
  return readRecordFile(yaml, file).record
}

/** Reads a report.yaml with the `id` it may carry; throws as `readRecord` does. */
export function readRecordFile(yaml: string, file: string): RecordFile {
  const { id, visible_to, supplied, ...variables } = parseYaml(yaml, recordSchema, {
    file,
    code: 'record-invalid',
  })
  const record = { ...variables, supplied: supplied ?? [], visibleTo: visible_to ?? null }
  return id === undefined ? { record } : { id, record }
}
