import type { Answer, AnswerNode, FigureNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line } from './compose.js'
import { withGlosses } from './excerpt-node.js'
import { chartsOf } from './figure-chart.js'
import { chartNodes, offerFigures } from './figure-closing.js'
import { figureHeadline } from './figure-headline.js'
import { figureHits, namesPartner, type FigureHit, type FiguresAsked } from './figure-hits.js'
import { linesOf, type FigureLine } from './figure-lines.js'
import { nameOf } from './headline.js'
import { figuresPicture } from './picture/figures-picture.js'
import { showDate } from './show-date.js'
import { wordsFor } from './words.js'

/** The figures that the reports tell, with their sentences; those that compare are drawn as bars after them. */
export function figuresAnswer(asked: FiguresAsked, context: AnswerContext): Answer {
  const { actor, partner, period, topic } = asked
  const hits = figureHits(asked, context)
  const lines = linesOf(hits)
  const charts = chartsOf(hits.map(({ figure }) => figure), context) // prettier-ignore
  const title = titleOf(asked, context)
  const actors = [actor, partner].flatMap((each) => (each ? [each.id] : []))
  return compose(
    {
      command: 'figures',
      asked: { actors, period: period?.edtf ?? null, text: topic ?? null },
      outcome: hits.length > 0 ? 'found' : 'nothing',
      title,
      found: [wordsFor(context.language)('figures-scope', { count: lines.length })],
      opening: openingOf(asked, hits, context),
      groups: [{ heading: null, hits: lines.map((told) => () => figureLineNodes(told, context)) }],
      closing: hits.length > 0 ? chartNodes(charts, context) : offerFigures(asked, context),
      picture: () => figuresPicture(title, charts, context),
    },
    context,
  )
}

function titleOf({ actor, partner, topic, period }: FiguresAsked, context: AnswerContext): string {
  return [
    wordsFor(context.language)('figures-title'),
    actor && nameOf(actor.id, context),
    partner && nameOf(partner.id, context),
    topic,
    period && showDate(period.edtf, context.language),
  ]
    .filter(Boolean)
    .join(' · ')
}

function openingOf(
  asked: FiguresAsked,
  hits: readonly FigureHit[],
  context: AnswerContext,
): readonly AnswerNode[] {
  const { period, partner } = asked
  const t = wordsFor(context.language)
  const taken = period?.yearTaken === true ? [line(t('year-taken', { period: showDate(period.edtf, context.language) }))] : [] // prettier-ignore
  if (hits.length === 0) return [...taken, line(t('figures-nothing'))]
  const isSaid = partner === undefined || hits.some((hit) => namesPartner(hit, asked))
  return isSaid ? taken : [...taken, line(t('figures-no-partner', { actor: nameOf(partner.id, context) }))]
}

/** The nodes of a line: the change has a node of its own, told in the headline of its amount. */
export function figureLineNodes({ hit, change }: FigureLine, context: AnswerContext): readonly FigureNode[] {
  const node = figureNode(hit, context, change)
  return change === undefined ? [node] : [node, { ...figureNode(change, context), headline: '' }]
}

/** A figure with its sentence, the number highlighted. */
export function figureNode(hit: FigureHit, context: AnswerContext, change?: FigureHit): FigureNode {
  const { report, paragraph, sentence, figure } = hit
  const excerpt = context.library.excerpt(report, paragraph, [sentence, sentence], {
    highlights: [{ start: figure.start, end: figure.end }],
    reading: figure,
  })
  const printed = paragraph.text.slice(figure.start, figure.end)
  const told = { figure, change: change?.figure, printed, dates: excerpt.dates }
  const { headline, glosses } = withGlosses(figureHeadline(told, context), excerpt, hit, context)
  return { kind: 'figure', headline, figure, excerpt, ...(glosses === undefined ? {} : { glosses }) }
}
