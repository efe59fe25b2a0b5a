import type { Basis, Reading } from '../annotations.js'
import type { DateState } from './date-state.js'
import { exists, firstDay, lastDay, type Moment } from './calendar.js'
import type { Phrase } from './join-dates.js'
import { resolvePoint } from './resolve-point.js'
import type { Resolved } from './resolved.js'
import { readingOf, type Stretch } from './stretch.js'
import type { Point, YearWords } from './words.js'

/** A date read whole: its days, how they are known, and what later dates may count from. */
export interface ReadPhrase {
  readonly reading: Reading
  readonly basis: Basis
  readonly anchor: Moment | null
  readonly alternatives: readonly Reading[]
}

/** What a phrase means where it stands; null if that cannot be known or cannot be. */
export function resolvePhrase(phrase: Phrase, state: DateState): ReadPhrase | null {
  const { from, to, side } = phrase
  if (to) return resolveRange(from, to, state)
  const resolved = resolvePoint(from, state)
  if (!resolved || !isInCalendar(resolved.stretch, side)) return null
  const second = phrase.second && resolvePoint(phrase.second, state)
  return {
    reading: readingOf(resolved.stretch, side),
    basis: resolved.basis,
    anchor: resolved.anchor,
    alternatives: second ? [readingOf(second.stretch, side)] : [],
  }
}

/** EDTF years are 0000 to 9999; nothing lies before or after them. */
const isInCalendar = ({ first, last }: Stretch, side: Phrase['side']): boolean =>
  exists(first) && exists(last) && (side === 'whole' || (first.year > 0 && last.year < 9999))

function resolveRange(from: Point, to: Point, state: DateState): ReadPhrase | null {
  const ends = yearIsAtTheEnd(from, to) ? resolveFromEnd(from, to, state) : resolveFromStart(from, to, state)
  if (!ends) return null
  const [first, last] = ends
  const stretch = {
    first: first.stretch.first,
    last: last.stretch.last,
    vague: first.stretch.vague === true && last.stretch.vague === true,
  }
  if (!exists(stretch.first) || !exists(stretch.last)) return null
  if (firstDay(stretch.first) > lastDay(stretch.last)) return null
  const basis = first.basis === 'explicit' && hasYear(to) ? last.basis : first.basis
  return { reading: readingOf(stretch), basis, anchor: last.anchor, alternatives: [] }
}

const hasYear = (point: Point): boolean => point.year !== undefined

const yearIsAtTheEnd = (from: Point, to: Point): boolean =>
  (!hasYear(from) &&
    to.year?.kind === 'stated' &&
    from.kind !== 'decade' &&
    from.kind !== 'century' &&
    from.kind !== 'near') ||
  from.kind === 'day-only'

type Ends = readonly [Resolved, Resolved]

/** The start takes its year, and a day its month, from the end; a start that would come later is a year back. */
function resolveFromEnd(from: Point, to: Point, state: DateState): Ends | null {
  const last = resolvePoint(to, state)
  if (!last?.anchor) return null
  const atEnd = {
    ...state,
    anchor: { year: last.anchor.year },
    sentenceMonth: state.sentenceMonth ?? monthOf(last.anchor),
  }
  const [first, back] = [0, -1].map((by) =>
    resolvePoint(withYear(from, (last.anchor?.year ?? 0) + by), atEnd),
  )
  const chosen = first && firstDay(first.stretch.first) <= lastDay(last.stretch.last) ? first : back
  return chosen ? [{ ...chosen, basis: last.basis }, last] : null
}

/** The end takes its year, and a day its month, from the start; an end that would come earlier is a year on. */
function resolveFromStart(from: Point, to: Point, state: DateState): Ends | null {
  const first = resolvePoint(from, state)
  if (!first) return null
  const base = first.stretch.first
  const atStart = { ...state, anchor: first.anchor ?? state.anchor, sentenceMonth: monthOf(base) }
  if (hasYear(to) || !canTakeYear(to)) {
    const last = resolvePoint(to, atStart)
    return last && [first, last]
  }
  const [last, next] = [0, 1].map((by) => resolvePoint(withYear(to, base.year + by), atStart))
  const chosen = last && firstDay(base) <= lastDay(last.stretch.last) ? last : next
  return chosen ? [first, chosen] : null
}

const monthOf = ({ year, month }: Moment): Moment | null => (month === undefined ? null : { year, month })

const canTakeYear = ({ kind }: Point): boolean =>
  kind !== 'day-only' && kind !== 'near' && kind !== 'next-month' && kind !== 'next-day'

function withYear(point: Point, year: number): Point {
  const stated: YearWords = { kind: 'stated', year }
  return canTakeYear(point) ? { ...point, year: stated } : point
}
