import type { Answer, AnswerNode, HeadingNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { actorsInSentence } from './actors-in-sentence.js'
import { asTyped, choices, compose, line, type Group } from './compose.js'
import { conclusionsIn } from './conclusions.js'
import { excerptNode, positionNode } from './excerpt-node.js'
import { passagesOn } from './find-answer.js'
import { nameOf, typedName } from './headline.js'
import { isActor } from './is-actor.js'
import type { PositionHit, SentencePlace } from './position-hits.js'
import { showDate, typedPeriod } from './show-date.js'
import { stanceHits } from './stance-hits.js'
import { topicTest } from './topic.js'
import { wordsFor } from './words.js'

/** What a brief is about: an actor, a topic, both, or all. */
export interface BriefAsked {
  readonly actor?: ActorAsked | undefined
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** No brief is longer than three minutes' reading: so many hits of each kind. */
const MOST = 6

/** What the reports have on an actor or a topic: standing positions, dated ones, and what they conclude themselves. */
export function briefAnswer(asked: BriefAsked, context: AnswerContext): Answer {
  const { actor, period, topic } = asked
  const t = wordsFor(context.language)
  const whole = groupsOf(asked, context)
  const isWhole = actor === undefined && topic === undefined
  const groups = whole.map(({ heading: head, hits }) => ({
    heading: head,
    hits: isWhole ? hits : hits.slice(0, MOST),
  }))
  const isFound = groups.some(({ hits }) => hits.length > 0)
  return compose(
    {
      command: 'brief',
      asked: { actors: actor ? [actor.id] : [], period: period?.edtf ?? null, text: topic ?? null },
      outcome: isFound ? 'found' : 'nothing',
      title: titleOf(asked, context),
      found: [t('scope-passages', { count: countOf(groups) })],
      opening: isFound ? [] : [line(t('brief-nothing'))],
      groups,
      closing: restOf(asked, countOf(whole) - countOf(groups), context),
    },
    { ...context, paging: { ...context.paging, limit: 'all' } },
  )
}

function titleOf({ actor, topic, period }: BriefAsked, context: AnswerContext): string {
  const t = wordsFor(context.language)
  if (actor === undefined && topic === undefined) return t('brief-conclusions')
  const about = [actor && nameOf(actor.id, context), topic, period && showDate(period.edtf, context.language)]
  return t('brief-title', { about: about.filter(Boolean).join(' · ') })
}

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { hits }) => sum + hits.length, 0)

/** Where to find what a brief leaves out: it is never cut in silence. */
function restOf(
  { actor, period, topic }: BriefAsked,
  count: number,
  context: AnswerContext,
): readonly AnswerNode[] {
  if (count <= 0) return []
  const command = actor === undefined ? '/find' : `/stance ${typedName(actor, context)}`
  const typed = period && typedPeriod(period.edtf)
  const named = typed && (actor === undefined ? `period:${typed}` : typed)
  const words = [command, topic, named].filter(Boolean).join(' ')
  return choices(wordsFor(context.language)('brief-more', { count }), [asTyped(words)])
}

function groupsOf(asked: BriefAsked, context: AnswerContext): readonly Group[] {
  const { actor } = asked
  const t = wordsFor(context.language)
  const { dated, undated } =
    actor === undefined ? { dated: [], undated: [] } : stanceHits({ ...asked, actor }, context)
  const positions = (hits: readonly PositionHit[]): Group['hits'] =>
    hits.map((hit) => () => positionNode(hit, context))
  return [
    { heading: heading('undated', t('heading-undated')), hits: positions(undated) },
    { heading: heading('position', t('heading-positions')), hits: positions(dated) },
    { heading: heading('mention', t('heading-passages')), hits: passages(asked, context) },
    {
      heading: heading('mention', t('brief-conclusion')),
      hits: conclusionsOn(asked, context).map((place) => () => excerptNode(place, context)),
    },
  ]
}

/** For a topic alone, the passages that hold it. */
function passages({ actor, topic, period }: BriefAsked, context: AnswerContext): Group['hits'] {
  if (actor !== undefined || topic === undefined) return []
  return passagesOn({ text: topic, period }, context).map((hit) => () => excerptNode(hit, context, hit))
}

/** What the reports conclude on it; where nothing is asked for, all that they conclude. */
function conclusionsOn({ actor, topic }: BriefAsked, context: AnswerContext): readonly SentencePlace[] {
  const all = conclusionsIn(context)
  if (actor === undefined && topic === undefined) return all
  const isAbout = topic === undefined ? () => true : topicTest(topic, context)
  const isOf = (place: SentencePlace): boolean =>
    actor === undefined || actorsInSentence(place).some((named) => isActor(named, actor, context))
  return all.filter((place) => isOf(place) && isAbout(place))
}

const heading = (group: HeadingNode['group'], text: string): HeadingNode => ({ kind: 'heading', text, group })
