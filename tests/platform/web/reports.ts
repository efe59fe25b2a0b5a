import { createAnnotator } from '../../../src/annotate/annotate-report.js'
import type { AnnotatedReport } from '../../../src/annotate/annotations.js'
import { readReport } from '../../../src/report/read-report.js'
import { createLibrary } from '../../../src/search/library.js'
import { shipped, type openFor } from '../../answer/opened.js'

const { vocabulary } = shipped.context.library
const annotate = createAnnotator(vocabulary)

/** A report of Markdown words. */
export const reportOf = (
  text: string,
  { id = 'made', visibleTo = null }: { id?: string; visibleTo?: readonly string[] | null } = {},
): AnnotatedReport =>
  annotate(readReport(text, { title: `Report ${id}`, supplied: [], visibleTo }, { format: 'markdown', id }))

/** Someone who asks about reports that a test has made. */
export function openReports(...reports: readonly AnnotatedReport[]): ReturnType<typeof openFor> {
  const library = createLibrary({ reports, vocabulary, sources: new Map() })
  return { ...shipped, context: { ...shipped.context, library } }
}
