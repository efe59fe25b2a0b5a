import type { Label } from '../annotate/annotations.js'
import type { Answer } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { actorsInSentence } from './actors-in-sentence.js'
import { compose, line, type Group } from './compose.js'
import { positionNode } from './excerpt-node.js'
import { heading } from './heading.js'
import { labelsTitle, nameOf } from './headline.js'
import { positionsIn, type PositionHit } from './position-hits.js'
import { showDate } from './show-date.js'
import { sortedHits } from './stance-hits.js'
import { topicTest } from './topic.js'
import { wordsFor } from './words.js'

/** Deeds that somebody asks for, whoever did them. */
export interface DeedsAsked {
  readonly labels: readonly Label[]
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
  /** At whom they are directed. */
  readonly towards?: ActorAsked | undefined
}

/** Who did something, as the reports tell it: the dated ones in order, then those without a date. */
export function deedsAnswer(asked: DeedsAsked, context: AnswerContext): Answer {
  const { period, topic, towards } = asked
  const t = wordsFor(context.language)
  const { dated, undated } = sortedHits(hitsOf(asked, context), period)
  const standing = period === undefined ? undated : []
  const total = dated.length + standing.length
  const nodes = (hits: readonly PositionHit[]): Group['hits'] =>
    hits.map((hit) => () => positionNode(hit, context))
  const actors = towards === undefined ? [] : [towards.id]
  return compose(
    {
      command: 'find',
      asked: { actors, period: period?.edtf ?? null, text: topic ?? null },
      outcome: total > 0 ? 'found' : 'nothing',
      title: titleOf(asked, context),
      found: [t('scope-positions', { count: total })],
      opening: total > 0 ? [] : [line(t('deeds-nothing'))],
      groups: [
        { heading: null, hits: nodes(dated) },
        { heading: heading('undated', t('heading-undated')), hits: nodes(standing) },
      ],
    },
    context,
  )
}

function titleOf({ labels, period, topic, towards }: DeedsAsked, context: AnswerContext): string {
  const t = wordsFor(context.language)
  const title = [
    t('deeds-title', { deeds: labelsTitle(labels, context) }),
    towards && t('toward', { actor: nameOf(towards.id, context) }),
    topic,
    period && showDate(period.edtf, context.language),
  ]
  return title.filter(Boolean).join(' · ')
}

/** A verb that its own clause denies is told too: the headline says so. */
function hitsOf({ labels, topic, towards }: DeedsAsked, context: AnswerContext): readonly PositionHit[] {
  const isAbout = topic === undefined ? () => true : topicTest(topic, context)
  return positionsIn(context.library)
    .filter(({ position }) => position.voice !== 'author' && labels.includes(position.label))
    .filter((hit) => towards === undefined || isTowards(hit, towards))
    .filter(isAbout)
}

const isTowards = ({ position, ...place }: PositionHit, { id }: ActorAsked): boolean =>
  position.target === id ||
  (position.actor !== id && actorsInSentence(place).some((named) => named.id === id))
