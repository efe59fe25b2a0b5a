import { isPersonNamed } from '../annotate/actors/typed-actors.js'
import { contains } from '../report/span.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { fitOf } from './period-match.js'
import { isSameSentence, sentencesIn, type SentencePlace } from './position-hits.js'

/** Sentences that name an actor and a date in a period, other than those already shown, in reading order. */
export function mentionsOf(
  { id, person }: ActorAsked,
  period: PeriodAsked,
  { library }: AnswerContext,
  shown: readonly SentencePlace[],
): readonly SentencePlace[] {
  const { gazetteer } = library.vocabulary
  return sentencesIn(library)
    .filter((place) => isDated(place, period))
    .filter((place) =>
      actorsInSentence(place).some(
        (actor) =>
          actor.id === id && (person === undefined || isPersonNamed(actor.person, person, gazetteer)),
      ),
    )
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
