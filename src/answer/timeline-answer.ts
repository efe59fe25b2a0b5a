import { actorsInSentence } from './actors-in-sentence.js'
import type { Answer, ExcerptNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { compose, line, type Group } from './compose.js'
import { eventNode } from './event-node.js'
import { eventsIn, type DatedEvent } from './events.js'
import { isActor, isPositionOf } from './is-actor.js'
import { heading } from './heading.js'
import { askedName } from './headline.js'
import { timelinePicture } from './picture/timeline-picture.js'
import { compareDates, fitOf } from './period-match.js'
import { showDate } from './show-date.js'
import { topicTest } from './topic.js'
import { wordsFor } from './words.js'

/** Whose events are asked for, of when and about what; all may be left out. */
export interface TimelineAsked {
  readonly actor?: ActorAsked | undefined
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** What the reports date, in the order of time. */
export function timelineAnswer(asked: TimelineAsked, context: AnswerContext): Answer {
  const { actor, period, topic } = asked
  const t = wordsFor(context.language)
  const events = eventsAsked(asked, context)
  const name = actor && askedName(actor, context)
  const exact = events.filter(isExact).length
  const parts = [t('timeline-title'), name, period && showDate(period.edtf, context.language), topic]
  const title = parts.filter(Boolean).join(' · ')
  return compose(
    {
      command: 'timeline',
      asked: { actors: actor ? [actor.id] : [], period: period?.edtf ?? null, text: topic ?? null },
      outcome: events.length > 0 ? 'found' : 'nothing',
      title,
      found: [t('scope-events', { count: events.length }), t('timeline-exact', { count: exact })],
      opening: events.length > 0 ? [] : [line(t('timeline-nothing'))],
      groups: groupsOf(events, context),
      picture: () => timelinePicture(title, events, context),
    },
    context,
  )
}

/** By the year that the events begin in. */
function groupsOf(events: readonly DatedEvent[], context: AnswerContext): readonly Group[] {
  const years = [...new Set(events.map(yearOf))]
  return years.map((year) => ({
    heading: year === '' || years.length === 1 ? null : heading('event', showDate(year, context.language)),
    hits: events.filter((event) => yearOf(event) === year).map((event) => () => nodeOf(event, context)),
  }))
}

const yearOf = ({ date }: DatedEvent): string => (date.earliest ?? date.latest ?? '').slice(0, 4)

/** Known to the day: what is known to a month or a year only is told apart. */
const isExact = ({ date }: DatedEvent): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date.edtf)

function nodeOf(event: DatedEvent, context: AnswerContext): ExcerptNode {
  const node = eventNode(event, context)
  if (isExact(event)) return node
  return { ...node, headline: wordsFor(context.language)('timeline-vague', { headline: node.headline }) }
}

function eventsAsked({ actor, period, topic }: TimelineAsked, context: AnswerContext): readonly DatedEvent[] {
  const isAbout = topic === undefined ? () => true : topicTest(topic, context)
  return eventsIn(context)
    .filter((event) => actor === undefined || isOf(event, actor, context))
    .filter((event) => period === undefined || isWithin(event, period))
    .filter(isAbout)
    .toSorted((a, b) => compareDates(a.date, b.date))
}

/** Whether an event is an actor's: its position, or a sentence that tells no position and names it. */
function isOf({ position, ...place }: DatedEvent, asked: ActorAsked, context: AnswerContext): boolean {
  if (position !== null) return isPositionOf({ ...place, position }, asked, context)
  return actorsInSentence(place).some((actor) => isActor(actor, asked, context))
}

/** A date that is wider than what is asked for places a deed in it, perhaps; a mere mention of it does not. */
function isWithin({ date, position, report }: DatedEvent, period: PeriodAsked): boolean {
  const fit = fitOf(date, period, report.record.issued)
  return fit !== null && (position !== null || fit < 2)
}
