import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Paragraph, Section } from '../../../report/report.js'

/** A part of a report that is shown at once. */
export interface ReaderPage {
  /** Counted from 1. */
  readonly number: number
  readonly parts: readonly PagePart[]
}

/** A section, or as much of it as a page holds. */
export interface PagePart {
  readonly section: Section
  /** The section's place among all, from 0. */
  readonly index: number
  readonly paragraphs: readonly Paragraph[]
  /** Whether the section began on the page before. */
  readonly isContinued: boolean
}

/** A report in pages of under 100 kB each, cut between sections where it can be; the same for every reader. */
export function pagesOf(report: AnnotatedReport): readonly ReaderPage[] {
  const known = cut.get(report)
  if (known !== undefined) return known
  const pages = cutPages(report)
  cut.set(report, pages)
  return pages
}

/** The page that a paragraph is on; the first where there is no such paragraph. */
export function pageWith(report: AnnotatedReport, paragraph: number): ReaderPage {
  const pages = pagesOf(report)
  const holds = ({ parts }: ReaderPage): boolean =>
    parts.some(({ paragraphs }) => paragraphs.some(({ number }) => number === paragraph))
  return pages.find(holds) ?? pages[0] ?? { number: 1, parts: [] }
}

/** Reports never change; when one is dropped, so are its pages. */
const cut = new WeakMap<AnnotatedReport, readonly ReaderPage[]>()

/** As `weightOf` counts: real pages have about 0.6 bytes for each, with keys in their links 0.75. */
const MOST = 100_000
/** A section that is no longer than this begins a new page rather than be cut. */
const LONGEST_WHOLE = 50_000

function cutPages(report: AnnotatedReport): readonly ReaderPage[] {
  const pages: PagePart[][] = [[]]
  let weight = 0
  report.sections.forEach((section, index) => {
    const weights = section.paragraphs.map((paragraph) => weightOf(paragraph, report))
    const whole = weights.reduce((sum, each) => sum + each, 0)
    if (weight > 0 && weight + whole > MOST && whole <= LONGEST_WHOLE) {
      pages.push([])
      weight = 0
    }
    const { starts, left } = cutSection(weights, weight)
    weight = left
    starts.forEach((from, at) => {
      if (at > 0) pages.push([])
      const paragraphs = section.paragraphs.slice(from, starts[at + 1])
      pages.at(-1)?.push({ section, index, paragraphs, isContinued: from > 0 })
    })
  })
  return pages.map((parts, at) => ({ number: at + 1, parts: parts.filter(isShown) }))
}

/** Where a section begins and goes on on new pages, and how much its last page holds then. */
function cutSection(weights: readonly number[], before: number): { starts: readonly number[]; left: number } {
  const starts = [0]
  let left = before
  weights.forEach((weight, at) => {
    if (left > 0 && left + weight > MOST) {
      starts.push(at)
      left = 0
    }
    left += weight
  })
  return { starts, left }
}

/** A section of which a page holds nothing begins on the next. */
const isShown = ({ section, paragraphs }: PagePart): boolean =>
  paragraphs.length > 0 || section.paragraphs.length === 0

/** At least as many bytes as the paragraph has on a page. */
function weightOf(paragraph: Paragraph, { annotations, notes, translations = [] }: AnnotatedReport): number {
  const { dates, positions } = annotations[paragraph.number - 1] ?? { dates: [], positions: [] }
  const own = notes.filter(({ id }) => paragraph.footnotes.some((call) => call.id === id))
  const translated = translations.filter((each) => each.paragraph === paragraph.number)
  return (
    600 +
    Buffer.byteLength(paragraph.text) +
    own.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 200, 0) +
    translated.reduce((sum, { text, by }) => sum + Buffer.byteLength(text + by) + 180, 0) +
    paragraph.footnotes.length * 160 +
    paragraph.sentences.length * 330 +
    dates.length * 260 +
    positions.length * 420
  )
}
