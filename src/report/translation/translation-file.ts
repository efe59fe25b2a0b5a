import type { Language, Warning } from '../report.js'

/** What a translation.<language>.yaml says of one sentence. */
export interface TranslationEntry {
  readonly paragraph: number
  readonly sentence: number
  /** The hash of the words that were translated. */
  readonly of: string
  readonly text: string
  readonly by: string
}

/** A translation.<language>.yaml as it was read. */
export interface TranslationFile {
  /** The name that faults are reported under. */
  readonly file: string
  readonly language: Language
  readonly entries: readonly TranslationEntry[]
  readonly warnings: readonly Warning[]
}
