import type { Position } from '../annotate/annotations.js'
import type { HeadingNode } from './answer.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import type { BriefItem, BriefPart } from './brief-choice.js'
import { conclusionsIn } from './conclusions.js'
import { excerptNode, positionNode } from './excerpt-node.js'
import { figureHits } from './figure-hits.js'
import { figureNode } from './figures-answer.js'
import { passagesAbout } from './passages.js'
import { heading } from './heading.js'
import { isActor } from './is-actor.js'
import { isSameSentence, positionsIn, type PositionHit, type SentencePlace } from './position-hits.js'
import { sortedHits, stanceHits, type StanceHits } from './stance-hits.js'
import { topicTest } from './topic.js'
import { typedCommand, typedText } from './typed-words.js'
import { wordsFor } from './words.js'

/** What a brief is about: an actor, a topic, both, or all. */
export interface BriefAsked {
  readonly actor?: ActorAsked | undefined
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** All that the reports have on it, by kind: what holds at any time first, their own conclusion last. */
export async function briefParts(
  asked: BriefAsked,
  hits: StanceHits,
  context: AnswerContext,
): Promise<readonly BriefPart[]> {
  const t = wordsFor(context.language)
  const conclusions = conclusionsOn(asked, context).map((place) => itemOf(place, context))
  return [
    ...positionParts(asked, hits, context),
    partOf('figure', t('brief-figures'), figuresOn(asked, context), typedCommand('figures', asked, context)),
    partOf('mention', t('heading-passages'), await passages(asked, hits, context), findTopic(asked.topic)),
    partOf('mention', t('brief-conclusion'), conclusions, '/brief'),
  ]
}

function positionParts(
  { actor, topic, period }: BriefAsked,
  { undated, dated, isBeyondTopic }: StanceHits,
  context: AnswerContext,
): readonly BriefPart[] {
  const t = wordsFor(context.language)
  const items = (each: readonly PositionHit[]): readonly BriefItem[] =>
    each.map((hit) => ({ place: hit, node: () => positionNode(hit, context), rank: rankOf(hit.position) }))
  const asked = { actor, topic: isBeyondTopic ? undefined : topic }
  const standing = actor === undefined ? findTopic(topic) : typedCommand('stance', asked, context)
  const inTime = typedCommand(actor === undefined ? 'timeline' : 'stance', { ...asked, period }, context)
  return [
    partOf('undated', t('heading-undated'), items(undated), standing),
    partOf('position', t('brief-dated'), items(dated), inTime),
  ]
}

const partOf = (
  group: HeadingNode['group'],
  text: string,
  items: readonly BriefItem[],
  all: string,
): BriefPart => ({ heading: heading(group, text), items, all })

/** The positions of the actor, or of anybody on the topic. */
export function briefHits({ actor, period, topic }: BriefAsked, context: AnswerContext): StanceHits {
  if (actor !== undefined) return stanceHits({ actor, period, topic }, context)
  const about = topic === undefined ? [] : positionsIn(context.library).filter(topicTest(topic, context))
  return { ...sortedHits(about, period), isBeyondTopic: false }
}

/** What the reports conclude on it; where nothing is asked for, all that they conclude. */
export function conclusionsOn(
  { actor, topic }: BriefAsked,
  context: AnswerContext,
): readonly SentencePlace[] {
  const all = conclusionsIn(context)
  if (actor === undefined && topic === undefined) return all
  const isAbout = topic === undefined ? () => true : topicTest(topic, context)
  const isOf = (place: SentencePlace): boolean =>
    actor === undefined || actorsInSentence(place).some((named) => isActor(named, actor, context))
  return all.filter((place) => isOf(place) && isAbout(place))
}

const findTopic = (topic = ''): string => `/find ${typedText('text', topic)}`

/** What an actor did for or against something says more than that it said or did something. */
const rankOf = ({ label, voice }: Position): number =>
  (label === 'state' || label === 'act' ? 1 : 0) + (voice === 'actor' ? 0 : 1)

const itemOf = (place: SentencePlace, context: AnswerContext): BriefItem => ({
  place,
  node: () => excerptNode(place, context),
  rank: 0,
})

/** A state's figures are not those of one of its people. */
function figuresOn(asked: BriefAsked, context: AnswerContext): readonly BriefItem[] {
  if (asked.actor?.person !== undefined) return []
  return figureHits(asked, context).map((hit) => ({
    place: hit,
    node: () => figureNode(hit, context),
    rank: hit.figure.of === null ? 1 : 0,
  }))
}

/** For a topic alone, the passages that hold it and tell no position. */
async function passages(
  { actor, topic, period }: BriefAsked,
  { dated, undated }: StanceHits,
  context: AnswerContext,
): Promise<readonly BriefItem[]> {
  if (actor !== undefined || topic === undefined) return []
  const found = await passagesAbout({ text: topic, period }, context)
  return found
    .filter((place) => ![...dated, ...undated].some((hit) => isSameSentence(hit, place)))
    .map((hit) => ({ place: hit, node: () => excerptNode(hit, context, hit), rank: 0 }))
}
