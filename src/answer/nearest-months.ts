import type { PeriodAsked } from './asked-words.js'
import type { PositionHit } from './position-hits.js'

/** At most three months (`2017-08`) in which positions are dated, the nearest to a period first. */
export function nearestMonths(hits: readonly PositionHit[], period: PeriodAsked): readonly string[] {
  const asked = monthNumber(period.earliest ?? period.latest ?? '')
  const months = hits.flatMap((hit) => /^\d{4}-\d{2}/u.exec(hit.position.date?.edtf ?? '')?.[0] ?? [])
  return [...new Set(months)]
    .toSorted((a, b) => Math.abs(monthNumber(a) - asked) - Math.abs(monthNumber(b) - asked))
    .slice(0, 3)
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month
}
