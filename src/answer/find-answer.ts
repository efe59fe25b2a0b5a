import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Paragraph } from '../report/report.js'
import { contains, type Span } from '../report/span.js'
import { bestSentence } from '../search/best-sentence.js'
import type { Hit } from '../search/library.js'
import type { Answer } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { compose, line } from './compose.js'
import { excerptNode } from './excerpt-node.js'
import { nameOf } from './headline.js'
import { otherWords } from './other-words.js'
import { fitOf } from './period-match.js'
import { showDate } from './show-date.js'
import { wordsFor } from './words.js'

/** What somebody looks for; a period or an actor narrows it. */
export interface FindAsked {
  readonly text: string
  readonly period?: PeriodAsked | undefined
  readonly actor?: ActorAsked | undefined
}

/** The passages that hold what is looked for, the best first: of each paragraph the sentence that fits best. */
export function findAnswer(asked: FindAsked, context: AnswerContext): Answer {
  const { text, period, actor } = asked
  const t = wordsFor(context.language)
  const hits = passagesOn(asked, context)
  const words = [text, actor && nameOf(actor.id, context), period && showDate(period.edtf, context.language)]
  return compose(
    {
      command: 'find',
      asked: { actors: actor === undefined ? [] : [actor.id], period: period?.edtf ?? null, text },
      outcome: hits.length > 0 ? 'found' : 'nothing',
      title: t('find-title', { words: words.filter(Boolean).join(' · ') }),
      found: [t('scope-passages', { count: hits.length })],
      opening: hits.length > 0 ? [] : [line(t('find-nothing', { words: text }))],
      groups: [{ heading: null, hits: hits.map((hit) => () => excerptNode(hit, context, hit)) }],
    },
    context,
  )
}

/** The passages that a question finds, the best first. */
export function passagesOn({ text, period, actor }: FindAsked, { library }: AnswerContext): readonly Hit[] {
  const within = (report: AnnotatedReport, paragraph: Paragraph): boolean => {
    const { dates = [], actors = [] } = report.annotations[paragraph.number - 1] ?? {}
    const { issued } = report.record
    const isInPeriod = period === undefined || dates.some((date) => fitOf(date, period, issued) !== null)
    return isInPeriod && (actor === undefined || actors.some((mention) => mention.id === actor.id))
  }
  const also = otherWords(text, library.vocabulary)
  const hits = library.search(text, { limit: Number.MAX_SAFE_INTEGER, also, within })
  return period === undefined && actor === undefined
    ? hits
    : hits.map((hit) => ({ ...hit, sentence: sentenceFor(hit, { text, period, actor }, also) }))
}

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
  const best = fitting[bestSentence({ text: paragraph.text, sentences: fitting }, text, ...also) - 1]
  return best === undefined ? hit.sentence : paragraph.sentences.indexOf(best) + 1
}
