import { paragraphsOf, type Paragraph, type Report, type Section } from '../report/report.js'
import { callsWithin } from './footnote-calls.js'
import type { SentenceRange } from './sentence-range.js'

/** Where words stand. Paragraphs are counted from 1 through the report, sentences from 1 through the paragraph. */
export interface Citation {
  /** The report's id. */
  readonly report: string
  readonly title: string
  /** The title was supplied by an editor: it is shown in square brackets. */
  readonly titleSupplied: boolean
  readonly at:
    | { readonly kind: 'text'; readonly paragraph: number; readonly sentences: SentenceRange }
    | { readonly kind: 'note'; readonly note: string }
    /** Words of an earlier version, and where in it they stood: `3.2`, `n4`. */
    | { readonly kind: 'earlier'; readonly place: string }
  readonly section: {
    readonly number: string | null
    readonly title: string
    readonly path: readonly string[]
  }
  /** Only if the source has pages. */
  readonly page?: string
  /** The footnote calls inside the words cited. */
  readonly footnotes: readonly { readonly id: string; readonly label: string }[]
  /** `ru-korea-2017:3.2-3`, `ru-korea-2017:n4` for a note; with the hash, `id@hash:3.2`, for words of an earlier version. */
  readonly ref: string
  /** Of the paragraph or note: tells whether a ref still means the same words. */
  readonly hash: string
  /** Where the words can be read in their report, by those who may; absent: nowhere but in the report. */
  readonly link?: string
}

/** The citation of sentences of a paragraph. The range must be one that the paragraph has. */
export function citationOf(report: Report, paragraph: Paragraph, sentences: SentenceRange): Citation {
  return {
    ...titleOf(report),
    at: { kind: 'text', paragraph: paragraph.number, sentences },
    section: sectionIn(report, (section) =>
      section.paragraphs.some(({ number }) => number === paragraph.number),
    ),
    ...pageOf(report, paragraph, sentences),
    footnotes: callsWithin(paragraph, sentences).map(({ id, label }) => ({ id, label })),
    ref: refOf(report.id, paragraph.number, sentences),
    hash: paragraph.hash,
  }
}

/** The citation of a note; its section is the one that calls it. Null: the source holds no such note. */
export function noteCitation(report: Report, noteId: string): Citation | null {
  const note = report.notes.find(({ id }) => id === noteId)
  if (!note) return null
  const calling = paragraphsOf(report).find((paragraph) =>
    paragraph.footnotes.some(({ id }) => id === noteId),
  )
  return {
    ...titleOf(report),
    at: { kind: 'note', note: noteId },
    section: sectionIn(report, (section) => calling !== undefined && section.paragraphs.includes(calling)),
    ...pageAt(report, note.offsets[0]),
    footnotes: [],
    ref: `${report.id}:${noteId}`,
    hash: note.hash,
  }
}

/** `ru-korea-2017:3.2-3`; one sentence is `ru-korea-2017:3.2`. */
export function refOf(report: string, paragraph: number, [first, last]: SentenceRange): string {
  return `${report}:${paragraph}.${first}${last > first ? `-${last}` : ''}`
}

/** The page that the words begin on, where a paragraph goes over a page's end; an editor's page goes before it. */
function pageOf(report: Report, paragraph: Paragraph, [first]: SentenceRange): Pick<Citation, 'page'> {
  const { page, offsets, sentences } = paragraph
  if (page === undefined) return {}
  const isAsRead = pageAt(report, offsets[0]).page === page
  return isAsRead ? pageAt(report, offsets[sentences[first - 1]?.start ?? 0]) : { page }
}

function pageAt({ pages }: Report, offset = 0): Pick<Citation, 'page'> {
  const page = pages?.findLast(({ start }) => start <= offset)
  return page === undefined ? {} : { page: page.label }
}

function titleOf({ id, record }: Report): Pick<Citation, 'report' | 'title' | 'titleSupplied'> {
  return { report: id, title: record.title, titleSupplied: record.supplied.includes('title') }
}

function sectionIn({ sections }: Report, holds: (section: Section) => boolean): Citation['section'] {
  const { number, title, path } = sections.find(holds) ?? { number: null, title: '', path: [] }
  return { number, title, path }
}
