import { yearNear, type DateState } from './date-state.js'
import { partOfCentury, partOfDecade } from './portions.js'
import type { Resolved } from './resolved.js'
import type { Point } from './words.js'

/** A decade or a century, named or counted from the document's. Nothing counts from it. */
export function resolveAge(
  point: Extract<Point, { kind: 'decade' | 'century' }>,
  state: DateState,
): Resolved | null {
  const now = yearNear('document', 0, state)?.value
  if (point.kind === 'decade') {
    const first = point.first ?? (now === undefined ? null : now - (now % 10) + (point.by ?? 0) * 10)
    if (first === null) return null
    const basis = point.first === undefined ? 'document' : 'explicit'
    return { stretch: partOfDecade(first, point.part), basis, anchor: null }
  }
  const number =
    point.number ?? (now === undefined ? null : Math.floor((now - 1) / 100) + 1 + (point.by ?? 0))
  if (number === null || number < 1 || number > 30) return null
  const basis = point.number === undefined ? 'document' : 'explicit'
  const decade = point.decade
  const stretch =
    decade === undefined
      ? partOfCentury(number, point.part)
      : partOfDecade((number - 1) * 100 + decade, point.part)
  return { stretch, basis, anchor: null }
}
