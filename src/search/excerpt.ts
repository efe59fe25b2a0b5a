import type { AnnotatedReport, DateMention, Position, Reviewed } from '../annotate/annotations.js'
import { piecesOf } from '../report/mapped-text.js'
import type { Paragraph } from '../report/report.js'
import { contains, cut, shift, type Span } from '../report/span.js'
import { ShuttenError } from '../errors.js'
import { translationsOf, type Translated } from './translated.js'
import { reviewsOn } from './reviews.js'
import { citationOf, noteCitation, type Citation } from './citation.js'
import type { SentenceRange } from './sentence-range.js'
import { sentenceOfCall } from './footnote-calls.js'

/** Words of a source, and where they stand. All spans but `source.pieces` are in `text`. */
export interface Excerpt extends Reviewed {
  /** Verbatim: no line wraps, note marks, markup or page furniture. */
  readonly text: string
  readonly citation: Citation
  /** Offsets in a text file of the report's folder; the pieces joined equal `text`, white space aside. */
  readonly source: { readonly file: string; readonly pieces: readonly Span[] }
  readonly highlights: readonly Span[]
  readonly dates: readonly DateMention[]
  readonly position?: Position
  /** Its sentences in other languages: finding aids, not the report's words. */
  readonly translations?: readonly Translated[]
}

/** What an excerpt may carry. Spans are in the paragraph's text. */
export interface ExcerptOptions {
  readonly highlights?: readonly Span[]
  readonly position?: Position
  /** The words of another reading that it is shown for, such as a figure's. */
  readonly reading?: Span & Reviewed
  /** The text file: then the excerpt is cut from it again and compared before it is returned. */
  readonly source?: string
}

/**
 * Whole sentences of a paragraph, verbatim.
 * @throws ShuttenError `source-unreadable` if the source given does not hold these words there
 */
export function excerptOf(
  report: AnnotatedReport,
  paragraph: Paragraph,
  sentences: SentenceRange,
  options: ExcerptOptions = {},
): Excerpt {
  const span = trimmed(paragraph.text, sentenceSpan(paragraph, sentences))
  const inside = <S extends Span>(spans: readonly S[]): readonly S[] =>
    spans.filter((each) => contains(span, each)).map((each) => shift(each, -span.start))
  const excerpt: Excerpt = {
    text: cut(paragraph.text, span),
    citation: citationOf(report, paragraph, sentences),
    source: { file: report.file, pieces: piecesOf(paragraph, span) },
    highlights: inside(options.highlights ?? []),
    dates: inside(report.annotations[paragraph.number - 1]?.dates ?? []),
    ...(options.position ? { position: shiftPosition(options.position, -span.start) } : {}),
    ...reviewsOn(span, report.annotations[paragraph.number - 1], options.position ?? options.reading),
    ...translationsOf(report, paragraph, sentences),
  }
  return verified(excerpt, options.source)
}

/** A note as an excerpt; null: the source holds no such note. @throws as `excerptOf` */
export function noteExcerpt(
  report: AnnotatedReport,
  noteId: string,
  { highlights = [], source }: Omit<ExcerptOptions, 'position' | 'reading'> = {},
): Excerpt | null {
  const note = report.notes.find(({ id }) => id === noteId)
  const citation = noteCitation(report, noteId)
  if (!note || !citation) return null
  const span = trimmed(note.text, { start: 0, end: note.text.length })
  const excerpt: Excerpt = {
    text: cut(note.text, span),
    citation,
    source: { file: report.file, pieces: piecesOf(note, span) },
    highlights: highlights.filter((each) => contains(span, each)).map((each) => shift(each, -span.start)),
    dates: [],
  }
  return verified(excerpt, source)
}

/** The sentence that calls a footnote; null: no paragraph calls it. @throws as `excerptOf` */
export function aroundCall(
  report: AnnotatedReport,
  noteId: string,
  options: ExcerptOptions = {},
): Excerpt | null {
  for (const { paragraphs } of report.sections)
    for (const paragraph of paragraphs) {
      const call = paragraph.footnotes.find(({ id }) => id === noteId)
      if (!call) continue
      const sentence = sentenceOfCall(paragraph, call)
      return excerptOf(report, paragraph, [sentence, sentence], options)
    }
  return null
}

/** Whether the source holds the excerpt's words at its pieces, in order; white space and Unicode form (NFKC) aside. */
export function verifyExcerpt({ text, source: { pieces } }: Excerpt, sourceText: string): boolean {
  const inOrder = pieces.every(
    ({ start, end }, index) =>
      start < end && start >= (pieces[index - 1]?.end ?? 0) && end <= sourceText.length,
  )
  return inOrder && squeeze(pieces.map((piece) => cut(sourceText, piece)).join('')) === squeeze(text)
}

function sentenceSpan({ sentences, text, number }: Paragraph, [first, last]: SentenceRange): Span {
  const start = sentences[first - 1]
  const end = sentences[last - 1]
  if (sentences.length === 0) return { start: 0, end: text.length }
  if (!start || !end || last < first)
    throw new RangeError(`paragraph ${number} has no sentences ${first}-${last}`)
  return { start: start.start, end: end.end }
}

function trimmed(text: string, span: Span): Span {
  const words = cut(text, span)
  const start = span.start + words.length - words.trimStart().length
  return { start, end: Math.max(start, span.start + words.trimEnd().length) }
}

function shiftPosition(position: Position, by: number): Position {
  return { ...shift(position, by), trigger: shift(position.trigger, by) }
}

function verified(excerpt: Excerpt, source: string | undefined): Excerpt {
  if (source === undefined || verifyExcerpt(excerpt, source)) return excerpt
  const { report, ref } = excerpt.citation
  throw new ShuttenError(
    'source-unreadable',
    `${report}/${excerpt.source.file} does not hold the words of ${ref}`,
  )
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
