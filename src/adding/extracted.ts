import type { LayoutFile } from '../report/layout-file.js'

/** The kinds of files that reports come in. */
export type SourceKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text'

/** What a file says of itself; what it does not say is absent. */
export interface FoundRecord {
  readonly title?: string
  readonly author?: readonly string[]
  /** EDTF. */
  readonly issued?: string
  readonly publisher?: string
  readonly URL?: string
}

/** What was taken out of a file. */
export interface Extracted {
  readonly text: string
  /** Where everything stands in the text; null for a file that is text itself. */
  readonly layout: Pick<LayoutFile, 'pages' | 'blocks'> | null
  readonly found: FoundRecord
  /** What the administrator should know of the reading, a sentence each. */
  readonly remarks: readonly string[]
}

/** A file to read. */
export interface Original {
  readonly kind: SourceKind
  /** The file's name without its folder, which faults are reported under. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Told how far the reading is. */
export type Progress = (done: number, of: number) => void
