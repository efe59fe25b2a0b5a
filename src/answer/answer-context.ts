import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Language } from '../report/report.js'
import type { Asker } from '../search/asker.js'
import type { Library } from '../search/library.js'
import type { ReaderLinks } from './reader-link.js'

/** Which of the hits are shown. */
export interface Paging {
  readonly limit: number | 'all'
  /** Counted from 1. */
  readonly page: number
  /** Hits of the first page, where it has other than `limit`. */
  readonly first?: number
  /** The most hits that somebody may ask for at once. */
  readonly most?: number
}

/** Everything an answer may know: no clock, no log, no network, no store. */
export interface AnswerContext {
  /** What the asker may see, and nothing else. */
  readonly library: Library<Vocabulary>
  readonly asker: Asker
  /** The day in the asker's zone, ISO 8601. */
  readonly today: string
  readonly language: Language
  /** The words as typed. */
  readonly words: string
  readonly paging: Paging
  /** Where cited words stand on the pages of reports; absent: nowhere. */
  readonly links?: ReaderLinks
}
