import type { PageLine, PageText } from './page-line.js'
import { mostCommon } from './lines.js'
import { isCaption } from './pdf-headings.js'

/** What belongs to the pages and not to the text. */
export interface Furniture {
  readonly lines: ReadonlySet<PageLine>
  /** The number printed on each page; null: none is, and none can be counted from its neighbours. */
  readonly labels: readonly (string | null)[]
}

/** A number alone on its line: `12`, `- 12 -`, `p. 12`, `12 / 30`, `iv`. */
const pageNumber =
  /^[-–—‐\s]*(?:p\.?|page)?\s*(?<number>\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—‐\s]*$/iu
/** A head with a page's number at either end. */
const numberAtEdge = /^(?<first>\d{1,4})\s+\D|\D\s+(?<last>\d{1,4})$/u
/** Heads and feet stand within this share of a page's height. */
const margin = 0.13
/** Besides a page's number, so many lines may be printed at its edge. */
const mostBeyond = 2
/** What stands at one place on so many pages at least is printed on each. */
const fewest = 3
/** At the edges, and beside the text, on so many: the heads of a chapter may be printed on two. */
const fewestHeads = 2

/** Finds page numbers and what is printed on page after page: heads, feet, marks at the side. */
export function findFurniture(pages: readonly PageText[]): Furniture {
  const atEdge = pages.map((page) => page.lines.filter((line) => isAtEdge(line, page)))
  const repeated = repeatedLines(pages)
  const numbers = atEdge.map((lines, index) =>
    lines.find((line) => isOutermost(line, pages[index]) && pageNumber.test(line.text)),
  )
  const heads = repeatedHeads(atEdge)
  const lines = new Set([...repeated, ...heads, ...numbers.filter((line) => line !== undefined)])
  const printed = atEdge.map((own, index) => {
    const alone = numbers[index] && pageNumber.exec(numbers[index].text)?.groups?.['number']
    return (
      alone ??
      own
        .filter((line) => heads.has(line))
        .map(numberIn)
        .find((number) => number !== undefined)
    )
  })
  return { lines, labels: countOn(printed) }
}

const isAtEdge = ({ y, size }: PageLine, { height }: PageText): boolean =>
  y - size < height * margin || y > height * (1 - margin)

/** Whether hardly another line is nearer to the edge of the page. */
function isOutermost(line: PageLine, page: PageText | undefined): boolean {
  const others = page?.lines.filter((each) => each !== line && !each.isTurned) ?? []
  const above = others.filter(({ y }) => y < line.y - 1).length
  const below = others.filter(({ y }) => y > line.y + 1).length
  return Math.min(above, below) <= mostBeyond
}

const withoutDigits = (text: string): string => text.replace(/[\d０-９\s　|-]+/gu, '')

/** Lines at the edges whose words stand at the same height on another page, numbers aside. */
function repeatedHeads(atEdge: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const heads = atEdge.flat().filter((line) => withoutDigits(line.text) !== '' && !isCaption(line))
  return new Set(onPages(heads, ({ text, y }) => `${withoutDigits(text)}@${Math.round(y / 4)}`, fewestHeads))
}

/** Lines with the same words at the very same place on half of the pages; beside the text, on two: marks at the side. */
function repeatedLines(pages: readonly PageText[]): readonly PageLine[] {
  const lines = pages.flatMap((page) => page.lines)
  const long = lines.filter(({ text, isTurned }) => text.length > 15 && !isTurned)
  const [left, right] = [
    Math.min(...long.map((line) => line.left)),
    Math.max(...long.map((line) => line.right)),
  ]
  const beside = lines.filter((line) => line.right <= left + 1 || line.left >= right - 1)
  const placeOf = ({ text, left: x, y }: PageLine): string => `${text}@${Math.round(x)},${Math.round(y)}`
  const most = Math.max(fewest, Math.ceil(pages.length / 2))
  return [...onPages(lines, placeOf, most), ...onPages(beside, placeOf, fewestHeads)]
}

/** The lines whose key is found on so many pages. */
function onPages(
  lines: readonly PageLine[],
  keyOf: (line: PageLine) => string,
  least: number,
): readonly PageLine[] {
  const places = new Map<string, PageLine[]>()
  for (const line of lines) {
    const own = places.get(keyOf(line))
    if (own) own.push(line)
    else places.set(keyOf(line), [line])
  }
  return [...places.values()].filter((own) => new Set(own.map(({ page }) => page)).size >= least).flat()
}

function numberIn({ text }: PageLine): string | undefined {
  const { first, last } = numberAtEdge.exec(text)?.groups ?? {}
  return first ?? last
}

/** Pages without a number get theirs from their neighbours, where the numbers count the pages. */
function countOn(printed: readonly (string | undefined)[]): readonly (string | null)[] {
  const steps = printed.flatMap((label, index) =>
    label !== undefined && /^\d+$/u.test(label) ? [Number(label) - index] : [],
  )
  const step = mostCommon(steps)
  const isCounted =
    step !== undefined && steps.filter((each) => each === step).length >= Math.min(2, printed.length)
  return printed.map((label, index) => {
    const counted = isCounted && index + step > 0 ? String(index + step) : null
    const isOther = label !== undefined && /^\d+$/u.test(label) && counted !== null && label !== counted
    return isOther ? counted : (label ?? counted)
  })
}
