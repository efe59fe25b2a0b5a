import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { choices, line } from './compose.js'
import { eventHeadline, eventNode, jointHeadline } from './event-node.js'
import type { DatedEvent } from './events.js'
import { excerptNode } from './excerpt-node.js'
import { heading } from './heading.js'
import { firstToQuote } from './lead-in.js'
import { isSameSentence, type SentencePlace } from './position-hits.js'
import { sameStory } from './same-story.js'
import { showDate } from './show-date.js'
import { summingUpOf } from './summing-up.js'
import { wordsFor } from './words.js'

/** An event of a day with its sentence, and the sentence before where it cannot be understood without. */
export const anniversaryNode = (event: DatedEvent, context: AnswerContext): AnswerNode =>
  eventNode(event, context, firstToQuote(event))

/** Events for a note: the sentences of the first are quoted, of the others there is a line each. */
export function briefNodes(
  events: readonly DatedEvent[],
  context: AnswerContext,
  most = MOST_QUOTED,
): readonly AnswerNode[] {
  const t = wordsFor(context.language)
  const sentences = events.filter((event, at) => isFirst(event, at, events))
  const quoted = sentences.slice(0, most)
  const isQuoted = (place: SentencePlace): boolean => quoted.some((other) => isSameSentence(place, other))
  const also = events.filter((event) => !isQuoted(event))
  return [
    ...quoted.flatMap((place) => sentenceNodes(place, events, isQuoted, context)),
    ...also.map((event) =>
      line(t('note-also', { headline: eventHeadline(event, context), ref: refOf(event) })),
    ),
  ]
}

const isFirst = (place: SentencePlace, at: number, places: readonly SentencePlace[]): boolean =>
  places.findIndex((other) => isSameSentence(place, other)) === at

/** All events of a sentence; what several did together is told once. The sentence before is not quoted twice. */
function sentenceNodes(
  place: SentencePlace,
  all: readonly DatedEvent[],
  isQuoted: (place: SentencePlace) => boolean,
  context: AnswerContext,
): readonly AnswerNode[] {
  const events = all.filter((event) => isSameSentence(event, place))
  const before = firstToQuote(place)
  const first = isQuoted({ ...place, sentence: before }) ? place.sentence : before
  return events.map((event, at) => {
    const node = eventNode(event, context, first)
    const together = events.filter((other) => isDoneWith(event, other))
    if (together.length === 0) return node
    const isTold = events.slice(0, at).some((other) => isDoneWith(event, other))
    return { ...node, headline: isTold ? '' : jointHeadline(event, together, context) }
  })
}

/** Whether two events are one deed of two actors: told by the same words, of the same matter. */
function isDoneWith({ position: one }: DatedEvent, { position: other }: DatedEvent): boolean {
  if (one === null || other === null || one === other) return false
  return (
    (['label', 'about', 'target', 'negated', 'voice'] as const).every((part) => one[part] === other[part]) &&
    one.trigger.start === other.trigger.start &&
    one.date?.edtf === other.date?.edtf
  )
}

/** What the reports make of events, where they say so, each sentence once. */
export function summingUpNodes(events: readonly DatedEvent[], context: AnswerContext): readonly AnswerNode[] {
  const found = events.flatMap((event) => summingUpOf(event) ?? [])
  const each = found.filter((place, at) => found.findIndex((other) => isSameSentence(place, other)) === at)
  const told = each.filter((place) => !events.some((event) => isSameSentence(event, place)))
  if (told.length === 0) return []
  const title = heading('position', wordsFor(context.language)('report-sums-up'))
  return [title, ...told.map((place) => excerptNode(place, context))]
}

/** Nearby days of the same story, to be asked for. */
export const storyNodes = (events: readonly DatedEvent[], context: AnswerContext): readonly AnswerNode[] =>
  choices(wordsFor(context.language)('same-story'), sameStory(events, context))

/** Events by their date, in the order of time. */
export function byDate(
  events: readonly DatedEvent[],
): readonly (readonly [date: string, events: readonly DatedEvent[]])[] {
  const dates = [...new Set(events.map(({ date }) => date.edtf))].toSorted()
  return dates.map((date) => [date, events.filter((event) => event.date.edtf === date)])
}

/** `On this day, 10 years ago (12 April 2017)`; of a date that is not before the year, the day alone. */
export function agoTitle(date: string, year: number, { language }: AnswerContext): string | null {
  const count = year - Number(date.slice(0, 4))
  if (count < 1) return null
  return wordsFor(language)('on-this-day-ago', { count, date: showDate(date, language) })
}

/** The same as a heading among others: `10 years ago (12 April 2017)`. */
export function agoHeading(date: string, year: number, { language }: AnswerContext): string {
  const count = year - Number(date.slice(0, 4))
  const shown = showDate(date, language)
  return count < 1 ? shown : wordsFor(language)('years-ago', { count, date: shown })
}

const refOf = ({ report, paragraph, sentence }: SentencePlace): string =>
  `${report.id}:${paragraph.number}.${sentence}`

/** A note is read at a glance. */
const MOST_QUOTED = 3
