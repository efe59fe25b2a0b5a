import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { AnswerContext } from '../../../answer/answer-context.js'
import type { View } from '../view.js'
import type { Cited } from './cited.js'

/** How a report is read: by whom, where, and what for. */
export interface Reading {
  readonly report: AnnotatedReport
  readonly view: View
  /** For the names of actors and the words of dates. */
  readonly context: AnswerContext
  readonly cited: Cited | null
  /** Words that are marked wherever they stand; empty: none. */
  readonly sought: string
}
