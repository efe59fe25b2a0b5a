import type { Figure } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'
import { columnsOf } from '../report/japanese.js'
import type { AnswerContext } from './answer-context.js'
import { partiesOf, thingOf } from './figure-headline.js'
import { showAmount, showChange, unitName } from './show-amount.js'
import type { Bar } from './picture/picture.js'
import { showDate } from './show-date.js'
import { wordsFor } from './words.js'

/** The longest bar, in columns. */
const WIDEST = 24

/** Figures that may be compared. */
export interface Chart {
  readonly figures: readonly Figure[]
  /** What all of them are of, with what else they share. */
  readonly title: string
  /** One for each figure: its period and whose it is, a bar by its value, and the value. */
  readonly lines: readonly string[]
  /** The same, to be drawn. */
  readonly bars: readonly Bar[]
}

/**
 * Draws charts of the figures that compare: of the same thing, in the same unit, for periods of the same length. Whose
 * they are and when is named in the title where they share it, else beside each bar. A figure without a period, alone
 * of its kind, or one of several for the same hands and period (10 to 20 percent) is in none.
 */
export function chartsOf(figures: readonly Figure[], context: AnswerContext): readonly Chart[] {
  const dated = figures.filter(({ period }) => isClosed(period))
  const keys = dated.map((figure) => kindOf(figure, context))
  return [...new Set(keys)].flatMap((kind) => {
    const alike = dated.filter((_, index) => keys[index] === kind)
    const compared = alike.filter((figure) => alike.filter((each) => placeOf(each) === placeOf(figure)).length === 1) // prettier-ignore
    return compared.length < 2 ? [] : [chartOf(compared, context)]
  })
}

const isClosed = (period: string | null): boolean => period !== null && !period.includes('..')

const placeOf = ({ period, actor, partner }: Figure): string => JSON.stringify([period, actor, partner])

const kindOf = (figure: Figure, context: AnswerContext): string =>
  JSON.stringify([thingOf(figure, context), figure.unit, figure.direction, lengthOf(figure.period ?? ''), figure.comparedTo === null ? null : figure.comparedTo === 'previous-year']) // prettier-ignore

/** How long a period is: in months where it is made of whole months, else in days. */
function lengthOf(edtf: string): string {
  const { earliest, latest } = daysOf(edtf)
  if (earliest === null || latest === null) return 'open'
  const [from, to] = [new Date(earliest), new Date(latest)]
  const next = new Date(to.getTime() + DAY)
  const isWhole = from.getUTCDate() === 1 && next.getUTCDate() === 1
  const months =
    (next.getUTCFullYear() - from.getUTCFullYear()) * 12 + next.getUTCMonth() - from.getUTCMonth()
  return isWhole ? `${months} months` : `${(next.getTime() - from.getTime()) / DAY} days`
}

const DAY = 86_400_000

function chartOf(figures: readonly Figure[], context: AnswerContext): Chart {
  const { language } = context
  const parties = figures.map((figure) => partiesOf(figure, context))
  const periods = figures.map(({ period }) => showDate(period ?? '', language))
  const [shared, sharedPeriod] = [sharedBy(parties), sharedBy(periods)]
  const labels = figures.map((_, index) =>
    [sharedPeriod === null ? periods[index] : '', shared === null ? parties[index] : '']
      .filter(Boolean)
      .join(' · '),
  )
  const [first] = figures
  const change = first === undefined || first.comparedTo === null ? '' : wordsFor(language)('figures-change')
  const what = first === undefined ? '' : thingOf(first, context)
  const unit = first === undefined ? '' : unitName(first.unit, language, context.library.vocabulary.units)
  const bars = barsOf(figures, labels, context)
  return {
    figures,
    bars,
    title: [what, unit, shared, sharedPeriod, change].filter(Boolean).join(' · '),
    lines: linesOf(bars),
  }
}

/** What all of some words are; null where they differ. */
const sharedBy = ([first = '', ...rest]: readonly string[]): string | null =>
  rest.every((each) => each === first) ? first : null

function barsOf(
  figures: readonly Figure[],
  labels: readonly string[],
  { language, library }: AnswerContext,
): readonly Bar[] {
  const show = figures.some(({ comparedTo, value }) => comparedTo !== null || value < 0)
    ? showChange
    : showAmount
  return figures.map((figure, index) => ({
    label: labels[index] ?? '',
    value: figure.value,
    amount: show(figure, language, library.vocabulary.units),
  }))
}

function linesOf(bars: readonly Bar[]): readonly string[] {
  const widest = Math.max(...bars.map(({ label }) => columnsOf(label)))
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)))
  return bars.map(({ label, value, amount }) => {
    const bar = barOf(value, most)
    const padding = ' '.repeat(WIDEST + 1 - columnsOf(bar))
    return `${label}${' '.repeat(widest - columnsOf(label))}  ${bar}${padding}${amount}`
  })
}

/** Whole columns, and a thin one for what is left over: what is not nothing is seen. */
function barOf(value: number, most: number): string {
  if (most === 0) return ''
  const columns = (Math.abs(value) / most) * WIDEST
  const whole = Math.floor(columns)
  return '█'.repeat(whole) + (columns > whole ? '▏' : '')
}
