import type { AnnotatedReport, Position } from '../annotate/annotations.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import { paragraphsOf, type Paragraph } from '../report/report.js'
import type { Excerpt } from '../search/excerpt.js'
import type { Library } from '../search/library.js'
import { compareDates } from './period-match.js'

/** A sentence, by where it stands. */
export interface SentencePlace {
  readonly report: AnnotatedReport
  readonly paragraph: Paragraph
  /** Counted from 1. */
  readonly sentence: number
}

/** A position with the sentence that tells it. */
export interface PositionHit extends SentencePlace {
  readonly position: Position
}

/** All positions of a library, in reading order. */
export function positionsIn(library: Library<Vocabulary>): readonly PositionHit[] {
  return library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap((paragraph, index) =>
      (report.annotations[index]?.positions ?? []).map((position) => ({
        report,
        paragraph,
        sentence: sentenceAt(paragraph, position.trigger.start),
        position,
      })),
    ),
  )
}

/** All sentences of a library, in reading order. */
export function sentencesIn(library: Library<Vocabulary>): readonly SentencePlace[] {
  return library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap((paragraph) =>
      paragraph.sentences.map((_, index) => ({ report, paragraph, sentence: index + 1 })),
    ),
  )
}

/** The number of the sentence that holds an offset. */
export function sentenceAt(paragraph: Paragraph, offset: number): number {
  const index = paragraph.sentences.findIndex((sentence) => offset < sentence.end)
  return index === -1 ? Math.max(1, paragraph.sentences.length) : index + 1
}

/** The sentence of a hit as an excerpt, or from one before it, with the words that give the label highlighted. */
export function excerptOfPosition(
  library: Library<Vocabulary>,
  hit: PositionHit,
  first = hit.sentence,
): Excerpt {
  const { report, paragraph, sentence, position } = hit
  return library.excerpt(report, paragraph, [first, sentence], {
    position,
    highlights: [position.trigger],
  })
}

/** The dated ones, in the order of time. */
export function inOrder(hits: readonly PositionHit[]): readonly PositionHit[] {
  const dated = hits.flatMap((hit) => (hit.position.date === null ? [] : [{ hit, date: hit.position.date }]))
  return dated.toSorted((a, b) => compareDates(a.date, b.date)).map(({ hit }) => hit)
}

/** A sentence's own words. */
export function wordsAt({ paragraph, sentence }: SentencePlace): string {
  const span = paragraph.sentences[sentence - 1]
  return span === undefined ? paragraph.text : paragraph.text.slice(span.start, span.end)
}

/** Whether two hits are the same sentence. */
export const isSameSentence = (a: SentencePlace, b: SentencePlace): boolean =>
  a.report.id === b.report.id && a.paragraph.number === b.paragraph.number && a.sentence === b.sentence
