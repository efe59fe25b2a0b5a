import type { Figure } from '../../annotate/annotations.js'
import type { Language } from '../../report/report.js'
import { messagesFor } from './messages.js'

/** What a figure is of, how much it is, when, and what it is compared with: `exports · US$ 3,192,000,000 · 2017`. */
export function figureHeadline({ of, value, unit, period, comparedTo }: Figure, language: Language): string {
  const words = messagesFor(language)
  const against = comparedTo === 'previous-year' ? words.previousYear : comparedTo
  const compared = against === null ? null : words.comparedTo(against)
  return [of, amount(value, unit, language), period, compared].filter((part) => part !== null).join(' · ')
}

function amount(value: number, unit: string, language: Language): string {
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)
  return unit === '%' ? `${written}%` : `${written} ${unit}`.trimEnd()
}
