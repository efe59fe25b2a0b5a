import type { Bar, FiguresPicture } from './picture.js'
import { COLOURS, document, element, text, type Svg } from './svg.js'
import { shortened, textWidth, wrapped } from './text-width.js'

const EDGE = 16
const BAR = 14
const ROW = 38

/** Figures as bars, each under its period and amount. */
export function figuresSvg({ title, charts, left, alt }: FiguresPicture, width: number): Svg {
  const room = width - 2 * EDGE
  const parts: Svg[] = []
  let y = EDGE
  const write = (words: string, size: number, most: number, fill: string): void => {
    for (const line of wrapped(words, size, room, most)) {
      y += size + 4
      parts.push(text(line, EDGE, y, { size, fill }))
    }
  }
  write(title, 16, 2, COLOURS.ink)
  for (const chart of charts) {
    y += 8
    write(chart.title, 13, 3, COLOURS.quiet)
    y += 6
    parts.push(...chart.bars.map((bar, at) => barOf(bar, chart.bars, y + at * ROW, width)))
    y += chart.bars.length * ROW
  }
  if (left !== '') write(left, 12, 2, COLOURS.quiet)
  return document(width, y + EDGE - 4, alt, parts.join(''))
}

/** A bar under its words: what falls goes to the left of the line that is nothing. */
function barOf({ label, value, amount }: Bar, all: readonly Bar[], y: number, width: number): Svg {
  const room = width - 2 * EDGE
  const values = [0, ...all.map((each) => each.value)]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const at = (each: number): number => EDGE + (most === least ? 0 : ((each - least) / (most - least)) * room)
  const below = y + 18
  const zero = { x1: at(0), x2: at(0), y1: below - 2, y2: below + BAR + 2, stroke: COLOURS.ink }
  return [
    text(shortened(label, 13, room - textWidth(amount, 13) - 12), EDGE, y + 13, { size: 13 }),
    text(amount, width - EDGE, y + 13, { size: 13, anchor: 'end' }),
    element('rect', { x: EDGE, y: below, width: room, height: BAR, fill: COLOURS.grid, rx: 2 }),
    value === 0 ? '' : lengthOf(value, at(value), at(0), below),
    least < 0 ? element('line', zero) : '',
  ].join('')
}

/** What is not nothing is seen. */
function lengthOf(value: number, end: number, zero: number, y: number): Svg {
  const [fill, stroke] = value < 0 ? [COLOURS.fall, COLOURS.fallMark] : [COLOURS.mark, COLOURS.mark]
  const width = Math.max(1.5, Math.abs(end - zero))
  return element('rect', { x: Math.min(end, zero), y, width, height: BAR, fill, stroke, rx: 1 })
}
