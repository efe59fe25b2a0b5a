import type { Mark } from './picture.js'

/** A stretch of time without a long gap, and where it is drawn. Days are counted from 1970. */
export interface Segment {
  readonly from: number
  /** The first day after it. */
  readonly to: number
  readonly left: number
  readonly right: number
}

/** Where days stand. Gaps in which nothing is told are left out: between two segments is a break. */
export interface TimeScale {
  readonly segments: readonly Segment[]
  /** Where a day begins. */
  readonly at: (day: number) => number
}

/** The number of a day, ISO 8601. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** The room that a break takes. */
export const BREAK = 26
const MOST_SEGMENTS = 5
const LEAST_WIDTH = 56
/** A gap of this part of the whole is left out. */
const LONG_GAP = 0.12

/** A scale over all marks, from left to right. */
export function timeScale(marks: readonly Mark[], left: number, right: number): TimeScale {
  const spans = marks.map(({ earliest, latest }) => {
    const days = [earliest, latest].flatMap((day) => (day === null ? [] : [dayNumber(day)]))
    return { from: Math.min(...days), to: Math.max(...days) + 1 }
  })
  const stretches = stretchesOf(spans)
  const room = right - left - BREAK * (stretches.length - 1)
  const spare = room - LEAST_WIDTH * stretches.length
  const total = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  let x = left
  const segments = stretches.map(({ from, to }): Segment => {
    const width = LEAST_WIDTH + (spare * (to - from)) / total
    const segment = { from, to, left: x, right: x + width }
    x += width + BREAK
    return segment
  })
  return { segments, at: (day) => placeIn(segments, day) }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function stretchesOf(spans: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) } // prettier-ignore
    else joined.push(span)
  }
  const whole = (joined.at(-1)?.to ?? 0) - (joined[0]?.from ?? 0)
  const gaps = joined.slice(1).map(({ from }, at) => from - (joined[at]?.to ?? from))
  const longest = gaps.toSorted((a, b) => b - a).slice(0, MOST_SEGMENTS - 1)
  const least = Math.max(whole * LONG_GAP, longest.at(-1) ?? 0, 2)
  return joined.reduce<readonly Stretch[]>((stretches, span, at) => {
    const last = stretches.at(-1)
    if (last === undefined || (gaps[at - 1] ?? 0) >= least) return [...stretches, span]
    return [...stretches.slice(0, -1), { from: last.from, to: span.to }]
  }, [])
}

function placeIn(segments: readonly Segment[], day: number): number {
  const segment = segments.find(({ to }) => day <= to) ?? segments.at(-1)
  if (segment === undefined) return 0
  const { from, to, left, right } = segment
  return left + ((Math.min(Math.max(day, from), to) - from) / (to - from)) * (right - left)
}
