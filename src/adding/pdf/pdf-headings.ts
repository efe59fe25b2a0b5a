import { parseHeading } from '../../report/headings.js'
import { endsSentence } from '../../report/sentence-end.js'
import type { Measures } from './measures.js'
import type { PageLine } from './page-line.js'

/** A heading's lines, and the style by which its level is known. */
export interface PdfHeading {
  readonly lines: readonly PageLine[]
  readonly style: string
}

const larger = 1.12
const mostCharacters = 140
/** What a picture or a table is called. */
const caption =
  /^[■●▲□◆▼]?\s*(?:第?[\d０-９]+(?:\s?[-－‐–ー.．]\s?[\d０-９]+)*\s?[図表]|[図表]\s*[\d０-９]|コラム|Fig(?:ure|\.)?\s*\d|Table\s*\d|Chart\s*\d|資料[：:]|出典[：:]|出所[：:]|Source:)/iu

/** Nothing but an address. */
const address = /^(?:https?:\/\/|www\.)\S+$/iu

/** Whether a line names a picture or a table. */
export const isCaption = (line: PageLine): boolean => caption.test(line.text)

/**
 * The headings among lines of running text in order: larger, or set apart in another font, and no sentence. Lines of
 * one style that follow each other are one heading.
 */
export function findPdfHeadings(lines: readonly PageLine[], measures: Measures): readonly PdfHeading[] {
  const headings: { lines: PageLine[]; style: string }[] = []
  let before: PageLine | undefined
  for (const [index, line] of lines.entries()) {
    const style = styleOf(line, lines[index - 1], lines[index + 1], measures)
    const last = headings.at(-1)
    if (
      style !== null &&
      last?.style === style &&
      last.lines.at(-1) === before &&
      before &&
      isNextLine(before, line)
    )
      last.lines.push(line)
    else if (style !== null) headings.push({ lines: [line], style })
    before = line
  }
  const titles = headings.filter(({ lines: own }) => isTitle(own) && !goesOnBelow(own, lines))
  const inTitles = new Set(titles.flatMap(({ lines: own }) => own))
  return titles.filter(({ lines: own }) => headsText(own, lines, { measures, inTitles }))
}

/** Levels by style, 1 outermost: the larger, the further out; then in the order in which styles appear. */
export function levelsOf(headings: readonly PdfHeading[]): ReadonlyMap<PdfHeading, number> {
  const styles = [...new Set(headings.map(({ style }) => style))]
  const ranked = styles
    .map((style, index) => ({ style, index, size: Number(style.split(' ')[0]) }))
    .sort((a, b) => b.size - a.size || a.index - b.index)
    .map(({ style }) => style)
  return new Map(headings.map((heading) => [heading, Math.min(12, ranked.indexOf(heading.style) + 1)]))
}

function styleOf(
  line: PageLine,
  before: PageLine | undefined,
  next: PageLine | undefined,
  { size, font }: Measures,
): string | null {
  if (isCaption(line) || line.gaps.length > 1 || !/\p{L}/u.test(line.text) || address.test(line.text))
    return null
  const rounded = Math.round(line.size * 2) / 2
  if (line.size >= size * larger) return `${rounded}`
  if (line.size < size * 0.97 || endsSentence(line.text)) return null
  const parsed = parseHeading(line.text)
  const isApart = isAlone(line, before, next)
  if (line.isBold && isApart) return `${rounded} bold ${parsed?.form ?? ''}`
  const isOtherFont = line.font !== font
  if (parsed && isApart && (isOtherFont || parsed.isCertain)) return `${rounded} ${parsed.form}`
  return null
}

/** Whether a line is not one of a paragraph in its own font: the lines beside it are of another, or far. */
function isAlone(line: PageLine, before: PageLine | undefined, next: PageLine | undefined): boolean {
  const isLike = (other: PageLine | undefined): boolean =>
    other !== undefined &&
    other.page === line.page &&
    other.font === line.font &&
    Math.abs(other.y - line.y) < line.size * 1.75
  const goesOn =
    before !== undefined && isLike(before) && !endsSentence(before.text) && before.isBold !== true
  return !goesOn && !(isLike(next) && !line.isBold)
}

function isNextLine(before: PageLine, line: PageLine): boolean {
  const down = line.y - before.y
  const isNumbered = typeof parseHeading(line.text)?.number === 'string'
  return before.page === line.page && down >= 0 && down < line.size * 1.9 && !isNumbered
}

/** Whether the line after a heading is in the same letters: then it is a sentence that is set off. */
function goesOnBelow(own: readonly PageLine[], lines: readonly PageLine[]): boolean {
  const last = own.at(-1)
  const next = last && lines[lines.indexOf(last) + 1]
  if (!last || !next || !isNextLine(last, next)) return false
  return last.font === next.font && Math.abs(last.size - next.size) < 0.3
}

/**
 * Whether what follows a heading is running text or another heading, maybe after a few lines such as an author's name:
 * what stands amid the lettering of a chart heads nothing.
 */
function headsText(
  own: readonly PageLine[],
  lines: readonly PageLine[],
  { measures, inTitles }: { readonly measures: Measures; readonly inTitles: ReadonlySet<PageLine> },
): boolean {
  const last = own.at(-1)
  const from = last === undefined ? 0 : lines.indexOf(last) + 1
  const below = lines.slice(from, from + NEXT_LINES)
  if (below.length === 0) return true
  return below.some((line) => inTitles.has(line) || (line.size >= measures.size * 0.97 && !isCaption(line)))
}

const NEXT_LINES = 4

function isTitle(lines: readonly PageLine[]): boolean {
  const words = lines.map(({ text }) => text).join(' ')
  return words.length <= mostCharacters && lines.length <= 5 && (!endsSentence(words) || words.length < 30)
}
