import { languageOf } from '../../report/language-of.js'
import type { QuotationPart } from '../../answer/outline.js'
import { printable, printableWith } from '../../answer/printable.js'
import type { Span } from '../../report/span.js'
import type { Excerpt } from '../../search/excerpt.js'
import { displayWidth } from './display-width.js'
import type { RenderOptions } from './render-options.js'
import { styled } from './style.js'
import { wrapText } from './wrap-text.js'

/** The columns that a quotation is set in by. */
export const INDENT = '    '
/** The marks that a quotation stands between. */
export const MARKS = [
  ['「', '」'],
  ['“', '”'],
] as const

/** Headlines, quotation, citation, notes and glosses: the quotation is whole and in order, whatever its width. */
export function renderQuotation(part: Omit<QuotationPart, 'kind'>, options: RenderOptions): string {
  const { number, headlines, excerpt, citation, notes, glosses, again } = part
  const cited = (words: string): string => citedLine(words, excerpt.citation.link, options)
  const told = headlines.map((headline, index) =>
    styled(`[${number + index}] ${printable(headline)}`.trimEnd(), 'bold', options.colour),
  )
  if (again !== null) return [...told, cited(again)].join('\n')
  const below = [...notes, ...(glosses === '' ? [] : [glosses])].map((line) => INDENT + printable(line))
  return [...told, ...quotationLines(excerpt, options), cited(citation), ...below].join('\n')
}

/** A citation that leads to the words: as a link where the terminal shows styles, else with the address below. */
function citedLine(words: string, link: string | undefined, { colour }: RenderOptions): string {
  const line = styled(`— ${printable(words)}`, 'dim', colour)
  if (link === undefined) return INDENT + line
  return colour
    ? `${INDENT}\u001b]8;;${link}\u001b\\${line}\u001b]8;;\u001b\\`
    : `${INDENT}${line}\n${INDENT}${link}`
}

function quotationLines({ text, highlights }: Excerpt, { width, colour }: RenderOptions): readonly string[] {
  const shown = printableWith(text, highlights)
  const [open, close] = MARKS[languageOf(shown.text) === 'ja' ? 0 : 1]
  const hanging = INDENT + ' '.repeat(displayWidth(open))
  const spans = wrapText(shown.text, Math.max(width - hanging.length - displayWidth(close), NARROWEST))
  return spans.map((line, index) => {
    const words = emphasize(shown.text, line, colour ? shown.spans : [])
    const end = index === spans.length - 1 ? close : ''
    return (index === 0 ? INDENT + open : hanging) + words + end
  })
}

/** A line of a text, with the spans of the text that fall into it in bold. */
function emphasize(text: string, line: Span, spans: readonly Span[]): string {
  let shown = ''
  let at = line.start
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start)
    const end = Math.min(line.end, span.end)
    if (end <= start) continue
    shown += text.slice(at, start) + styled(text.slice(start, end), 'bold', true)
    at = end
  }
  return shown + text.slice(at, line.end)
}
const NARROWEST = 10
