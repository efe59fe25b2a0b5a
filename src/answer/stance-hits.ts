import type { Label } from '../annotate/annotations.js'
import { translateTerm } from '../annotate/terms/translate-terms.js'
import { highlightsOf } from '../search/highlights.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { isPositionOf } from './is-actor.js'
import { fitOf } from './period-match.js'
import { inOrder, positionsIn, type PositionHit } from './position-hits.js'
import { topicTest } from './topic.js'

/** What somebody wants to know of an actor. */
export interface StanceAsked {
  readonly actor: ActorAsked
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
  /** At whom it is directed. */
  readonly towards?: ActorAsked | undefined
  /** What they are asked to have done. */
  readonly labels?: readonly Label[] | undefined
  /** The words for it: what is told by such words, or their translations, comes alone where there is any. */
  readonly deeds?: readonly string[] | undefined
  /** Whether those with a date come first: when something happened is asked. */
  readonly isDatedFirst?: boolean | undefined
  /** Whether the sentences that give the reasons are wanted too. */
  readonly withReasons?: boolean | undefined
}

/** What of it can be typed: what was done cannot, and who is merely named beside it need not be aimed at. */
export const typedAgain = ({
  actor,
  towards,
  topic,
  labels,
}: StanceAsked): Pick<StanceAsked, 'actor' | 'towards' | 'topic'> => ({
  actor,
  towards: labels === undefined ? towards : undefined,
  topic,
})

/** The positions that answer it. */
export interface StanceHits {
  readonly dated: readonly PositionHit[]
  readonly undated: readonly PositionHit[]
  /** What the report says of the actor, in its author's own voice. */
  readonly author: readonly PositionHit[]
  /** Nothing is about the topic asked for: these are about anything. */
  readonly isBeyondTopic: boolean
}

/** Finds an actor's positions in a period, where one is asked; about a topic, where any is. */
export function stanceHits(asked: StanceAsked, context: AnswerContext): StanceHits {
  const { actor, period, topic } = asked
  const own = positionsIn(context.library).filter(
    (hit) => isPositionOf(hit, actor, context) && isAsked(hit, asked),
  )
  const all = inWords(own, asked, context)
  const about = sortedHits(topic === undefined ? all : all.filter(topicTest(topic, context)), period)
  const isFound =
    about.dated.length + about.author.length + (period === undefined ? about.undated.length : 0) > 0
  return topic === undefined || isFound
    ? { ...about, isBeyondTopic: false }
    : { ...sortedHits(all, period), isBeyondTopic: true }
}

/** Those that are told by the very words of the question, or by their translations; where none is, all. */
function inWords(
  hits: readonly PositionHit[],
  { deeds = [] }: StanceAsked,
  { library }: AnswerContext,
): readonly PositionHit[] {
  const { terms } = library.vocabulary
  const spellings = deeds.flatMap((deed) => [
    deed,
    ...translateTerm(deed, terms, 'ja'),
    ...translateTerm(deed, terms, 'en'),
  ])
  const told = hits.filter(({ paragraph, position: { trigger } }) => {
    const words = paragraph.text.slice(trigger.start, trigger.end)
    return spellings.length > 0 && highlightsOf(words, ...spellings).length > 0
  })
  return told.length > 0 ? told : hits
}

/** Positions by what tells them: those that a period dates, those without a date, and the author's own. */
export function sortedHits(
  all: readonly PositionHit[],
  period: PeriodAsked | undefined,
): Omit<StanceHits, 'isBeyondTopic'> {
  const own = all.filter((hit) => hit.position.voice !== 'author')
  return {
    dated: period === undefined ? inOrder(own) : fitting(own, period),
    undated: own.filter((hit) => hit.position.date === null),
    author: all.filter(
      (hit) => hit.position.voice === 'author' && (period === undefined || fitting([hit], period).length > 0),
    ),
  }
}

function isAsked(
  { position, report, paragraph, sentence }: PositionHit,
  { towards, labels }: StanceAsked,
): boolean {
  if (labels !== undefined && !labels.includes(position.label)) return false
  if (towards === undefined || position.target === towards.id) return true
  const isNamed = actorsInSentence({ report, paragraph, sentence }).some(({ id }) => id === towards.id)
  return labels !== undefined && isNamed
}

/** Those that a period holds or touches, the best fit first, then by date. */
function fitting(hits: readonly PositionHit[], period: PeriodAsked): readonly PositionHit[] {
  const fits = (hit: PositionHit): number | null =>
    hit.position.date === null ? null : fitOf(hit.position.date, period, hit.report.record.issued)
  return inOrder(hits)
    .flatMap((hit) => {
      const fit = fits(hit)
      return fit === null ? [] : [{ hit, fit }]
    })
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ hit }) => hit)
}
