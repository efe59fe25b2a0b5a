import type { Language } from '../../report/report.js'
import { COLOURS, element, text, type Svg } from './svg.js'
import { ticksOf } from './ticks.js'
import { BREAK, type TimeScale } from './time-scale.js'

/** The room that the axis takes above the rows. */
export const AXIS_HEIGHT = 40

/** The axis above the rows, with a line down through them at each tick, and a break where a long time is left out. */
export function axisOf(scale: TimeScale, top: number, bottom: number, language: Language): Svg {
  const below = top + AXIS_HEIGHT
  const ticks = scale.segments.flatMap((segment) => {
    const from = segment.left
    return ticksOf(segment, language).map(({ day, upper, lower }) => {
      const x = from + ((day - segment.from) / (segment.to - segment.from)) * (segment.right - segment.left)
      const line = element('line', { x1: x, x2: x, y1: below - 4, y2: bottom, stroke: COLOURS.grid })
      const words = { size: 11, fill: COLOURS.quiet, anchor: 'middle' } as const
      return line + text(upper, x, below - 22, words) + (lower === '' ? '' : text(lower, x, below - 8, words))
    })
  })
  const breaks = scale.segments.slice(0, -1).map(({ right }) => breakAt(right + BREAK / 2, below, bottom))
  return [...ticks, ...breaks].join('')
}

/** Two slanting lines on the axis, and a dashed one down. */
function breakAt(x: number, y: number, bottom: number): Svg {
  const paint = { stroke: COLOURS.quiet, 'stroke-width': 1.2 }
  const slant = (shift: number): Svg => element('line', { x1: x + shift - 3, y1: y + 5, x2: x + shift + 3, y2: y - 5, ...paint }) // prettier-ignore
  const down = element('line', {
    x1: x,
    x2: x,
    y1: y + 8,
    y2: bottom,
    stroke: COLOURS.grid,
    'stroke-dasharray': '2 4',
  })
  return slant(-2.5) + slant(2.5) + down
}
