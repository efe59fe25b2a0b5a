import { findTerms } from '../annotate/terms/find-terms.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { Choice } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { calendarOf } from './calendar.js'
import { eventHeadline } from './event-node.js'
import type { DatedEvent } from './events.js'
import { dayChoice } from './nearest-days.js'
import { compareDates } from './period-match.js'
import { wordsAt } from './position-hits.js'

/** The days about those of events on which the same report tells of the same actors or matters, in the order of time. */
export function sameStory(events: readonly DatedEvent[], context: AnswerContext): readonly Choice[] {
  const days = [...calendarOf(context.library).days.values()].flat()
  const near = days.filter(
    (other) =>
      !events.some(({ date }) => date.edtf === other.date.edtf) &&
      events.some((event) => isNear(event, other) && isSameStory(event, other, context)),
  )
  const first = near.filter((event, at) => near.findIndex(({ date }) => date.edtf === event.date.edtf) === at)
  return first
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map((event) => dayChoice(event.date.edtf.slice(5), context, eventHeadline(event, context)))
}

function isNear(a: DatedEvent, b: DatedEvent): boolean {
  const days = (Date.parse(a.date.edtf) - Date.parse(b.date.edtf)) / (24 * 60 * 60 * 1000)
  return a.report === b.report && Math.abs(days) <= FURTHEST
}

function isSameStory(a: DatedEvent, b: DatedEvent, context: AnswerContext): boolean {
  if (a.paragraph === b.paragraph) return true
  const others = keysOf(b, context)
  return keysOf(a, context).some((key) => others.includes(key))
}

/** The actors and the terms of a sentence. */
function keysOf(event: DatedEvent, { library }: AnswerContext): readonly string[] {
  const terms = findTerms(wordsAt(event), library.vocabulary.terms)
  return [...actorsInSentence(event).map(({ id }) => id), ...terms.map(({ term }) => term.en[0] ?? '')]
}

/** In days. */
const FURTHEST = 14
