import type { Mark } from './picture.js'
import { COLOURS, element, text, type Svg } from './svg.js'
import type { Taken } from './lanes.js'
import { shortened, textWidth } from './text-width.js'
import { dayNumber, type TimeScale } from './time-scale.js'

/** Whether marks have their words beside them, and how high a lane is. */
export interface MarkStyle {
  readonly hasWords: boolean
  readonly lane: number
}

/** A mark with its place from left to right: `left` to `right` is all the room that it takes. */
export interface PlacedMark extends Taken {
  readonly isDay: boolean
  readonly isInferred: boolean
  readonly from: number
  readonly to: number
  /** The end that is not known. */
  readonly opens: 'left' | 'right' | null
  readonly words: string
  readonly wordsAt: number
  readonly anchor: 'start' | 'end'
}

const SIZE = 12
const RADIUS = 5
const LEAST_BAR = 8

/** Where a mark and its words stand, within the edges of the picture. */
export function placeMark(mark: Mark, scale: TimeScale, style: MarkStyle, edges: Taken): PlacedMark {
  const { isDay, isInferred } = mark
  const { from, to, opens } = stretchOf(mark, scale)
  const base = { isDay, isInferred, from, to, opens }
  const outer = isDay ? { left: from - RADIUS, right: from + RADIUS } : { left: from, right: to }
  const many = mark.count > 1 ? ` ×${String(mark.count)}` : ''
  if (!style.hasWords) return { ...base, ...outer, words: '', wordsAt: 0, anchor: 'start' }
  const words = shortened(mark.short + many, SIZE, edges.right - edges.left - 30)
  const wide = textWidth(words, SIZE)
  const told = { ...base, words, ...outer }
  if (!isDay && wide + 10 <= to - from) return { ...told, wordsAt: from + 6, anchor: 'start' }
  const after = outer.right + 4
  if (after + wide <= edges.right) return { ...told, wordsAt: after, anchor: 'start', right: after + wide }
  const before = outer.left - 4
  if (before - wide >= edges.left) return { ...told, wordsAt: before, anchor: 'end', left: before - wide }
  const inside = Math.max(edges.left, Math.min(from + 6, edges.right - wide))
  return { ...told, wordsAt: inside, anchor: 'start', left: Math.min(outer.left, inside), right: Math.max(outer.right, inside + wide) } // prettier-ignore
}

function stretchOf(
  { earliest, latest, isDay }: Mark,
  { at, segments }: TimeScale,
): Pick<PlacedMark, 'from' | 'to' | 'opens'> {
  if (isDay && earliest !== null) {
    const middle = at(dayNumber(earliest) + 0.5)
    return { from: middle, to: middle, opens: null }
  }
  const from = earliest === null ? (segments[0]?.left ?? 0) : at(dayNumber(earliest))
  const to = latest === null ? (segments.at(-1)?.right ?? 0) : at(dayNumber(latest) + 1)
  const opens = earliest === null ? 'left' : latest === null ? 'right' : null
  return { from, to: Math.max(to, from + LEAST_BAR), opens }
}

/** A point for a day, a bar for what is vaguer; hollow and dashed where it is inferred; open where an end is not known. */
export function drawMark(mark: PlacedMark, y: number): Svg {
  const { isDay, isInferred, from, to, words, wordsAt, anchor } = mark
  const dashed = isInferred ? { 'stroke-dasharray': '3 2' } : {}
  const paint = { stroke: COLOURS.mark, 'stroke-width': 1.5, ...dashed }
  const sign = isDay
    ? element('circle', {
        cx: from,
        cy: y,
        r: RADIUS,
        fill: isInferred ? COLOURS.card : COLOURS.mark,
        ...paint,
      })
    : element('path', {
        d: outlineOf(mark, from, to, y),
        fill: isInferred ? COLOURS.card : COLOURS.fill,
        ...paint,
      })
  return sign + (words === '' ? '' : text(words, wordsAt, y + 4.5, { size: SIZE, anchor }))
}

const HALF = 8

/** A bar, with a point at the end that is open. */
function outlineOf({ opens, words }: PlacedMark, from: number, to: number, y: number): string {
  const half = words === '' ? 5 : HALF
  const [top, bottom] = [y - half, y + half].map((each) => each.toFixed(1))
  const [left, right, middle] = [from, to, y].map((each) => each.toFixed(1))
  const [inLeft, inRight] = [from + 6, to - 6].map((each) => each.toFixed(1))
  const start = opens === 'left' ? `M${inLeft} ${bottom}L${left} ${middle}L${inLeft} ${top}` : `M${left} ${bottom}L${left} ${top}` // prettier-ignore
  const end = opens === 'right' ? `L${inRight} ${top}L${right} ${middle}L${inRight} ${bottom}` : `L${right} ${top}L${right} ${bottom}` // prettier-ignore
  return `${start}${end}Z`
}
