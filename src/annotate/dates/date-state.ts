import type { Basis } from '../annotations.js'
import { firstDay, lastDay, shiftMoment, type Moment } from './calendar.js'
import type { Reference } from './words.js'

/** What is known where a date stands. */
export interface DateState {
  /** The last date of the main line, or the year that a heading states; null before the first. */
  readonly anchor: Moment | null
  /** The last date of the same sentence, of the main line or not: 同年 counts from it before it does from the anchor. */
  readonly nearest?: Moment | null
  /** The first and the last moment that the document may be of. */
  readonly issued: { readonly first: Moment; readonly last: Moment } | null
  /** The document's day, if it is known to the day. */
  readonly issuedDay: Moment | null
  /** The month that a day without one belongs to: that of a date in the same sentence. */
  readonly sentenceMonth: Moment | null
  /** A year for a date that states none, where dates are not read in a report: see `readPeriod`. */
  readonly chooseYear?: (month: number | undefined) => number
}

/** A value and how it is known. */
export interface Known<Value> {
  readonly value: Value
  readonly basis: Basis
}

/** Months that step back by this many belong to the next year: December, then January. */
const STEP_BACK = 6

/** The year of a date that states none. */
export function inheritYear(state: DateState, month: number | undefined): Known<number> | null {
  const { anchor, issued } = state
  if (state.chooseYear) return { value: state.chooseYear(month), basis: 'inherited' }
  if (anchor) {
    const isNext = month !== undefined && anchor.month !== undefined && anchor.month - month >= STEP_BACK
    const next = anchor.year + 1
    const passes = issued !== null && firstDay({ year: next, month }) > lastDay(issued.last)
    return { value: isNext && !passes ? next : anchor.year, basis: 'inherited' }
  }
  if (!issued) return null
  const { first, last } = issued
  const isAfter = first.year < last.year && firstDay({ year: last.year, month }) > lastDay(last)
  return { value: isAfter ? last.year - 1 : last.year, basis: 'document' }
}

/** The year that is `by` years from the anchor's or the document's; with `fiscal`, of years from April. */
export function yearNear(
  from: Reference,
  by: number,
  state: DateState,
  fiscal = false,
): Known<number> | null {
  const { anchor, issued } = state
  const base = state.nearest ?? anchor
  if (from === 'anchor' && base) return { value: base.year + by, basis: 'anaphoric' }
  if (!issued) return null
  const [first, last] = [issued.first, issued.last].map((moment) =>
    fiscal ? fiscalYear(moment) : moment.year,
  )
  if (first === undefined || last === undefined) return null
  if (first === last) return { value: first + by, basis: 'document' }
  const isWithin = anchor !== null && anchor.year >= first && anchor.year <= last
  return isWithin ? { value: anchor.year + by, basis: 'document' } : null
}

/** The month that is `by` months from the anchor's or the document's. */
export function monthNear(from: Reference, by: number, state: DateState): Known<Moment> | null {
  const { issued } = state
  if (from === 'anchor' && state.anchor) {
    const base = baseWith('month', state)
    if (base?.month === undefined) return null
    return { value: shiftMoment({ year: base.year, month: base.month }, by), basis: 'anaphoric' }
  }
  if (issued?.first.month === undefined || issued.last.month === undefined) return null
  const [first, last] = [issued.first, issued.last]
  if (first.year !== last.year || first.month !== last.month) return null
  return { value: shiftMoment({ year: first.year, month: first.month }, by), basis: 'document' }
}

/** The nearest date that relative words may count from: of the sentence, else of the main line, with such a part. */
export function baseWith(part: 'month' | 'day', { nearest, anchor }: DateState): Moment | null {
  return [nearest, anchor].find((moment) => moment?.[part] !== undefined) ?? null
}

const fiscalYear = ({ year, month = 4 }: Moment): number => (month >= 4 ? year : year - 1)
