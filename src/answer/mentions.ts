import type { ActorMention } from '../annotate/annotations.js'
import { paragraphsOf } from '../report/report.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { fitOf } from './period-match.js'
import { isSameSentence, type SentencePlace } from './position-hits.js'

/** Sentences that name an actor and a date in a period, other than those already shown, in reading order. */
export function mentionsOf(
  { id, person }: ActorAsked,
  period: PeriodAsked,
  { library }: AnswerContext,
  shown: readonly SentencePlace[],
): readonly SentencePlace[] {
  const isNamed = (actor: ActorMention): boolean =>
    actor.id === id && (person === undefined || actor.person === person)
  return library.reports
    .flatMap((report) =>
      paragraphsOf(report).flatMap((paragraph, index) =>
        paragraph.sentences.flatMap(({ start, end }, at): readonly SentencePlace[] => {
          const { actors = [], dates = [] } = report.annotations[index] ?? {}
          const isInside = (span: { start: number; end: number }): boolean =>
            span.start >= start && span.end <= end
          const isDated = dates.some(
            (date) => isInside(date) && (fitOf(date, period, report.record.issued) ?? 2) < 2,
          )
          const isMentioned = actors.some((actor) => isInside(actor) && isNamed(actor))
          return isDated && isMentioned ? [{ report, paragraph, sentence: at + 1 }] : []
        }),
      ),
    )
    .filter((place) => !shown.some((hit) => isSameSentence(hit, place)))
}
