import type { AnnotatedReport } from '../annotate/annotations.js'
import { lazily } from '../annotate/lazily.js'
import type { Paragraph } from '../report/report.js'
import { bestSentence, type Weigh } from './best-sentence.js'
import { highlightsOf } from './highlights.js'
import { weightIn } from './lexicon.js'
import type { Hit, LibrarySearchOptions } from './hit.js'
import { isQuoted, readQuery } from './query.js'
import type { Found } from './search-index.js'
import { aidsBySentence, type Shelved } from './shelf.js'
import type { Among, TextIndex } from './text-index.js'

/** What is searched. */
export interface Searched {
  readonly reports: readonly AnnotatedReport[]
  readonly index: TextIndex
  /** All texts by id, also those of reports that may not be seen. */
  readonly shelf: ReadonlyMap<string, Shelved>
}

/** The paragraphs that a query finds, best first. */
export async function findHits(
  searched: Searched,
  query: string,
  options: LibrarySearchOptions,
): Promise<readonly Hit[]> {
  const { shelf, index } = searched
  const { limit, also = [] } = options
  const found = await index.search(query, limit * MOST_AIDS, also, amongFor(searched, query, options))
  const asked = [query, ...also]
  const words = found.length === 0 ? [] : asked.flatMap((each) => readQuery(each).words)
  const weights = await weightsOf(searched, words)
  return distinct(found, shelf)
    .slice(0, limit)
    .map(([shelved, score]) => hitOf(shelved, score, asked, (word) => weights.get(word) ?? 0))
}

/** The paragraphs, in the reports' own words, that may be seen. */
export function ownTexts({ reports, shelf }: Searched): Among {
  const visible = new Set(reports.map(({ id }) => id))
  const keep = (id: string): boolean => {
    const found = shelf.get(id)
    return found !== undefined && !found.isAid && visible.has(found.report.id)
  }
  return { reports: [...visible], keep, isNarrow: false }
}

/** Weighs words by the reports that may be seen alone: no other may show in what is found. */
export async function weightsOf(
  searched: Searched,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (words.length === 0) return new Map()
  const frequencies = await searched.index.frequenciesOf([...new Set(words)], ownTexts(searched))
  const texts = searched.reports.reduce((sum, report) => sum + report.annotations.length, 0)
  return new Map([...frequencies].map(([word, frequency]) => [word, weightIn(texts, frequency)]))
}

function amongFor(
  { reports, shelf }: Searched,
  query: string,
  { reports: named, within }: LibrarySearchOptions,
): Among {
  const asked = new Set(named ?? reports.map(({ id }) => id))
  // What is quoted must stand in the report's own words.
  const isExact = isQuoted(query)
  const visible = new Set(reports.map(({ id }) => id))
  const keep = (id: string): boolean => {
    const found = shelf.get(id)
    if (found === undefined || !visible.has(found.report.id) || !asked.has(found.report.id)) return false
    if (found.isAid && isExact) return false
    return within?.(found.report, found.paragraph) ?? true
  }
  return { reports: [...visible], keep, isNarrow: within !== undefined || named !== undefined }
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
function hitOf({ report, paragraph }: Shelved, score: number, asked: readonly string[], weigh: Weigh): Hit {
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
