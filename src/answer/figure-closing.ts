import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { asTyped, choices, line } from './compose.js'
import type { Chart } from './figure-chart.js'
import { topicOf } from './figure-headline.js'
import { figureHits, figuresIn, type FiguresAsked } from './figure-hits.js'
import { wordsFor } from './words.js'

/** Bars of the figures that compare, under what they are of. */
export function chartNodes(charts: readonly Chart[], context: AnswerContext): readonly AnswerNode[] {
  const t = wordsFor(context.language)
  return charts.flatMap(({ title, lines }): readonly AnswerNode[] => [
    { kind: 'heading', text: t('figures-compared', { what: title }), group: 'figure' },
    ...lines.map(line),
  ])
}

/** What the reports have figures of, where nothing was found: each choice finds something. */
export function offerFigures(asked: FiguresAsked, context: AnswerContext): readonly AnswerNode[] {
  const figures = figuresIn(context).map(({ figure }) => figure)
  const years = figures.flatMap(({ period }) => /^\d{4}/u.exec(period ?? '')?.[0] ?? [])
  const things = figures.flatMap((figure) => topicOf(figure, context) ?? []).map(typedTopic)
  const own = asked.topic !== undefined && figureHits({ topic: asked.topic }, context).length > 0
  const words = [
    ...(own && asked.topic !== undefined ? [typedTopic(asked.topic)] : []),
    ...commonest(years),
    ...commonest(things),
    ...(figures.length > 0 ? [''] : []),
  ]
  const prompt = wordsFor(context.language)('figures-offer')
  return choices(
    prompt,
    words.map((each) => asTyped(`/figures ${each}`.trim())),
  )
}

/** A topic as it is typed: several words are held together. */
const typedTopic = (topic: string): string =>
  /[\s:"]/u.test(topic) ? `topic:"${topic.replaceAll('"', '')}"` : topic

/** At most three of some words, those that stand most often first. */
function commonest(words: readonly string[]): readonly string[] {
  const count = (word: string): number => words.filter((each) => each === word).length
  return [...new Set(words)].toSorted((a, b) => count(b) - count(a)).slice(0, 3)
}
