import type { Figure, Reading } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'
import { paragraphsOf } from '../report/report.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { figureTest } from './figure-topic.js'
import { compareDates, fitOf } from './period-match.js'
import { sentenceAt, type SentencePlace } from './position-hits.js'

/** Whose figures are asked for, of when and of what; all may be left out. */
export interface FiguresAsked {
  readonly actor?: ActorAsked | undefined
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** A figure with the sentence that tells it. */
export interface FigureHit extends SentencePlace {
  readonly figure: Figure
}

/** All figures of a library, in reading order. */
export function figuresIn({ library }: Pick<AnswerContext, 'library'>): readonly FigureHit[] {
  return library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap((paragraph, index) =>
      (report.annotations[index]?.figures ?? []).map((figure) => ({
        report,
        paragraph,
        sentence: sentenceAt(paragraph, figure.start),
        figure,
      })),
    ),
  )
}

/** The figures that answer what is asked: by their period, then as they stand; those without a period come last. */
export function figureHits(
  { actor, period, topic }: FiguresAsked,
  context: AnswerContext,
): readonly FigureHit[] {
  const isOf = topic === undefined ? () => true : figureTest(topic, context)
  return figuresIn(context)
    .filter(({ figure }) => actor === undefined || [figure.actor, figure.partner].includes(actor.id))
    .filter((hit) => period === undefined || isIn(hit, period))
    .filter(({ figure }) => isOf(figure))
    .map((hit) => ({ hit, date: readingOf(hit.figure.period) }))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ hit }) => hit)
}

const isIn = ({ figure, report }: FigureHit, period: PeriodAsked): boolean =>
  figure.period !== null && fitOf(daysOf(figure.period), period, report.record.issued) !== null

/** No period is later than any. */
const readingOf = (period: string | null): Reading =>
  period === null ? { edtf: '', earliest: '9999-12-31', latest: null } : { edtf: period, ...daysOf(period) }
