import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Paragraph } from '../report/report.js'
import { maySee, type Asker } from './asker.js'
import type { SentenceRange } from './sentence-range.js'
import { aroundCall, excerptOf, noteExcerpt, type Excerpt, type ExcerptOptions } from './excerpt.js'
import type { Place } from './place.js'
import { resolvePlace, type Resolution } from './resolution.js'
import { findHits, ownTexts, weightsOf, type Searched } from './find-hits.js'
import type { Hit, LibrarySearchOptions } from './hit.js'
import { memoryIndex } from './memory-index.js'
import { createSearchIndex } from './search-index.js'
import { shelve, type Shelved } from './shelf.js'
import type { Indexing, TextIndex } from './text-index.js'

/** All reports that somebody may see, their annotations and the index: an immutable snapshot. */
export interface Library<Vocabulary = unknown> {
  readonly reports: readonly AnnotatedReport[]
  readonly vocabulary: Vocabulary
  /** What an asker may see of it; searched by an index of that part, see `visibleIndexes`. */
  visibleTo(asker: Asker): Library<Vocabulary>
  /** Those reports of it that are named by their ids. */
  limitedTo(reports: readonly string[]): Library<Vocabulary>
  /** The paragraphs that a query finds, best first; what finds them is said by `SearchIndex`. */
  search(query: string, options: LibrarySearchOptions): Promise<readonly Hit[]>
  /** How often some words stand in the paragraphs, as they are typed. */
  count(words: string): Promise<number>
  /** How much each of some words tells, folded and stemmed. */
  weightsOf(words: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Whether each of some words, folded and stemmed, stands in a paragraph or its heading. */
  hasWords(words: readonly string[]): Promise<boolean>
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

/** What a library is made of. */
export interface LibraryParts<Vocabulary> {
  readonly reports: readonly AnnotatedReport[]
  readonly vocabulary: Vocabulary
  /** By report id: the text file that its offsets refer to. */
  readonly sources: ReadonlyMap<string, string>
}

/** Makes a library of reports and indexes them in memory: each paragraph under the headings it stands in. */
export function createLibrary<Vocabulary>(parts: LibraryParts<Vocabulary>): Library<Vocabulary> {
  const shelved = parts.reports.flatMap(shelve)
  return libraryOf(parts, shelved, memoryIndex(shelved, createSearchIndex(shelved)))
}

/** Makes a library of reports that are indexed elsewhere, or in memory while everything else goes on. */
export async function indexLibrary<Vocabulary>(
  parts: LibraryParts<Vocabulary>,
  indexing: Indexing,
): Promise<Library<Vocabulary>> {
  const shelved = parts.reports.flatMap(shelve)
  return libraryOf(parts, shelved, await indexing(shelved))
}

function libraryOf<Vocabulary>(
  parts: LibraryParts<Vocabulary>,
  shelved: readonly Shelved[],
  index: TextIndex,
): Library<Vocabulary> {
  return viewOf({ ...parts, index, shelf: new Map(shelved.map((each) => [each.id, each])) })
}

type View<Vocabulary> = LibraryParts<Vocabulary> & Searched

function viewOf<Vocabulary>(view: View<Vocabulary>): Library<Vocabulary> {
  const { reports, vocabulary, sources, index } = view
  const sourceOf = (report: AnnotatedReport): Pick<ExcerptOptions, 'source'> => {
    const source = sources.get(report.id)
    return source === undefined ? {} : { source }
  }
  return {
    reports,
    vocabulary,
    visibleTo: (asker) => viewOf({ ...view, reports: reports.filter((report) => maySee(asker, report)) }),
    limitedTo: (ids) => viewOf({ ...view, reports: reports.filter(({ id }) => ids.includes(id)) }),
    search: (query, options) => findHits(view, query, options),
    count: (words) => index.count(words, ownTexts(view)),
    weightsOf: (words) => weightsOf(view, words),
    hasWords: (words) => index.hasEach(words, ownTexts(view)),
    resolve: (place) => resolvePlace(place, reports),
    excerpt: (report, paragraph, sentences, options) =>
      excerptOf(report, paragraph, sentences, { ...options, ...sourceOf(report) }),
    noteExcerpt: (report, noteId) => noteExcerpt(report, noteId, sourceOf(report)),
    aroundCall: (report, noteId) => aroundCall(report, noteId, sourceOf(report)),
  }
}
