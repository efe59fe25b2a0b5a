import { drawMark } from './mark-svg.js'
import type { TimelinePicture } from './picture.js'
import { COLOURS, text, type Svg } from './svg.js'
import { textWidth } from './text-width.js'

/** The room of a sign, and between two entries. */
const SIGN = 24
const GAP = 16
const SIZE = 12

interface Entry {
  readonly words: string
  readonly isInferred: boolean
  /** For each sign: whether it is a point, else a bar. */
  readonly signs: readonly boolean[]
}

/** What the signs mean: those alone that are drawn; as many lines as it takes. */
export function legendOf(picture: TimelinePicture, left: number, right: number): readonly Svg[] {
  const lines: Svg[] = []
  let x = right
  for (const entry of entriesOf(picture)) {
    const needed = entry.signs.length * SIGN + textWidth(entry.words, SIZE)
    if (x + needed > right) {
      lines.push('')
      x = left
    }
    lines[lines.length - 1] = (lines.at(-1) ?? '') + entryAt(entry, x)
    x += needed + GAP
  }
  return lines
}

function entriesOf({ rows, legend }: TimelinePicture): readonly Entry[] {
  const marks = rows.flatMap((row) => row.marks)
  const drawn = (isInferred: boolean, shapes: readonly boolean[]): readonly boolean[] =>
    shapes.filter((isDay) => marks.some((mark) => mark.isDay === isDay && mark.isInferred === isInferred))
  return [
    { words: legend.day, isInferred: false, signs: drawn(false, [true]) },
    { words: legend.days, isInferred: false, signs: drawn(false, [false]) },
    { words: legend.inferred, isInferred: true, signs: drawn(true, [true, false]) },
  ].filter(({ signs }) => signs.length > 0)
}

function entryAt({ words, isInferred, signs }: Entry, x: number): Svg {
  const drawn = signs.map((isDay, at) => signOf(isDay, isInferred, x + at * SIGN))
  return [...drawn, text(words, x + signs.length * SIGN, 12, { size: SIZE, fill: COLOURS.quiet })].join('')
}

function signOf(isDay: boolean, isInferred: boolean, x: number): Svg {
  const bare = { opens: null, words: '', wordsAt: 0, anchor: 'start', left: 0, right: 0 } as const
  return drawMark({ isDay, isInferred, from: x + (isDay ? 8 : 0), to: x + 17, ...bare }, 8)
}
