import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Paragraph } from '../report/report.js'
import { contains, type Span } from '../report/span.js'
import { bestSentence } from '../search/best-sentence.js'
import type { Hit } from '../search/hit.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { otherSpellings, type Spelled } from './other-spellings.js'
import { fitOf } from './period-match.js'

/** What somebody looks for; a period or an actor narrows it. */
export interface FindAsked {
  readonly text: string
  readonly period?: PeriodAsked | undefined
  readonly actor?: ActorAsked | undefined
}

/** The passages that a question finds, the best first. */
export async function passagesOn(
  { text, period, actor }: FindAsked,
  spelled: readonly Spelled[],
  { library }: AnswerContext,
): Promise<readonly Hit[]> {
  const within = (report: AnnotatedReport, paragraph: Paragraph): boolean => {
    const { dates = [], actors = [] } = report.annotations[paragraph.number - 1] ?? {}
    const { issued } = report.record
    const isInPeriod = period === undefined || dates.some((date) => fitOf(date, period, issued) !== null)
    return isInPeriod && (actor === undefined || actors.some((mention) => mention.id === actor.id))
  }
  const also = [...new Set(spelled.flatMap(({ others }) => others))].filter((words) => !text.includes(words))
  const options = { limit: Number.MAX_SAFE_INTEGER, also }
  if (period === undefined && actor === undefined) return library.search(text, options)
  const hits = await library.search(text, { ...options, within })
  return hits.map((hit) => ({ ...hit, sentence: sentenceFor(hit, { text, period, actor }, also) }))
}

/** The passages on a topic in a period. */
export const passagesAbout = async (asked: FindAsked, context: AnswerContext): Promise<readonly Hit[]> =>
  passagesOn(asked, await otherSpellings(asked.text, context), context)

/** Of the sentences with such a date and actor that hold any of the words, the one that fits best; else the hit's own. */
function sentenceFor(hit: Hit, { text, period, actor }: FindAsked, also: readonly string[]): number {
  const { report, paragraph } = hit
  const { dates = [], actors = [] } = report.annotations[paragraph.number - 1] ?? {}
  const isDated = (span: Span): boolean =>
    period === undefined ||
    dates.some((date) => contains(span, date) && fitOf(date, period, report.record.issued) !== null)
  const isNaming = (span: Span): boolean =>
    actor === undefined || actors.some((named) => contains(span, named) && named.id === actor.id)
  const fitting = paragraph.sentences.filter(
    (span) =>
      isDated(span) && isNaming(span) && hit.highlights.some((highlight) => contains(span, highlight)),
  )
  if (fitting.length === 0) return hit.sentence
  const best = fitting[bestSentence({ text: paragraph.text, sentences: fitting }, [text, ...also]) - 1]
  return best === undefined ? hit.sentence : paragraph.sentences.indexOf(best) + 1
}
