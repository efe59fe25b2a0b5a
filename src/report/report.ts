import type { Doubt } from './block.js'
import type { EarlierWords } from './earlier/earlier-words.js'
import type { MappedText } from './mapped-text.js'
import type { ReportRecord } from './record.js'
import type { PlacedEntry } from './review/review-entry.js'
import type { Span } from './span.js'

/** The languages that reports are read in and answers are written in. */
export type Language = 'en' | 'ja'

/** A document as it was read. Its text is final: everything later stands off from it. */
export interface Report {
  readonly id: string
  readonly record: ReportRecord
  readonly language: Language
  /** The text file in the report's folder that all offsets refer to. */
  readonly file: string
  /** In reading order. A report without headings has one section, with an empty title. */
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
  /** Where each page of the original begins in the file, and its number; absent where the original has no pages. */
  readonly pages?: readonly { readonly label: string; readonly start: number }[]
  readonly warnings: readonly Warning[]
  /** What an editor says of readings, where the words were found; breaks, calls and pages are already followed. */
  readonly review?: readonly PlacedEntry[]
  /** Its sentences in other languages, by others than its authors. */
  readonly translations?: readonly Translation[]
  /** Words of its earlier versions that it no longer has, the newest first: no words of the report. */
  readonly earlier?: readonly EarlierWords[]
  /** SHA-256 of the text file, in hex. */
  readonly hash: string
}

/** A heading and the paragraphs up to the next one. */
export interface Section {
  /** As printed, without its full stop: `1`, `2.3`, `IV`. */
  readonly number: string | null
  readonly title: string
  /** The titles of the sections it stands in, outermost first, its own last. */
  readonly path: readonly string[]
  readonly paragraphs: readonly Paragraph[]
}

/** A paragraph: one running text, without line wraps, note marks, markup or page furniture. */
export interface Paragraph extends MappedText {
  /** Counted from 1 through the report. */
  readonly number: number
  /** First 12 hex digits of the SHA-256 of its text, white space and Unicode form (NFKC) aside. */
  readonly hash: string
  /** The printed page it starts on; only if the source has pages. */
  readonly page?: string
  readonly footnotes: readonly FootnoteCall[]
  /** Spans in its text that cover it but for white space between them. */
  readonly sentences: readonly Span[]
  /** Numbers of which it stayed uncertain whether they are calls; absent where there are none. */
  readonly doubts?: readonly Doubt[]
}

/** A footnote's mark in the running text, which was taken out of it. */
export interface FootnoteCall {
  /** Unique in the report: `n4`; where labels restart, `n4-2` for the second 4. */
  readonly id: string
  /** As printed: `4`. */
  readonly label: string
  /** The offset in the paragraph's text where it stood. */
  readonly at: number
}

/** What a footnote says, where the source holds it. */
export interface Note extends MappedText {
  readonly id: string
  readonly label: string
  readonly hash: string
}

/** A sentence of a report in another language, by a named translator: not the report's words. */
export interface Translation {
  readonly language: Language
  readonly paragraph: number
  /** Counted from 1 in the paragraph. */
  readonly sentence: number
  readonly text: string
  /** The translator. */
  readonly by: string
  /** Whether the report has other words there than were translated. */
  readonly isOutdated: boolean
}

/** Something an editor should look at. */
export interface Warning {
  readonly code: WarningCode
  /** One sentence that says what was found and what to do. */
  readonly message: string
  /** Where: a ref such as `ru-korea-2017:3.2`, or a file and line such as `report.yaml:4`. */
  readonly at: string
}

export type WarningCode =
  | 'call-without-note'
  | 'note-without-call'
  | 'number-may-be-call'
  | 'date-unresolved'
  | 'date-old-calendar'
  | 'actor-unknown'
  | 'report-unreadable'
  | 'record-fault'
  | 'source-changed'
  /** An entry of a review.yaml that cannot be read. */
  | 'review-fault'
  /** An entry that fits nothing in the report. */
  | 'review-unused'
  /** A translation.<language>.yaml that cannot be read. */
  | 'translation-fault'
  /** A translation of words that the report no longer has. */
  | 'translation-outdated'

/** All paragraphs of a report, in reading order. */
export function paragraphsOf(report: Report): readonly Paragraph[] {
  return report.sections.flatMap((section) => section.paragraphs)
}
