import { paragraphsOf, type Paragraph } from '../../report/report.js'
import { findWords, squeeze } from '../../report/review/find-words.js'
import { contains, cut, type Span } from '../../report/span.js'
import type { AnnotatedReport, Annotations, Reviewed } from '../annotations.js'
import * as rows from './doubt-rows.js'
import { proposeEntry, type Reading } from './propose-entry.js'

/** A reading that an editor should look at. */
export interface DoubtfulReading {
  readonly kind: Reading['kind']
  /** The ref of its sentence. */
  readonly at: string
  /** The words that were read. */
  readonly words: string
  /** The sum of the weights of the reasons; see `DoubtRow`. */
  readonly doubt: number
  readonly reasons: readonly string[]
  /** An entry of review.yaml: pasted as it is, it marks the reading as checked; comments say what else it may say. */
  readonly entry: string
}

/** The readings of a report that no editor has had a say in and that anything speaks against, most doubtful first. */
export function doubtsIn(report: AnnotatedReport, today: string): readonly DoubtfulReading[] {
  const found = paragraphsOf(report).flatMap((paragraph, index) => {
    const read = report.annotations[index]
    return read === undefined ? [] : candidatesIn({ report, paragraph, read })
  })
  return found
    .filter(({ reasons }) => reasons.length > 0)
    .map((candidate) => ({ ...candidate, doubt: weightOf(candidate.reasons) }))
    .toSorted((a, b) => b.doubt - a.doubt)
    .map(({ reading, reasons, doubt }) => {
      const { kind, at, words } = reading
      const said = reasons.map(({ reason }) => reason)
      const entry = proposeEntry(reading, { doubt, reasons: said, today })
      return { kind, at, words, doubt, reasons: said, entry }
    })
}

interface Reason {
  readonly reason: string
  readonly weight: number
}

/** A reading with what speaks against it. */
interface Candidate {
  readonly reading: Reading
  readonly reasons: readonly Reason[]
}

const weightOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0)

interface Place {
  readonly report: AnnotatedReport
  readonly paragraph: Paragraph
  readonly read: Annotations
}

/** The readings of a paragraph that no editor has had a say in, those of one kind together. */
function candidatesIn(place: Place): readonly Candidate[] {
  const { positions, dates, figures, unread = { dates: [], names: [] } } = place.read
  const weigh = weigherIn(place)
  return [
    ...positions.flatMap((position) =>
      weigh(position, position.trigger, rows.positionDoubts).map((each) => ({
        ...each,
        reading: { ...each.reading, kind: 'position' as const, position },
      })),
    ),
    ...dates.flatMap((date) => ofKind('date', weigh(date, date, rows.dateDoubts))),
    ...figures.flatMap((figure) => ofKind('figure', weigh(figure, figure, rows.figureDoubts))),
    ...unread.dates.flatMap((span) => ofKind('date', weigh({}, span, [rows.UNREAD_DATE]))),
    ...unread.names.flatMap((span) => ofKind('name', weigh({}, span, [rows.UNLISTED_NAME]))),
    ...(place.paragraph.doubts ?? []).map(({ words, label, isCall, at }): Candidate => ({
      reading: { kind: 'call', at: sentenceAt(place, at).ref, words, label, isCall },
      reasons: [isCall ? rows.WEAK_CALL : rows.POSSIBLE_CALL],
    })),
  ]
}

/** Words with the place where they stand. */
interface Quoted {
  readonly at: string
  readonly words: string
  readonly occurrence: number | null
}

interface Weighed {
  readonly reading: Quoted
  readonly reasons: readonly Reason[]
}

const ofKind = (kind: 'date' | 'figure' | 'name', weighed: readonly Weighed[]): readonly Candidate[] =>
  weighed.map(({ reading, reasons }) => ({ reading: { ...reading, kind }, reasons }))

type Weigh = <Read extends Reviewed>(
  reading: Read,
  span: Span,
  doubts: readonly rows.DoubtRow<Read>[],
) => readonly Weighed[]

/** Weighs what speaks against a reading, unless an editor has had a say in it. */
function weigherIn(place: Place): Weigh {
  const { read, report, paragraph } = place
  const checked = (read.review ?? []).filter(({ review }) => review.kind === 'checked')
  return (reading, span, doubts) => {
    if (reading.review !== undefined || checked.some((mark) => contains(mark, span))) return []
    const { ref, sentence } = sentenceAt(place, span.start)
    const where = { language: report.language, sentence, actors: read.actors }
    const reasons = doubts.filter(({ holds }) => holds(reading, where))
    const words = cut(paragraph.text, span)
    return [
      { reading: { at: ref, words, occurrence: occurrenceOf(paragraph.text, sentence, span) }, reasons },
    ]
  }
}

function sentenceAt(
  { report, paragraph }: Place,
  at: number,
): { readonly ref: string; readonly sentence: Span } {
  const { number, sentences, text } = paragraph
  const index = sentences.findIndex(({ end }) => at < end)
  const known = index === -1 ? sentences.length - 1 : index
  return {
    ref: `${report.id}:${number}.${known + 1}`,
    sentence: sentences[known] ?? { start: 0, end: text.length },
  }
}

/** Which of several in its sentence the words are, white space aside; null: they stand there once. */
function occurrenceOf(text: string, sentence: Span, span: Span): number | null {
  const places = findWords(squeeze(cut(text, sentence)), cut(text, span))
  const at = places.findIndex(({ start }) => sentence.start + start === span.start)
  return places.length > 1 && at >= 0 ? at + 1 : null
}
