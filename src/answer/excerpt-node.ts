import type { Dated, DateMention } from '../annotate/annotations.js'
import { glossesOf } from '../annotate/terms/translate-terms.js'
import type { Excerpt } from '../search/excerpt.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { ExcerptNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { headlineOf, nameOf } from './headline.js'
import { excerptOfPosition, type PositionHit, type SentencePlace } from './position-hits.js'
import { showDated } from './show-date.js'
import type { Span } from '../report/span.js'

/** A position with its sentence. */
export function positionNode(hit: PositionHit, context: AnswerContext): ExcerptNode {
  return withGlosses(headlineOf(hit, context), excerptOfPosition(context.library, hit), hit, context)
}

/** What is told of a sentence besides its words. */
interface Mentioned {
  readonly highlights?: readonly Span[]
  /** The first of the sentences that are shown, counted from 1; else the sentence alone. */
  readonly from?: number
  /** The date that it is shown for; else the first two that stand in it. */
  readonly date?: Dated
}

/** A sentence that merely mentions what was asked, headed by the dates and actors that stand in it. */
export function excerptNode(
  place: SentencePlace,
  context: AnswerContext,
  { highlights = [], date, from }: Mentioned = {},
): ExcerptNode {
  const { report, paragraph, sentence } = place
  const excerpt = context.library.excerpt(report, paragraph, [from ?? sentence, sentence], { highlights })
  const dates = date === undefined ? excerpt.dates : [date]
  return withGlosses(mentionHeadline(place, dates, context), excerpt, place, context)
}

/** An excerpt under a headline, with what its words mean where it is in another language than the question. */
export function withGlosses(
  headline: string,
  excerpt: Excerpt,
  { report }: Pick<SentencePlace, 'report'>,
  { library, language }: AnswerContext,
): ExcerptNode {
  if (report.language === language) return { kind: 'excerpt', headline, excerpt }
  const glosses = glossesOf(excerpt.text, library.vocabulary.terms, language)
  return glosses.length === 0
    ? { kind: 'excerpt', headline, excerpt }
    : { kind: 'excerpt', headline, excerpt, glosses }
}

function mentionHeadline(
  place: SentencePlace,
  dated: readonly (Dated | DateMention)[],
  context: AnswerContext,
): string {
  const actors = actorsInSentence(place).map((actor) => nameOf(actor.id, context))
  const dates = dated.map((date) => showDated(date, context.language))
  return [...[...new Set(dates)].slice(0, 2), ...[...new Set(actors)].slice(0, 4)].join(' · ')
}
