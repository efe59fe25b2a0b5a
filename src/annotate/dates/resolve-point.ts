import type { Basis } from '../annotations.js'
import { exists, shiftMoment, type Moment } from './calendar.js'
import { baseWith, inheritYear, monthNear, yearNear, type DateState, type Known } from './date-state.js'
import { resolveAge } from './resolve-age.js'
import { partOfMonth, partOfYear, portionOfYear } from './portions.js'
import type { Resolved } from './resolved.js'
import type { Part, Point, YearWords } from './words.js'

/** What a point means where it stands; null if that cannot be known, or if the calendar has no such day. */
export function resolvePoint(point: Point, state: DateState): Resolved | null {
  switch (point.kind) {
    case 'day':
    case 'month':
      return resolveMonth(point, state)
    case 'year':
    case 'season':
    case 'quarter':
    case 'half':
    case 'year-to':
      return resolveYear(point, state)
    case 'day-only':
      return resolveDayOnly(point.day, state)
    case 'near':
      return resolveNear(point, state)
    case 'named-month':
      return resolveNamedMonth(point, state)
    case 'next-month':
    case 'next-day':
      return point.kind === 'next-day' ? resolveNextDay(point.day, state) : resolveNextMonth(point, state)
    case 'decade':
    case 'century':
      return resolveAge(point, state)
  }
}

type Of<Kind extends Point['kind']> = Extract<Point, { kind: Kind }>

function single(moment: Moment, basis: Basis, about?: boolean): Resolved | null {
  return exists(moment)
    ? { stretch: { first: moment, last: moment, vague: about }, basis, anchor: moment }
    : null
}

function resolveDayOnly(day: number, { sentenceMonth }: DateState): Resolved | null {
  return sentenceMonth && single({ ...sentenceMonth, day }, 'inherited')
}

function knownYear(
  year: YearWords | undefined,
  month: number | undefined,
  state: DateState,
): Known<number> | null {
  if (year === undefined) return inheritYear(state, month)
  switch (year.kind) {
    case 'stated':
      return { value: year.year, basis: year.shared === true ? 'inherited' : 'explicit' }
    case 'short':
      return { value: Math.floor((state.anchor?.year ?? 2000) / 100) * 100 + year.year, basis: 'explicit' }
    case 'near':
      return yearNear(year.from, year.by, state)
  }
}

function resolveMonth(point: Of<'day' | 'month'>, state: DateState): Resolved | null {
  const year = knownYear(point.year, point.month, state)
  if (!year) return null
  const month = { year: year.value, month: point.month }
  if (point.kind === 'day') return single({ ...month, day: point.day }, year.basis, point.about)
  if (point.part === undefined || !exists(month)) return single(month, year.basis, point.about)
  return { stretch: partOfMonth(month, point.part), basis: year.basis, anchor: month }
}

function resolveYear(
  point: Of<'year' | 'season' | 'quarter' | 'half' | 'year-to'>,
  state: DateState,
): Resolved | null {
  const fiscal = 'fiscal' in point && point.fiscal === true
  const { year: words } = point
  const isFiscalNow = fiscal && words?.kind === 'near' && words.from === 'document'
  const year = isFiscalNow ? yearNear('document', words.by, state, true) : knownYear(words, undefined, state)
  if (!year || !exists({ year: year.value })) return null
  const anchor = { year: year.value }
  if (point.kind === 'year-to') {
    const last = { year: year.value, month: point.month }
    if (!exists(last)) return null
    return { stretch: { first: shiftMoment(last, -11), last }, basis: year.basis, anchor }
  }
  if (point.kind !== 'year') {
    const stretch = portionOfYear(point.kind, point.number, year.value, fiscal)
    return stretch && { stretch, basis: year.basis, anchor }
  }
  if (point.part === undefined && !fiscal) return single(anchor, year.basis, point.about)
  const stretch = partOfYear(year.value, point.part, fiscal)
  return { stretch, basis: year.basis, anchor: fiscal ? anchor : withLateMonth(anchor, point.part) }
}

/** After the end of a year, January is the next one's. */
const withLateMonth = (anchor: Moment, part: Part | undefined): Moment =>
  part === 'end' || part === 'late' ? { ...anchor, month: 12 } : anchor

function resolveNear(point: Of<'near'>, state: DateState): Resolved | null {
  if (point.unit === 'day') {
    const base = baseWith('day', state)
    return base && single(shiftMoment(base, point.by), 'anaphoric')
  }
  if (point.unit === 'quarter') return resolveNearQuarter(point.by, state)
  const near = monthNear(point.from, point.by, state)
  if (!near) return null
  if (point.day !== undefined) return single({ ...near.value, day: point.day }, near.basis)
  if (point.part === undefined) return single(near.value, near.basis)
  return { stretch: partOfMonth(near.value, point.part), basis: near.basis, anchor: near.value }
}

function resolveNearQuarter(by: number, state: DateState): Resolved | null {
  const month = monthNear('document', 0, state)?.value
  if (month?.month === undefined) return null
  const first = shiftMoment({ year: month.year, month: Math.floor((month.month - 1) / 3) * 3 + 1 }, by * 3)
  return { stretch: { first, last: shiftMoment(first, 2) }, basis: 'document', anchor: { year: first.year } }
}

function resolveNamedMonth({ month, by }: Of<'named-month'>, state: DateState): Resolved | null {
  const now = monthNear('document', 0, state)?.value
  if (now?.month === undefined) return null
  const isPast = month < now.month
  const year = now.year + (by < 0 && !isPast ? -1 : by > 0 && (isPast || month === now.month) ? 1 : 0)
  return single({ year, month }, 'document')
}

function resolveNextMonth({ month, day }: Of<'next-month'>, state: DateState): Resolved | null {
  const anchor = state.nearest ?? state.anchor ?? state.issuedDay
  if (!anchor) return null
  const year = anchor.year + (anchor.month === undefined || month > anchor.month ? 0 : 1)
  return single({ year, month, day }, (state.nearest ?? state.anchor) ? 'anaphoric' : 'document')
}

function resolveNextDay(day: number, state: DateState): Resolved | null {
  const base = baseWith('month', state)
  if (base === null) return null
  const month = { year: base.year, month: base.month }
  const isNext = base.day !== undefined && day <= base.day
  return single({ ...(isNext ? shiftMoment(month, 1) : month), day }, 'anaphoric')
}
