import type { Line } from './lines.js'

/** A number alone on its line: `12`, `- 12 -`, `p. 12`, `12 / 30`, `iv`. */
const pageNumber =
  /^[-–—‐\s]*(?:p\.?|page)?\s*(?<number>\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—‐\s]*$/iu
/** A line of a table of contents. */
const leader = /(?:[.．・…‥·]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/u

/** A head that stands on so many pages is printed on each. */
const fewestHeads = 3
/** So many numbers alone on their lines, each one more than the last, are pages'. */
const fewestNumbers = 3

/**
 * Takes out what belongs to the pages and not to the text: page numbers, running heads, the lines of a table of
 * contents. Where a page's number was, a page ends; with form feeds, lines know the page they are printed on.
 */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const pages = splitPages(lines)
  const furniture = new Set([
    ...(pages.length > 1 ? furnitureOfPages(pages) : countedNumbers(lines)),
    ...contentsOf(lines),
  ])
  if (furniture.size === 0) return lines
  const labels = new Map(pages.flatMap((page) => labelPage(page, furniture)))
  return lines.flatMap((line, index) => {
    if (furniture.has(line)) return []
    const page = labels.get(line)
    const before = lines[index - 1]
    const isOnNewPage =
      line.isOnNewPage || (before !== undefined && furniture.has(before) && !isLeader(before))
    return [{ ...line, isOnNewPage, ...(page === undefined ? {} : { page }) }]
  })
}

function splitPages(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap((line, index) => (line.isOnNewPage && index > 0 ? [index] : []))
  return [0, ...starts].map((start, at) => lines.slice(start, starts[at] ?? lines.length))
}

/** Numbers and repeated heads among the first and last two lines of each page; the file's first line is its title. */
function furnitureOfPages(pages: readonly (readonly Line[])[]): readonly Line[] {
  const edges = pages.flatMap((page) => [...new Set([...page.slice(0, 2), ...page.slice(-2)])])
  const counts = new Map<string, number>()
  for (const { text } of edges) counts.set(withoutDigits(text), (counts.get(withoutDigits(text)) ?? 0) + 1)
  const isHead = ({ text }: Line): boolean =>
    withoutDigits(text) !== '' && (counts.get(withoutDigits(text)) ?? 0) >= fewestHeads
  const title = pages[0]?.[0]
  return edges.filter((line) => pageNumber.test(line.text) || (isHead(line) && line !== title))
}

const withoutDigits = (text: string): string => text.replace(/[\d０-９\s　|-]+/gu, '')

/** Lines that are numbers and count the pages, in a text without form feeds. */
function countedNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.filter(({ text }) => /\d/u.test(text) && pageNumber.test(text))
  const isNext = (line: Line, other: Line | undefined, by: number): boolean =>
    other !== undefined && numberIn(other) === numberIn(line) + by
  const counted = numbers.filter(
    (line, at) => isNext(line, numbers[at - 1], -1) || isNext(line, numbers[at + 1], 1),
  )
  return counted.length >= fewestNumbers ? counted : []
}

const numberIn = ({ text }: Line): number => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN)

const isLeader = ({ text }: Line): boolean => leader.test(text.slice(-40))

/** Two lines or more with leaders are a table of contents. */
function contentsOf(lines: readonly Line[]): readonly Line[] {
  const entries = lines.filter(isLeader)
  return entries.length > 1 ? entries : []
}

/** The number printed on a page, for each of its lines. */
function labelPage(
  page: readonly Line[],
  furniture: ReadonlySet<Line>,
): readonly (readonly [Line, string])[] {
  const printed = page.find((line) => furniture.has(line) && pageNumber.test(line.text))
  const label = printed && pageNumber.exec(printed.text)?.groups?.['number']
  const isPaged = page[0]?.isOnNewPage === true || page.at(-1) === printed
  return label === undefined || !isPaged ? [] : page.map((line) => [line, label] as const)
}
