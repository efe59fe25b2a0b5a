import { glossesOf } from '../annotate/terms/translate-terms.js'
import { cut, type Span } from '../report/span.js'
import type { ExcerptNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { clauseOfDate } from './dated-clause.js'
import { isDayOfMainLine, type DatedEvent } from './events.js'
import { excerptNode, positionNode, withGlosses } from './excerpt-node.js'
import { headlineOf } from './headline.js'
import { showDated } from './show-date.js'

/** An event as a node, with the sentences before it from the first to be quoted. */
export function eventNode(event: DatedEvent, context: AnswerContext, first = event.sentence): ExcerptNode {
  const { position, ...place } = event
  if (position !== null) return positionNode({ ...place, position }, context, first)
  const clause = isDayOfMainLine(event) ? clauseOfDate(event) : null
  if (clause === null) return excerptNode(place, context, { date: place.date, first })
  const { report, paragraph, sentence } = event
  const excerpt = context.library.excerpt(report, paragraph, [first, sentence], { highlights: [clause] })
  return withGlosses(clauseHeadline(event, clause, context), excerpt, event, context)
}

/** What an event is, in a line: made of annotations, or of the words of its clause. */
export function eventHeadline(event: DatedEvent, context: AnswerContext): string {
  const { position, ...place } = event
  return position === null ? eventNode(event, context).headline : headlineOf({ ...place, position }, context)
}

/** The headline of what several did together. */
export function jointHeadline(
  event: DatedEvent,
  others: readonly DatedEvent[],
  context: AnswerContext,
): string {
  const { position, ...place } = event
  const positions = others.flatMap((other) => other.position ?? [])
  return position === null
    ? eventHeadline(event, context)
    : headlineOf({ ...place, position }, context, positions)
}

/**
 * What a sentence that tells no position tells of a day, in the very words of its clause: all else that stands in it may
 * have been on another. `11 September 2017 (year inferred) · 「決議は成立した」 · resolution`
 */
function clauseHeadline(event: DatedEvent, clause: Span, { library, language }: AnswerContext): string {
  const words = cut(event.paragraph.text, clause)
  const isForeign = event.report.language !== language
  const glosses = isForeign ? glossesOf(words, library.vocabulary.terms, language) : []
  const quoted = event.report.language === 'ja' ? `「${words}」` : `“${words}”`
  const meaning = glosses.map(({ meaning: each }) => each).join(', ')
  return [showDated(event.date, language), quoted, meaning].filter(Boolean).join(' · ')
}
