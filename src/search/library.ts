import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Paragraph } from '../report/report.js'
import type { Span } from '../report/span.js'
import { maySee, type Asker } from './asker.js'
import { bestSentence } from './best-sentence.js'
import type { SentenceRange } from './sentence-range.js'
import { aroundCall, excerptOf, noteExcerpt, type Excerpt, type ExcerptOptions } from './excerpt.js'
import { highlightsOf } from './highlights.js'
import type { Place } from './place.js'
import { resolvePlace, type Resolution } from './resolution.js'
import { createSearchIndex, type SearchIndex } from './search-index.js'

/** All reports that somebody may see, their annotations and the index: an immutable snapshot. */
export interface Library<Vocabulary = unknown> {
  readonly reports: readonly AnnotatedReport[]
  readonly vocabulary: Vocabulary
  /** What an asker may see of it; the index is shared. */
  visibleTo(asker: Asker): Library<Vocabulary>
  /** Those reports of it that are named by their ids. */
  limitedTo(reports: readonly string[]): Library<Vocabulary>
  /** The paragraphs that a query finds, best first; what finds them is said by `SearchIndex`. */
  search(query: string, options: LibrarySearchOptions): readonly Hit[]
  /** What stands at a place, or what is wrong with it. */
  resolve(place: Place): Resolution
  /** `excerptOf`, compared with the source. */
  excerpt(
    report: AnnotatedReport,
    paragraph: Paragraph,
    sentences: SentenceRange,
    options?: Omit<ExcerptOptions, 'source'>,
  ): Excerpt
  /** `noteExcerpt`, compared with the source. */
  noteExcerpt(report: AnnotatedReport, noteId: string): Excerpt | null
  /** `aroundCall`, compared with the source. */
  aroundCall(report: AnnotatedReport, noteId: string): Excerpt | null
}

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

/** What a library is made of. */
export interface LibraryParts<Vocabulary> {
  readonly reports: readonly AnnotatedReport[]
  readonly vocabulary: Vocabulary
  /** By report id: the text file that its offsets refer to. */
  readonly sources: ReadonlyMap<string, string>
}

/** Makes a library of reports and indexes them: each paragraph under the headings it stands in. */
export function createLibrary<Vocabulary>(parts: LibraryParts<Vocabulary>): Library<Vocabulary> {
  const shelved = parts.reports.flatMap(shelve)
  const index = createSearchIndex(shelved)
  return viewOf({ ...parts, index, shelf: new Map(shelved.map((each) => [each.id, each])) })
}

interface Shelved {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly report: AnnotatedReport
  readonly paragraph: Paragraph
}

interface View<Vocabulary> extends LibraryParts<Vocabulary> {
  readonly index: SearchIndex
  readonly shelf: ReadonlyMap<string, Shelved>
}

function shelve(report: AnnotatedReport): readonly Shelved[] {
  return report.sections.flatMap(({ path, paragraphs }) =>
    paragraphs.map((paragraph) => ({
      id: `${report.id}:${paragraph.number}`,
      title: path.join('\n'),
      text: paragraph.text,
      report,
      paragraph,
    })),
  )
}

function viewOf<Vocabulary>(view: View<Vocabulary>): Library<Vocabulary> {
  const { reports, vocabulary, sources } = view
  const sourceOf = (report: AnnotatedReport): Pick<ExcerptOptions, 'source'> => {
    const source = sources.get(report.id)
    return source === undefined ? {} : { source }
  }
  return {
    reports,
    vocabulary,
    visibleTo: (asker) => viewOf({ ...view, reports: reports.filter((report) => maySee(asker, report)) }),
    limitedTo: (ids) => viewOf({ ...view, reports: reports.filter(({ id }) => ids.includes(id)) }),
    search: (query, options) => searchIn(view, query, options),
    resolve: (place) => resolvePlace(place, reports),
    excerpt: (report, paragraph, sentences, options) =>
      excerptOf(report, paragraph, sentences, { ...options, ...sourceOf(report) }),
    noteExcerpt: (report, noteId) => noteExcerpt(report, noteId, sourceOf(report)),
    aroundCall: (report, noteId) => aroundCall(report, noteId, sourceOf(report)),
  }
}

function searchIn<V>(view: View<V>, query: string, options: LibrarySearchOptions): readonly Hit[] {
  const { limit, reports, within, also = [] } = options
  const visible = new Set(view.reports.map(({ id }) => id).filter((id) => reports?.includes(id) ?? true))
  const keep = (id: string): boolean => {
    const found = view.shelf.get(id)
    return (
      found !== undefined && visible.has(found.report.id) && (within?.(found.report, found.paragraph) ?? true)
    )
  }
  const asked = [query, ...also]
  return view.index.search(query, limit, { keep, also }).flatMap(({ id, score }) => {
    const found = view.shelf.get(id)
    return found ? [hitOf(found, score, asked)] : []
  })
}

function hitOf({ report, paragraph }: Shelved, score: number, asked: readonly string[]): Hit {
  const sentence = bestSentence(paragraph, ...asked)
  return { report, paragraph, score, sentence, highlights: highlightsOf(paragraph.text, ...asked) }
}
