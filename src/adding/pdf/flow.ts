import { endsSentence } from '../../report/sentence-end.js'
import type { Measures } from './measures.js'
import type { PageLine } from './page-line.js'
import { isCaption } from './pdf-headings.js'

/** Lines of one column, from one above the other. */
export interface Column {
  readonly lines: readonly PageLine[]
  readonly left: number
  readonly right: number
  /** The usual distance of two baselines. */
  readonly leading: number
}

/** Bullets that begin an item of a list. */
const bullet = /^(?:[・•●○◆◇■□▪‣–➢⚫]|[①-⑳]|[(（][\d０-９a-z]{1,2}[)）]|\d{1,2}[.)]\s)/u
/** A line that begins so goes on with a sentence. */
const goesOn = /^[\p{Ll}、。，．,.;:)）」』]/u

/** Parts lines into columns: a new one begins where the text jumps up, down, or to another size. */
export function splitColumns(lines: readonly PageLine[]): readonly Column[] {
  const columns: PageLine[][] = []
  for (const line of lines) {
    const before = columns.at(-1)?.at(-1)
    if (before && isBelow(before, line)) columns.at(-1)?.push(line)
    else columns.push([line])
  }
  return columns.map(describe)
}

function isBelow(before: PageLine, line: PageLine): boolean {
  const down = (line.y - before.y) / Math.max(line.size, before.size)
  const isSameSize = Math.abs(line.size - before.size) <= Math.max(line.size, before.size) * 0.08
  return (
    before.page === line.page &&
    down > 0.4 &&
    down < 3 &&
    isSameSize &&
    line.left < before.right + line.size &&
    line.right > before.left - line.size
  )
}

function describe(lines: readonly PageLine[]): Column {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y))
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    leading: middle(steps) ?? (lines[0]?.size ?? 10) * 1.5,
  }
}

/** The lines of each paragraph of a column. */
export function splitColumn(column: Column): readonly (readonly PageLine[])[] {
  const paragraphs: PageLine[][] = []
  for (const [index, line] of column.lines.entries()) {
    const before = column.lines[index - 1]
    const own = paragraphs.at(-1)
    if (before && own && !beginsParagraph(before, line, column)) own.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function beginsParagraph(before: PageLine, line: PageLine, column: Column): boolean {
  if (line.gaps.length > 1 || before.gaps.length > 1) return true
  const isEnded = endsSentence(before.text) || /[:：]$/u.test(before.text)
  if (line.y - before.y > column.leading * 1.35 && line.y - before.y > line.size * 1.3)
    return !(goesOn.test(line.text) && !isEnded)
  if (isCaption(line) && isEnded) return true
  const isItem = bullet.test(line.text)
  if (isItem && (isEnded || bullet.test(before.text))) return true
  const isFull = before.right > column.right - line.size * 2
  const indent = line.left - Math.max(column.left, 0)
  const isIndented = indent > line.size * 0.6 && line.left > before.left + line.size * 0.4
  if (isIndented) return isEnded || !isFull
  if (isEnded && before.left > line.left + line.size * 0.6 && isItemStart(before)) return true
  return isEnded && !isFull && before.right < column.right - line.size * 3
}

const isItemStart = ({ text }: PageLine): boolean => bullet.test(text)

/** Whether a paragraph that ends a column goes on with the one that begins another. */
export function isContinued(
  last: readonly PageLine[],
  from: Column,
  next: readonly PageLine[],
  to: Column,
  { size }: Measures,
): boolean {
  const [before, line] = [last.at(-1), next[0]]
  if (!before || !line || Math.abs(before.size - line.size) > 0.6 || line.size < size * 0.97) return false
  if (bullet.test(line.text) || isCaption(line) || line.gaps.length > 1 || before.gaps.length > 1)
    return false
  if (/[:：]$/u.test(before.text)) return false
  const isIndented = line.left > to.left + line.size * 0.6 && next.length > 0 && to.lines.length > 1
  if (!endsSentence(before.text)) return goesOn.test(line.text) || !isIndented
  // After a sentence that fills its line, a paragraph goes on where others begin with an indent.
  const isFull = before.right > from.right - line.size * 1.2
  return isFull && !isIndented && from.lines.some(({ left }) => left > from.left + line.size * 0.6)
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
