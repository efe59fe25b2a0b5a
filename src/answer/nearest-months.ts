import type { AnswerContext } from './answer-context.js'
import type { PeriodAsked } from './asked-words.js'
import { positionsIn } from './position-hits.js'

/** At most three months (`2017-08`) in which the reports date a position of an actor, the nearest to a period first. */
export function nearestMonths(
  actor: string,
  period: PeriodAsked,
  { library }: AnswerContext,
): readonly string[] {
  const asked = monthNumber(period.earliest ?? period.latest ?? '')
  const months = positionsIn(library)
    .filter((hit) => hit.position.actor === actor)
    .flatMap((hit) => /^\d{4}-\d{2}/u.exec(hit.position.date?.edtf ?? '')?.[0] ?? [])
  return [...new Set(months)]
    .toSorted((a, b) => Math.abs(monthNumber(a) - asked) - Math.abs(monthNumber(b) - asked))
    .slice(0, 3)
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month
}
