import type { Answer, AnswerNode, FigureNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line } from './compose.js'
import { chartNodes, offerFigures } from './figure-closing.js'
import { figureHits, type FigureHit, type FiguresAsked } from './figure-hits.js'
import { nameOf } from './headline.js'
import { showDate } from './show-date.js'
import { wordsFor } from './words.js'

/** The figures that the reports tell, with their sentences; those that compare are drawn as bars after them. */
export function figuresAnswer(asked: FiguresAsked, context: AnswerContext): Answer {
  const { actor, period, topic } = asked
  const t = wordsFor(context.language)
  const hits = figureHits(asked, context)
  const title = [
    t('figures-title'),
    actor && nameOf(actor.id, context),
    topic,
    period && showDate(period.edtf, context.language),
  ]
  return compose(
    {
      command: 'figures',
      asked: { actors: actor ? [actor.id] : [], period: period?.edtf ?? null, text: topic ?? null },
      outcome: hits.length > 0 ? 'found' : 'nothing',
      title: title.filter(Boolean).join(' · '),
      found: [t('figures-scope', { count: hits.length })],
      opening: openingOf(asked, hits, context),
      groups: [{ heading: null, hits: hits.map((hit) => () => figureNode(hit, context)) }],
      closing: hits.length > 0 ? chartNodes(hits, context) : offerFigures(asked, context),
    },
    context,
  )
}

/** A figure with its sentence, the number highlighted. */
export function figureNode(
  { report, paragraph, sentence, figure }: FigureHit,
  { library }: AnswerContext,
): FigureNode {
  const excerpt = library.excerpt(report, paragraph, [sentence, sentence], {
    highlights: [{ start: figure.start, end: figure.end }],
  })
  return { kind: 'figure', figure, excerpt }
}

function openingOf(
  { period }: FiguresAsked,
  hits: readonly FigureHit[],
  { language }: AnswerContext,
): readonly AnswerNode[] {
  const t = wordsFor(language)
  const isTaken = period?.yearTaken === true
  const taken = isTaken ? [line(t('year-taken', { period: showDate(period.edtf, language) }))] : []
  return hits.length > 0 ? taken : [...taken, line(t('figures-nothing'))]
}
