import type { Figure } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'
import { columnsOf } from '../report/japanese.js'
import type { Language } from '../report/report.js'
import { showDate } from './show-date.js'

/** The longest bar, in columns. */
const WIDEST = 24

/** Figures that may be compared, by their period. */
export interface Chart {
  readonly figures: readonly Figure[]
  /** One for each figure: its period, a bar by its value, and the value. */
  readonly lines: readonly string[]
}

/**
 * Draws charts of the figures that compare: of the same thing, in the same unit, by the same hands in the same
 * direction, for periods of the same length. A figure without a period, alone of its kind or one of several for its
 * period (10 to 20 percent) is in none.
 */
export function chartsOf(figures: readonly Figure[], language: Language): readonly Chart[] {
  const dated = figures.filter(({ period }) => isClosed(period))
  const kinds = [...new Set(dated.map(kindOf))]
  return kinds.flatMap((kind) => {
    const alike = dated.filter((figure) => kindOf(figure) === kind)
    const compared = alike.filter(({ period }) => alike.filter((each) => each.period === period).length === 1)
    return compared.length < 2 ? [] : [{ figures: compared, lines: linesOf(compared, language) }]
  })
}

/** An amount with its unit: `3,192,000,000 USD`, `−6.7%`. */
export function showAmount({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: Language): string {
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(Math.abs(value))
  const bare = unit.replace(/^\{(.*)\}$/u, '$1')
  return `${value < 0 ? '−' : ''}${written}${unit === '%' ? '%' : ` ${bare}`}`
}

const isClosed = (period: string | null): boolean => period !== null && !period.includes('..')

const kindOf = ({ of, unit, actor, partner, direction, period, comparedTo }: Figure): string =>
  JSON.stringify([of, unit, actor, partner, direction, lengthOf(period ?? ''), comparedTo === null ? null : comparedTo === 'previous-year']) // prettier-ignore

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

function linesOf(figures: readonly Figure[], language: Language): readonly string[] {
  const labels = figures.map(({ period }) => showDate(period ?? '', language))
  const widest = Math.max(...labels.map(columnsOf))
  const most = Math.max(...figures.map(({ value }) => Math.abs(value)))
  const hasFalls = figures.some(({ value }) => value < 0)
  return figures.map((figure, index) => {
    const label = labels[index] ?? ''
    const padding = ' '.repeat(widest - columnsOf(label))
    const sign = hasFalls ? (figure.value < 0 ? '−' : '+') : ''
    return `${label}${padding}  ${sign}${barOf(figure.value, most)} ${showAmount(figure, language)}`
  })
}

/** Whole columns, and a thin one for what is left over: what is not nothing is seen. */
function barOf(value: number, most: number): string {
  if (most === 0) return ''
  const columns = (Math.abs(value) / most) * WIDEST
  const whole = Math.floor(columns)
  return '█'.repeat(whole) + (columns > whole ? '▏' : '')
}
