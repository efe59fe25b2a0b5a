import type { Paragraph, Report, Section, Warning } from '../report/report.js'
import { cut, type Span } from '../report/span.js'
import { createActorMemory } from './actors/actor-memory.js'
import { findActors } from './actors/find-actors.js'
import { unknownNames } from './actors/unknown-names.js'
import type { AnnotatedReport, Annotations } from './annotations.js'
import { annotateDates, type Passage } from './dates/annotate-dates.js'
import { isByOldCalendar } from './dates/old-calendar.js'
import { annotateFigures } from './figures/annotate-figures.js'
import { createPositionReader } from './positions/annotate-positions.js'
import { reviewerOf } from './review/reviewer.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads what a report says: its dates, its actors, who did or said what, and its figures. The text stays as it is. */
export type Annotator = (report: Report) => AnnotatedReport

/** Compiles a vocabulary into an annotator. */
export function createAnnotator({ gazetteer, predicates, units }: Vocabulary): Annotator {
  const readPositions = createPositionReader(predicates)
  return (report) => {
    const memory = createActorMemory()
    const dated = datesOf(report)
    const warnings: Warning[] = []
    const annotate = (paragraph: Paragraph, index: number): Annotations => {
      const { mentions, unresolved } = dated[index] ?? { mentions: [], unresolved: [] }
      const review = reviewerOf(report, paragraph, gazetteer)
      const named = findActors(paragraph.text, gazetteer, memory)
      const { dates, actors } = review.mentions({ dates: mentions, actors: named })
      const names = unknownNames(paragraph.text, gazetteer, actors).filter(review.leavesOpen)
      const old = dates.filter((date) => isByOldCalendar(date, report.language))
      const unread = { dates: unresolved.filter(review.leavesOpen), names }
      const dressed = { ...paragraph, dates, actors }
      const [positions, figures] = [readPositions(dressed), annotateFigures(dressed, units)]
      const read = review.readings({ sentences: paragraph.sentences, dates, actors, positions, figures })
      warnings.push(...warningsOf(report, paragraph, { ...unread, old }), ...review.warnings())
      return { ...read, ...review.marks(), ...(isEmpty(unread) ? {} : { unread }) }
    }
    const annotations = report.sections.flatMap((section) => section.paragraphs).map(annotate)
    return { ...report, annotations, warnings: [...report.warnings, ...warnings] }
  }
}

/** The dates of each paragraph, read in one pass with the headings that they stand under. */
function datesOf(report: Report): ReturnType<typeof annotateDates> {
  const passages = report.sections.flatMap(passagesOf)
  const read = annotateDates(passages, { language: report.language, issued: report.record.issued })
  return read.filter((_, index) => passages[index]?.kind === 'paragraph')
}

function passagesOf({ title, paragraphs }: Section): readonly Passage[] {
  const inside = paragraphs.map(({ text, footnotes }): Passage => {
    return { text, kind: 'paragraph', breaks: footnotes.map((call) => call.at) }
  })
  return [{ text: title, kind: 'heading' }, ...inside]
}

type Unread = NonNullable<Annotations['unread']>

const isEmpty = ({ dates, names }: Unread): boolean => dates.length + names.length === 0

function warningsOf(
  report: Report,
  paragraph: Paragraph,
  { dates, names, old }: Unread & { readonly old: readonly Span[] },
): readonly Warning[] {
  const at = ({ start }: Span): string => {
    const sentence = paragraph.sentences.findIndex((span) => start < span.end) + 1
    return `${report.id}:${paragraph.number}.${sentence}`
  }
  const quote = (span: Span): string => `「${cut(paragraph.text, span)}」`
  return [
    ...dates.map((span): Warning => {
      const message = `The date ${quote(span)} could not be resolved and is not indexed; say in review.yaml what day it is.`
      return { code: 'date-unresolved', message, at: at(span) }
    }),
    ...old.map((span): Warning => {
      const message = `The date ${quote(span)} is before 1873, when Japan kept the old calendar: its day is shown as printed.`
      return { code: 'date-old-calendar', message, at: at(span) }
    }),
    ...names.map((span): Warning => {
      const message = `${quote(span)} has the title of an actor, but is nobody's in actors.yaml; add the person to a state there.`
      return { code: 'actor-unknown', message, at: at(span) }
    }),
  ]
}
