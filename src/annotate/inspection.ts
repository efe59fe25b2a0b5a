import { piecesOf } from '../report/mapped-text.js'
import type { ReportRecord } from '../report/record.js'
import type { FootnoteCall, Paragraph, Report, Section, Warning } from '../report/report.js'
import type { Span } from '../report/span.js'
import type { ActorMention, AnnotatedReport, Annotations } from './annotations.js'
import type { Gazetteer } from './actors/gazetteer.js'
import { unlistedNames, type UnlistedName } from './doubt/unlisted-names.js'
import { doubtsIn, type DoubtfulReading } from './doubt/doubts-in.js'

/** What was read in reports, for an editor to check. It is data: it goes out as JSON. */
export interface Inspection {
  readonly reports: readonly InspectedReport[]
  /** Of reports that could not be read, and of the directory. */
  readonly warnings: readonly Warning[]
}

export interface InspectedReport extends Pick<Report, 'id' | 'language' | 'file' | 'hash' | 'warnings'> {
  readonly record: ReportRecord
  readonly sections: readonly InspectedSection[]
  readonly notes: readonly { readonly id: string; readonly label: string; readonly text: string }[]
  /** Names that look like actors' and are in no list; only where the lists are given. */
  readonly names?: readonly UnlistedName[]
  /** Its readings by doubt, the most doubtful first; only where they are asked for. */
  readonly doubts?: readonly DoubtfulReading[]
}

export interface InspectedSection extends Pick<Section, 'number' | 'title' | 'path'> {
  readonly paragraphs: readonly InspectedParagraph[]
}

/** A paragraph with what was read in it; spans are in its text, pieces in the file. */
export interface InspectedParagraph
  extends
    Pick<Paragraph, 'number' | 'text' | 'hash' | 'page'>,
    Pick<Annotations, 'dates' | 'positions' | 'figures' | 'review' | 'unread'> {
  readonly source: { readonly file: string; readonly pieces: readonly Span[] }
  readonly footnotes: readonly FootnoteCall[]
  readonly sentences: readonly Span[]
  readonly actors: readonly Pick<ActorMention, 'id' | 'start' | 'end'>[]
}

/** What an inspection holds besides what was read. */
export interface InspectionOptions {
  /** The lists of actors: names that are in none are given as rows for them. */
  readonly gazetteer?: Pick<Gazetteer, 'titles'>
  /** The day of the reviews that are proposed, ISO 8601: readings are listed by doubt. */
  readonly reviewOn?: string
}

/**
 * Everything that was read in some reports, in reading order.
 * @param warnings those that belong to no report that could be read
 */
export function inspectReports(
  reports: readonly AnnotatedReport[],
  warnings: readonly Warning[] = [],
  { gazetteer, reviewOn }: InspectionOptions = {},
): Inspection {
  const inspected = reports.map((report) => ({
    ...inspectReport(report),
    ...(gazetteer === undefined ? {} : { names: unlistedNames(report, gazetteer) }),
    ...(reviewOn === undefined ? {} : { doubts: doubtsIn(report, reviewOn) }),
  }))
  return { reports: inspected, warnings }
}

function inspectReport(report: AnnotatedReport): InspectedReport {
  const { id, record, language, file, hash, notes, warnings } = report
  return {
    id,
    record,
    language,
    file,
    hash,
    sections: report.sections.map(({ number, title, path, paragraphs }) => ({
      number,
      title,
      path,
      paragraphs: paragraphs.map((paragraph) => inspectParagraph(report, paragraph)),
    })),
    notes: notes.map(({ id, label, text }) => ({ id, label, text })),
    warnings,
  }
}

function inspectParagraph({ file, annotations }: AnnotatedReport, paragraph: Paragraph): InspectedParagraph {
  const { number, text, hash, page, footnotes, sentences } = paragraph
  const { dates, actors, positions, figures, review, unread } = annotations[number - 1] ?? NOTHING
  return {
    number,
    text,
    source: { file, pieces: piecesOf(paragraph, { start: 0, end: text.length }) },
    hash,
    ...(page === undefined ? {} : { page }),
    footnotes: footnotes.map(({ id, label, at }) => ({ id, label, at })),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    dates,
    actors: actors.map(({ id, start, end }) => ({ id, start, end })),
    positions,
    figures,
    ...(review === undefined ? {} : { review }),
    ...(unread === undefined ? {} : { unread }),
  }
}

const NOTHING: Annotations = { dates: [], actors: [], positions: [], figures: [] }
