import type { Figure, Reading } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'
import { paragraphsOf } from '../report/report.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { seenFrom } from './figure-side.js'
import { figureTest } from './figure-topic.js'
import { compareDates, fitOf } from './period-match.js'
import { sentenceAt, type SentencePlace } from './position-hits.js'

/** Whose figures are asked for, of when and of what; all may be left out. */
export interface FiguresAsked {
  readonly actor?: ActorAsked | undefined
  /** Set where the actor is who does what is asked for: what another does with it is told from its side. */
  readonly isDoer?: boolean
  /** With whom; figures that do not say so are given where none does. */
  readonly partner?: ActorAsked | undefined
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

/**
 * The figures that answer what is asked: by their period, then as they stand; those without a period come last.
 */
export function figureHits(asked: FiguresAsked, context: AnswerContext): readonly FigureHit[] {
  const { actor, period, topic, isDoer = false } = asked
  const isOf = topic === undefined ? () => true : figureTest(topic, context)
  const found = figuresIn(context)
    .filter((hit) => period === undefined || isIn(hit, period))
    .filter(({ figure }) => {
      const seen = isDoer && actor !== undefined ? seenFrom(figure, actor.id, context) : figure
      return seen !== null && isOf(seen)
    })
  return between(found, asked)
    .map((hit) => ({ hit, date: readingOf(hit.figure.period) }))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ hit }) => hit)
}

/** Whether a figure tells with whom it is, as asked. */
export const namesPartner = ({ figure }: FigureHit, { actor, partner }: FiguresAsked): boolean =>
  partner === undefined || [figure.actor, figure.partner].every((id) => id === actor?.id || id === partner.id)

function between(hits: readonly FigureHit[], asked: FiguresAsked): readonly FigureHit[] {
  const { actor, partner } = asked
  if (actor === undefined) return hits
  const own = hits.filter(({ figure }) => [figure.actor, figure.partner].includes(actor.id))
  if (partner === undefined) return own
  const both = own.filter((hit) => namesPartner(hit, asked))
  return both.length > 0 ? both : own.filter(({ figure }) => figure.partner === undefined)
}

const isIn = ({ figure, report }: FigureHit, period: PeriodAsked): boolean =>
  figure.period !== null && fitOf(daysOf(figure.period), period, report.record.issued) !== null

/** No period is later than any. */
const readingOf = (period: string | null): Reading =>
  period === null ? { edtf: '', earliest: '9999-12-31', latest: null } : { edtf: period, ...daysOf(period) }
