import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line, type Group } from './compose.js'
import { excerptNode, positionNode } from './excerpt-node.js'
import { heading } from './heading.js'
import { nameOf } from './headline.js'
import { mentionsOf } from './mentions.js'
import { isSameSentence, type PositionHit, type SentencePlace } from './position-hits.js'
import { reasonFor } from './reasons.js'
import { stanceHits, type StanceAsked, type StanceHits } from './stance-hits.js'
import { stanceClosing, stanceOpening, titleOf } from './stance-words.js'
import { topicTest } from './topic.js'
import { wordsFor } from './words.js'

/** What an actor did and said, in a period where one is asked; what merely mentions it comes after. */
export function stanceAnswer(asked: StanceAsked, context: AnswerContext): Answer {
  const { actor, period, topic } = asked
  const hits = stanceHits(asked, context)
  const mentions = mentionsAsked(asked, context, hits)
  const groups = groupsOf(asked, context, hits, mentions)
  const draft = {
    command: 'stance',
    asked: { actors: [actor.id], period: period?.edtf ?? null, text: topic ?? null },
    title: titleOf(asked, context),
    found: foundOf(asked, context, hits, mentions.length),
    opening: stanceOpening(asked, context, hits, mentions.length),
    closing: stanceClosing(asked, context, hits),
  }
  return compose(
    { ...draft, groups, outcome: groups.some(({ hits: shown }) => shown.length > 0) ? 'found' : 'nothing' },
    context,
  )
}

/** What merely mentions the actor in the period, about the topic where positions are. */
function mentionsAsked(
  { actor, period, topic }: StanceAsked,
  context: AnswerContext,
  { dated, isBeyondTopic }: StanceHits,
): readonly SentencePlace[] {
  if (period === undefined) return []
  const mentions = mentionsOf(actor, period, context, dated)
  return topic === undefined || isBeyondTopic ? mentions : mentions.filter(topicTest(topic, context))
}

function foundOf(
  { period }: StanceAsked,
  { language }: AnswerContext,
  hits: StanceHits,
  mentions: number,
): readonly string[] {
  const t = wordsFor(language)
  const positions = hits.dated.length + (period === undefined ? hits.undated.length : 0)
  const others = mentions + hits.author.length
  return [
    t('scope-positions', { count: positions }),
    ...(others > 0 ? [t('scope-mentions', { count: others })] : []),
  ]
}

function groupsOf(
  { actor, period, withReasons, isDatedFirst }: StanceAsked,
  context: AnswerContext,
  { dated, undated, author }: StanceHits,
  mentions: readonly SentencePlace[],
): readonly Group[] {
  const t = wordsFor(context.language)
  const nodes = (hits: readonly PositionHit[]): Group['hits'] =>
    hits.map((hit) => () => [
      positionNode(hit, context),
      ...(withReasons === true ? reasonNodes(hit, context) : []),
    ])
  const standing = period === undefined ? undated : []
  const about = heading('mention', t('heading-author', { actor: nameOf(actor.id, context) }))
  const others = mentions.map((place) => () => excerptNode(place, context))
  const told: readonly Group[] = [
    { heading: heading('undated', t('heading-undated')), hits: nodes(standing) },
    { heading: standing.length > 0 ? heading('position', t('heading-positions')) : null, hits: nodes(dated) },
  ]
  return [
    ...(isDatedFirst === true ? told.toReversed() : told),
    { heading: about, hits: nodes(author) },
    { heading: heading('mention', t('heading-mentions')), hits: others },
  ]
}

/** The sentence that gives the reason, where another than the position's own does. */
function reasonNodes(hit: PositionHit, context: AnswerContext): readonly AnswerNode[] {
  const place = reasonFor(hit, context)
  if (place === null || isSameSentence(place, hit)) return []
  return [line(wordsFor(context.language)('stance-reason')), excerptNode(place, context)]
}
