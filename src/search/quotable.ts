import type { AnnotatedReport } from '../annotate/annotations.js'
import { paragraphsOf, type Note, type Paragraph } from '../report/report.js'
import type { Span } from '../report/span.js'
import type { SentenceRange } from './sentence-range.js'
import { unfold } from './mapped-fold.js'
import { squeeze, squeezeMapped } from './squeeze.js'

/** Where the words of a quotation stand. `spans` are in the paragraph's or the note's text, one for each piece. */
export type QuotedPlace =
  | {
      readonly kind: 'text'
      readonly report: AnnotatedReport
      readonly paragraph: Paragraph
      readonly sentences: SentenceRange
      readonly spans: readonly Span[]
    }
  | {
      readonly kind: 'note'
      readonly report: AnnotatedReport
      readonly note: Note
      readonly spans: readonly Span[]
    }

/** A paragraph or a note, as quotations are compared with it. */
export interface Quotable {
  readonly kind: 'text' | 'note'
  readonly words: Paragraph | Note
  readonly text: string
  readonly squeezed: string
  /** The place of some of its words. */
  placeOf(spans: readonly Span[]): QuotedPlace
}

/** The paragraphs and then the notes of a report. */
export function quotablesOf(report: AnnotatedReport): readonly Quotable[] {
  const known = KNOWN.get(report)
  if (known) return known
  const quotables = [
    ...paragraphsOf(report).map((paragraph) => paragraphQuotable(report, paragraph)),
    ...report.notes.map((note) => noteQuotable(report, note)),
  ]
  KNOWN.set(report, quotables)
  return quotables
}

/** Where squeezed pieces stand word for word in a text, each after the one before; null: they do not. */
export function spansOf({ text, squeezed }: Quotable, wanted: readonly string[]): readonly Span[] | null {
  if (!standInOrder(squeezed, wanted)) return null
  const mapped = squeezeMapped(text)
  const spans: Span[] = []
  let from = 0
  for (const piece of wanted) {
    const found = firstWhole(mapped.text, piece, from, (span) => unfold(mapped, span), text)
    if (!found) return null
    spans.push(found.span)
    from = found.next
  }
  return spans
}

/** A report never changes, so what is made of it need not be made twice. */
const KNOWN = new WeakMap<AnnotatedReport, readonly Quotable[]>()

function paragraphQuotable(report: AnnotatedReport, paragraph: Paragraph): Quotable {
  return {
    kind: 'text',
    words: paragraph,
    text: paragraph.text,
    squeezed: squeeze(paragraph.text),
    placeOf: (spans) => ({
      kind: 'text',
      report,
      paragraph,
      sentences: sentencesOf(paragraph, spans),
      spans,
    }),
  }
}

function noteQuotable(report: AnnotatedReport, note: Note): Quotable {
  return {
    kind: 'note',
    words: note,
    text: note.text,
    squeezed: squeeze(note.text),
    placeOf: (spans) => ({ kind: 'note', report, note, spans }),
  }
}

function sentencesOf({ sentences }: Paragraph, spans: readonly Span[]): SentenceRange {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  const first = Math.max(1, sentences.filter((sentence) => sentence.start <= start).length)
  const last = Math.max(first, sentences.filter((sentence) => sentence.start < end).length)
  return [first, last]
}

function standInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from)
    from = at + piece.length
    return at >= 0
  })
}

/** The first place from `from` on that does not begin or end within a word of a European script. */
function firstWhole(
  squeezed: string,
  piece: string,
  from: number,
  unfolded: (span: Span) => Span | null,
  text: string,
): { readonly span: Span; readonly next: number } | null {
  for (let at = squeezed.indexOf(piece, from); at >= 0; at = squeezed.indexOf(piece, at + 1)) {
    const span = unfolded({ start: at, end: at + piece.length })
    if (span && !isWithinWord(text, span.start) && !isWithinWord(text, span.end))
      return { span, next: at + piece.length }
  }
  return null
}

function isWithinWord(text: string, at: number): boolean {
  return (
    /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1)) &&
    at > 0
  )
}
