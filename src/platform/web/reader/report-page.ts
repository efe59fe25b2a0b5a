import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Vocabulary } from '../../../annotate/vocabulary.js'
import type { Library } from '../../../search/library.js'
import type { Markup } from '../markup.js'
import { layoutOf } from '../page-of.js'
import type { PageRequest } from '../request.js'
import { citedBy } from './cited.js'
import type { KeptParagraphs } from './kept-paragraphs.js'
import { pagesOf, pageWith, type ReaderPage } from './pages.js'
import type { Reading } from './reading.js'
import { renderReport, titleOf } from './render-report.js'

/** What a report's page is made of. */
interface ReaderParts {
  readonly library: () => Library<Vocabulary>
  readonly name: string
  readonly today: () => string
}

/** The page of a report: the one with what is cited. Null: there is no such report that the asker may see. */
export function reportPage(
  id: string,
  request: PageRequest,
  parts: ReaderParts,
  kept: KeptParagraphs,
): Markup | null {
  const library = parts.library().visibleTo(request.asker)
  const report = library.reports.find((each) => each.id === id)
  if (report === undefined) return null
  const reading = readingOf(report, library, request, parts.today())
  const { view } = request
  return layoutOf(request, {
    name: parts.name,
    title: titleOf(report, view.language),
    asked: '',
    body: renderReport(pageFor(reading, request), reading, kept),
  })
}

function readingOf(
  report: AnnotatedReport,
  library: Library<Vocabulary>,
  { view, asker, query }: PageRequest,
  today: string,
): Reading {
  const { language } = view
  return {
    report,
    view,
    context: { library, asker, today, language, words: '', paging: { limit: 1, page: 1 } },
    cited: citedBy(report, { at: query('at'), hash: query('hash') }, library),
    sought: (query('h') ?? query('q') ?? '').slice(0, LONGEST_SOUGHT),
  }
}

const LONGEST_SOUGHT = 200

function pageFor({ report, cited }: Reading, { query }: PageRequest): ReaderPage {
  if (cited !== null) return pageWith(report, cited.at?.paragraph ?? 0)
  const pages = pagesOf(report)
  return pages[Number(query('page') ?? 1) - 1] ?? pageWith(report, 0)
}
