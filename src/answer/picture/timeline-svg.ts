import { axisOf, AXIS_HEIGHT } from './axis-svg.js'
import { lanesOf } from './lanes.js'
import { legendOf } from './legend-svg.js'
import { drawMark, placeMark, type MarkStyle, type PlacedMark } from './mark-svg.js'
import type { TimelinePicture, TimelineRow } from './picture.js'
import { COLOURS, document, element, text, type Svg } from './svg.js'
import { wrapped } from './text-width.js'
import { timeScale, type TimeScale } from './time-scale.js'

const EDGE = 16
/** With more marks than these, their words are left out: they stand in the answer and beside the picture. */
const MOST_WORDS = 48
const NAMED: MarkStyle = { hasWords: true, lane: 21 }
const BARE: MarkStyle = { hasWords: false, lane: 14 }

/** Events by actor over time. */
export function timelineSvg(picture: TimelinePicture, width: number): Svg {
  const { title, rows, left, alt, language } = picture
  const marks = rows.flatMap((row) => row.marks)
  const style = marks.length > MOST_WORDS ? BARE : NAMED
  const scale = timeScale(marks, EDGE + 6, width - EDGE - 6)
  const heads = wrapped(title, 16, width - 2 * EDGE, 2)
  const head = heads.map((line, at) => text(line, EDGE, EDGE + 16 + at * 20, { size: 16 }))
  const top = EDGE + heads.length * 20 + 4
  let y = top + AXIS_HEIGHT
  const drawn = rows.map((row) => {
    const placed = rowOf(row, scale, y, style, width)
    y = placed.bottom
    return placed.svg
  })
  const feet = [...legendOf(picture, EDGE, width - EDGE), ...leftOf(left, width)]
  const footTop = y + 8
  const foot = feet.map((svg, at) =>
    element('g', { transform: `translate(0 ${String(footTop + at * 20)})` }, svg),
  )
  const height = footTop + feet.length * 20 + EDGE - 6
  const inside = [...head, axisOf(scale, top, y, language), ...drawn, ...foot]
  return document(width, height, alt, inside.join(''))
}

function rowOf(
  { name, marks }: TimelineRow,
  scale: TimeScale,
  top: number,
  style: MarkStyle,
  width: number,
): { readonly svg: Svg; readonly bottom: number } {
  const placed = marks.map((mark): PlacedMark => placeMark(mark, scale, style, { left: 6, right: width - 6 }))
  const lanes = lanesOf(placed, style.hasWords ? 8 : 2)
  const line = element('line', { x1: EDGE, x2: width - EDGE, y1: top, y2: top, stroke: COLOURS.grid })
  const first = top + 24
  const drawn = placed.map((mark, at) => drawMark(mark, first + ((lanes[at] ?? 0) + 0.5) * style.lane))
  const bottom = first + (Math.max(0, ...lanes) + 1) * style.lane + 6
  return {
    svg: [line, text(name, EDGE, top + 17, { size: 13, fill: COLOURS.quiet }), ...drawn].join(''),
    bottom,
  }
}

const leftOf = (left: string, width: number): readonly Svg[] =>
  left === ''
    ? []
    : wrapped(left, 12, width - 2 * EDGE, 3).map((line) =>
        text(line, EDGE, 12, { size: 12, fill: COLOURS.quiet }),
      )
