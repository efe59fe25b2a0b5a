import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Paragraph } from '../report/report.js'
import type { Span } from '../report/span.js'

/** What a search in a library may be told. */
export interface LibrarySearchOptions {
  readonly limit: number
  /** Ids: only these reports. */
  readonly reports?: readonly string[]
  /** Only these paragraphs. */
  readonly within?: (report: AnnotatedReport, paragraph: Paragraph) => boolean
  /** Other words for what is asked, such as the same names in another language; they count a little less. */
  readonly also?: readonly string[]
}

/** A paragraph found. */
export interface Hit {
  readonly report: AnnotatedReport
  readonly paragraph: Paragraph
  /** Orders the hits of one search. */
  readonly score: number
  /** The sentence that fits best, counted from 1. */
  readonly sentence: number
  /** The words that match, in the paragraph's text. */
  readonly highlights: readonly Span[]
}
