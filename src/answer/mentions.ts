import { contains } from '../report/span.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { isActor } from './is-actor.js'
import { fitOf } from './period-match.js'
import { isSameSentence, sentencesIn, type SentencePlace } from './position-hits.js'

/** Sentences that name an actor and a date in a period, other than those already shown, in reading order. */
export function mentionsOf(
  actor: ActorAsked,
  period: PeriodAsked,
  context: AnswerContext,
  shown: readonly SentencePlace[],
): readonly SentencePlace[] {
  return sentencesIn(context.library)
    .filter((place) => isDated(place, period))
    .filter((place) => actorsInSentence(place).some((named) => isActor(named, actor, context)))
    .filter((place) => !shown.some((hit) => isSameSentence(hit, place)))
}

/** Whether a sentence holds a date inside a period, or the period itself. */
function isDated({ report, paragraph, sentence }: SentencePlace, period: PeriodAsked): boolean {
  const span = paragraph.sentences[sentence - 1]
  const dates = report.annotations[paragraph.number - 1]?.dates ?? []
  return dates.some((date) => {
    const fit = fitOf(date, period, report.record.issued)
    return span !== undefined && contains(span, date) && fit !== null && fit < 2
  })
}
