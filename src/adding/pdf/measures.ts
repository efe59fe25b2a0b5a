import type { PageLine, PageText } from './page-line.js'
import { mostCommon } from './lines.js'

/** What a document's lines have in common. */
export interface Measures {
  /** The size of running text. */
  readonly size: number
  /** The font of running text. */
  readonly font: string
}

/** Running text is the largest size that this share of all characters has: notes are smaller, headings rarer. */
const leastShare = 0.2

/** Measures the running text of a document. */
export function measure(pages: readonly PageText[]): Measures {
  const lines = pages.flatMap((page) => page.lines).filter(({ isTurned }) => !isTurned)
  const counts = new Map<number, number>()
  let all = 0
  for (const line of lines) {
    const size = rounded(line)
    counts.set(size, (counts.get(size) ?? 0) + line.text.length)
    all += line.text.length
  }
  const large = [...counts].filter(([, count]) => count >= all * leastShare).map(([size]) => size)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const size = large.length > 0 ? Math.max(...large) : (most?.[0] ?? 10)
  const font = mostCommon(lines.filter((line) => rounded(line) === size).map((line) => line.font)) ?? ''
  return { size, font }
}

const rounded = ({ size }: PageLine): number => Math.round(size * 2) / 2
