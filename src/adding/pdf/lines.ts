import { isJapanese } from '../../report/japanese.js'
import type { Glyph } from './glyph.js'
import type { PageLine } from './page-line.js'

/** How far glyphs stand from each other, in sizes of the line. */
const sameBaseline = 0.14
/** A raised glyph is smaller, and no higher than this; furigana stand higher. */
const mostRaised = 0.62
const raisedSize = 0.93
/** Marks of Japanese text are set closer than their width. */
const mostOverlap = 0.75
/** From here on a gap parts cells, or columns. */
const wideGap = 2.6
const mostGap = 45
/** A gap between words; between Japanese characters, which are spread to fill a line, it is wider. */
const wordGap = 0.17
const japaneseGap = 0.9

/** The lines of a page, in the order in which its glyphs are shown. */
export function linesOf(glyphs: readonly Glyph[], page: number): readonly PageLine[] {
  const open: OpenLine[] = []
  for (const glyph of glyphs) {
    // Furigana are shown amid their line, which then goes on: so the line before the last may go on, too.
    const line = [open.at(-1), open.at(-2)].find((each) => each !== undefined && takes(each, glyph))
    if (line) append(line, glyph)
    else if (glyph.text.trim() !== '') open.push({ glyphs: [glyph], y: glyph.y, size: glyph.size })
  }
  return withoutTwins(open.flatMap((line) => finish(line, page)))
}

interface OpenLine {
  glyphs: Glyph[]
  y: number
  size: number
}

const endOf = ({ glyphs }: OpenLine): number => {
  const last = glyphs.at(-1)
  return last ? last.x + last.width : 0
}

/** Whether a glyph goes on with a line. */
function takes(line: OpenLine, glyph: Glyph): boolean {
  if (glyph.isTurned !== line.glyphs[0]?.isTurned) return false
  const size = Math.max(line.size, glyph.size)
  const gap = (glyph.x - endOf(line)) / size
  const raise = (line.y - glyph.y) / size
  if (gap < -mostOverlap || gap > mostGap) return false
  if (Math.abs(raise) <= sameBaseline) return true
  if (gap > 1.2) return false
  if (isRaisedOver(glyph, line)) return raise < mostRaised
  const isLowered = glyph.size < line.size * raisedSize && raise < 0 && raise > -0.4
  return isLowered || isLabel(line, glyph)
}

const isRaisedOver = (glyph: Glyph, { y, size }: OpenLine): boolean =>
  glyph.size < size * raisedSize && y - glyph.y > sameBaseline * size

/** Whether a line so far is a raised label that the glyph's line begins with. */
function isLabel({ glyphs, y, size }: OpenLine, glyph: Glyph): boolean {
  const raise = (glyph.y - y) / glyph.size
  return size < glyph.size * raisedSize && raise > 0 && raise < mostRaised && glyphs.length <= 5
}

function append(line: OpenLine, glyph: Glyph): void {
  const isOnLine = Math.abs(line.y - glyph.y) <= sameBaseline * Math.max(line.size, glyph.size)
  if (isOnLine || glyph.size < line.size * raisedSize) {
    line.glyphs.push(!isOnLine && isRaisedOver(glyph, line) ? { ...glyph, isRaised: true } : glyph)
    if (isOnLine && glyph.text.trim() !== '') line.size = Math.max(line.size, glyph.size)
    return
  }
  // What stood there so far was a label over the line's beginning.
  line.glyphs = line.glyphs.map((each) => ({ ...each, isRaised: true }))
  line.glyphs.push(glyph)
  line.y = glyph.y
  line.size = glyph.size
}

function finish(line: OpenLine, page: number): readonly PageLine[] {
  const written = write(line)
  const [first] = line.glyphs
  const shown = line.glyphs.filter(({ text }) => text.trim() !== '')
  if (written.text === '' || !first) return []
  const sizes = shown.filter(({ isRaised }) => !isRaised)
  const bold = sizes.filter(({ font }) => font.isBold).length
  return [
    {
      ...written,
      page,
      left: Math.min(...shown.map(({ x }) => x)),
      right: Math.max(...shown.map(({ x, width }) => x + width)),
      y: line.y,
      size: mostCommon(sizes.map(({ size }) => Math.round(size * 10) / 10)) ?? first.size,
      isBold: bold > sizes.length * 0.8,
      font: mostCommon(sizes.map(({ font }) => font.name)) ?? '',
      isTurned: first.isTurned,
    },
  ]
}

/** The words of a line, spaces where gaps are. */
function write({ glyphs, size }: OpenLine): Pick<PageLine, 'text' | 'raised' | 'gaps'> {
  let text = ''
  let end: number | null = null
  const raised: { start: number; end: number }[] = []
  const gaps: number[] = []
  for (const glyph of glyphs) {
    const gap: number = end === null ? 0 : (glyph.x - end) / size
    if (glyph.text.trim() !== '') {
      if (gap > wideGap && text.trim() !== '') gaps.push(text.trimEnd().length)
      if (needsSpace(text, glyph.text, gap)) text += ' '
      end = glyph.x + glyph.width
    } else if (text === '' || text.endsWith(' ')) continue
    const start = text.length
    text += glyph.text.trim() === '' ? ' ' : glyph.text
    const last = raised.at(-1)
    if (glyph.isRaised && last?.end === start) last.end = text.length
    else if (glyph.isRaised) raised.push({ start, end: text.length })
  }
  return { text: text.trimEnd(), raised, gaps }
}

function needsSpace(text: string, next: string, gap: number): boolean {
  if (text === '' || text.endsWith(' ')) return false
  const isWide = isJapanese(text.slice(-1)) || isJapanese(next.slice(0, 1))
  return gap > (isWide ? japaneseGap : wordGap)
}

/** Shadows and thick letters are made by showing a line twice. */
function withoutTwins(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1]
    const isTwin =
      before?.text === line.text &&
      Math.abs(before.y - line.y) < 1.5 &&
      Math.abs(before.left - line.left) < 1.5
    return !isTwin
  })
}

/** What most of some values are. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<readonly [T | undefined, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [undefined, 0],
  )[0]
}
