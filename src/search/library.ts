import type { AnnotatedReport } from '../annotate/annotations.js'
import { lazily } from '../annotate/lazily.js'
import type { Paragraph } from '../report/report.js'
import type { Span } from '../report/span.js'
import { maySee, type Asker } from './asker.js'
import { bestSentence } from './best-sentence.js'
import type { SentenceRange } from './sentence-range.js'
import { aroundCall, excerptOf, noteExcerpt, type Excerpt, type ExcerptOptions } from './excerpt.js'
import { highlightsOf } from './highlights.js'
import { weightIn } from './lexicon.js'
import type { Place } from './place.js'
import { resolvePlace, type Resolution } from './resolution.js'
import { isQuoted } from './query.js'
import { buildSearchIndex, type Found } from './search-index.js'
import { aidsBySentence, shelve, type Shelved } from './shelf.js'
import { runNow, type Steps } from './steps.js'
import { visibleIndexes, type IndexOf } from './visible-index.js'

/** All reports that somebody may see, their annotations and the index: an immutable snapshot. */
export interface Library<Vocabulary = unknown> {
  readonly reports: readonly AnnotatedReport[]
  readonly vocabulary: Vocabulary
  /** What an asker may see of it; searched by an index of that part, see `visibleIndexes`. */
  visibleTo(asker: Asker): Library<Vocabulary>
  /** Those reports of it that are named by their ids. */
  limitedTo(reports: readonly string[]): Library<Vocabulary>
  /** The paragraphs that a query finds, best first; what finds them is said by `SearchIndex`. */
  search(query: string, options: LibrarySearchOptions): readonly Hit[]
  /** How often some words stand in the paragraphs, as they are typed. */
  count(words: string): number
  /** How much a word tells, folded and stemmed. */
  weightOf(word: string): number
  /** Whether a paragraph or its heading holds a word, folded and stemmed. */
  hasWord(word: string): boolean
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
  return runNow(buildLibrary(parts))
}

/** Makes a library step by step. */
export function* buildLibrary<Vocabulary>(parts: LibraryParts<Vocabulary>): Steps<Library<Vocabulary>> {
  const shelved = parts.reports.flatMap(shelve)
  const index = yield* buildSearchIndex(shelved)
  const indexOf = visibleIndexes(shelved, index)
  return viewOf({ ...parts, indexOf, shelf: new Map(shelved.map((each) => [each.id, each])) })
}

interface View<Vocabulary> extends LibraryParts<Vocabulary> {
  readonly indexOf: IndexOf
  readonly shelf: ReadonlyMap<string, Shelved>
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
    count: (words) => view.indexOf(view.reports).count(words, keepIn(view)),
    weightOf: weigherOf(view),
    hasWord: (word) => view.indexOf(view.reports).textsWith(word, keepIn(view)) > 0,
    resolve: (place) => resolvePlace(place, reports),
    excerpt: (report, paragraph, sentences, options) =>
      excerptOf(report, paragraph, sentences, { ...options, ...sourceOf(report) }),
    noteExcerpt: (report, noteId) => noteExcerpt(report, noteId, sourceOf(report)),
    aroundCall: (report, noteId) => aroundCall(report, noteId, sourceOf(report)),
  }
}

/** Whether a text is a paragraph, in the report's own words, of a report that may be seen. */
function keepIn<V>({ reports, shelf }: View<V>): (id: string) => boolean {
  const visible = new Set(reports.map(({ id }) => id))
  return (id) => {
    const found = shelf.get(id)
    return found !== undefined && !found.isAid && visible.has(found.report.id)
  }
}

/** Weighs words by the reports that may be seen alone: no other may show in what is found. */
function weigherOf<V>(view: View<V>): (word: string) => number {
  const count = ({ sections }: AnnotatedReport): number =>
    sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
  const texts = view.reports.reduce((sum, report) => sum + count(report), 0)
  const [keep, known] = [keepIn(view), new Map<string, number>()]
  return (word) => {
    const weight = known.get(word) ?? weightIn(texts, view.indexOf(view.reports).textsWith(word, keep))
    known.set(word, weight)
    return weight
  }
}

function searchIn<V>(view: View<V>, query: string, options: LibrarySearchOptions): readonly Hit[] {
  const { limit, reports, within, also = [] } = options
  const visible = new Set(view.reports.map(({ id }) => id).filter((id) => reports?.includes(id) ?? true))
  // What is quoted must stand in the report's own words.
  const isExact = isQuoted(query)
  const keep = (id: string): boolean => {
    const found = view.shelf.get(id)
    if (found === undefined || !visible.has(found.report.id) || (found.isAid && isExact)) return false
    return within?.(found.report, found.paragraph) ?? true
  }
  const weigh = weigherOf(view)
  const found = view.indexOf(view.reports).search(query, limit * MOST_AIDS, { keep, also })
  return distinct(found, view.shelf)
    .slice(0, limit)
    .map(([shelved, score]) => hitOf(shelved, score, [query, ...also], weigh))
}

/** A paragraph and its translation may both be found: it stands where the better one does. */
const MOST_AIDS = 2

function distinct(
  found: readonly Found[],
  shelf: ReadonlyMap<string, Shelved>,
): readonly (readonly [Shelved, score: number])[] {
  const paragraphs = new Map<Paragraph, readonly [Shelved, number]>()
  for (const { id, score } of found) {
    const shelved = shelf.get(id)
    if (shelved && !paragraphs.has(shelved.paragraph)) paragraphs.set(shelved.paragraph, [shelved, score])
  }
  return [...paragraphs.values()]
}

/** Of thousands of hits a few are shown: what they highlight is made when it is asked for. */
function hitOf(
  { report, paragraph }: Shelved,
  score: number,
  asked: readonly string[],
  weigh: (word: string) => number,
): Hit {
  const shown = lazily(() => ({
    sentence: bestSentence(paragraph, asked, weigh, aidsBySentence(paragraph, report)),
    highlights: highlightsOf(paragraph.text, ...asked),
  }))
  return {
    report,
    paragraph,
    score,
    get sentence() {
      return shown().sentence
    },
    get highlights() {
      return shown().highlights
    },
  }
}
