import type { Figure } from '../../annotate/annotations.js'
import { showDate } from '../../answer/show-date.js'
import type { Language } from '../../report/report.js'
import { messagesFor } from './messages.js'

/** What a figure is of, how much it is, when, and what it is compared with: `exports · US$ 3,192,000,000 · 2017`. */
export function figureHeadline({ of, value, unit, period, comparedTo }: Figure, language: Language): string {
  const words = messagesFor(language)
  const dated = (edtf: string | null): string | null => (edtf === null ? null : showDate(edtf, language))
  const against = comparedTo === 'previous-year' ? words.previousYear : dated(comparedTo)
  const compared = against === null ? null : words.comparedTo(against)
  const parts = [of, amount(value, unit, language), dated(period), compared]
  return parts.filter((part) => part !== null).join(' · ')
}

function amount(value: number, unit: string, language: Language): string {
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)
  return unit === '%' ? `${written}%` : `${written} ${unit}`.trimEnd()
}
