import { piecesOf } from '../report/mapped-text.js'
import type { ReportRecord } from '../report/record.js'
import type { FootnoteCall, Paragraph, Report, Section, Warning } from '../report/report.js'
import type { Span } from '../report/span.js'
import type { ActorMention, AnnotatedReport, Annotations } from './annotations.js'

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
}

export interface InspectedSection extends Pick<Section, 'number' | 'title' | 'path'> {
  readonly paragraphs: readonly InspectedParagraph[]
}

/** A paragraph with what was read in it; spans are in its text, pieces in the file. */
export interface InspectedParagraph
  extends
    Pick<Paragraph, 'number' | 'text' | 'hash' | 'page'>,
    Pick<Annotations, 'dates' | 'positions' | 'figures'> {
  readonly source: { readonly file: string; readonly pieces: readonly Span[] }
  readonly footnotes: readonly FootnoteCall[]
  readonly sentences: readonly Span[]
  readonly actors: readonly Pick<ActorMention, 'id' | 'start' | 'end'>[]
}

/**
 * Everything that was read in some reports, in reading order.
 * @param warnings those that belong to no report that could be read
 */
export function inspectReports(
  reports: readonly AnnotatedReport[],
  warnings: readonly Warning[] = [],
): Inspection {
  return { reports: reports.map(inspectReport), warnings }
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
  const { dates, actors, positions, figures } = annotations[number - 1] ?? NOTHING
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
  }
}

const NOTHING: Annotations = { dates: [], actors: [], positions: [], figures: [] }
