import { namedHeadings } from '../../report/heading-forms.js'
import type { PageLine, PageText } from './page-line.js'

/** Dots that lead to a number. */
const leader = /(?:[.．・…‥·]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})?$/iu
const numberAtEnd = /\s(?:\d{1,4}|[ivxlc]{1,7})$/iu
/** So many lines that lead to a page are a table of contents. */
const fewest = 3

/** The lines of tables of contents: all of a page that lead to a number, and its heading. */
export function contentsLines(pages: readonly PageText[]): readonly PageLine[] {
  return pages.flatMap(({ lines }) => {
    const leading = lines.filter(isLeading)
    const isNamed = lines.some(isContentsHeading)
    if (leading.length < (isNamed ? fewest - 1 : fewest)) return []
    const isDense = leading.length * 2 >= lines.length
    return lines.filter(
      (line) =>
        leading.includes(line) ||
        isContentsHeading(line) ||
        (isDense && /^(?:\d{1,4}|[.．…・\s]+)$/u.test(line.text)) ||
        (isDense && isNamed),
    )
  })
}

/** A line with dots before a number, or with a wide gap before it. */
const isLeading = ({ text, gaps }: PageLine): boolean =>
  leader.test(text.slice(-60)) ||
  (gaps.length > 0 && numberAtEnd.test(text) && (gaps.at(-1) ?? 0) >= text.search(numberAtEnd) - 1)

const isContentsHeading = ({ text }: PageLine): boolean => {
  const words = text.toLowerCase().replace(/[\s　]+/gu, '')
  return /^(?:目次|contents|tableofcontents)$/u.test(words) && namedHeadings.has(words)
}
