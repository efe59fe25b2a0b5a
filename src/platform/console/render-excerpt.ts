import type { Gloss } from '../../answer/answer.js'
import { formatCitation } from '../../answer/citation-line.js'
import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { Excerpt } from '../../search/excerpt.js'
import { displayWidth } from './display-width.js'
import { messagesFor } from './messages.js'
import { printable, printableWith } from '../../answer/printable.js'
import type { RenderOptions } from './render-options.js'
import { styled } from './style.js'
import { wrapText } from './wrap-text.js'

/** An excerpt with what stands above and below it. */
export interface Shown {
  /** Counted from 1 through the answer: the number of the first headline. */
  readonly number: number
  /** Several where one sentence tells several things. */
  readonly headlines: readonly string[]
  readonly excerpt: Excerpt
  readonly glosses?: readonly Gloss[]
}

/** The columns that a quotation is set in by. */
export const INDENT = '    '
/** The marks that a quotation stands between. */
export const MARKS = [
  ['「', '」'],
  ['“', '”'],
] as const

/** Headline, quotation, citation and glosses: the quotation is whole and in order, whatever its width. */
export function renderExcerpt(shown: Shown, language: Language, options: RenderOptions): string {
  const { number, headlines, excerpt, glosses = [] } = shown
  const cited = printable(formatCitation(excerpt.citation, language))
  const ref = printable(excerpt.citation.ref)
  const lines = [
    ...headlines.map((headline, index) =>
      styled(`[${number + index}] ${printable(headline)}`.trimEnd(), 'bold', options.colour),
    ),
    ...renderQuotation(excerpt, options),
    INDENT + styled(`— ${cited.includes(ref) ? cited : `${cited} · ${ref}`}`, 'dim', options.colour),
  ]
  if (glosses.length > 0) lines.push(INDENT + renderGlosses(glosses, language))
  return lines.join('\n')
}

function renderQuotation({ text, highlights }: Excerpt, { width, colour }: RenderOptions): readonly string[] {
  const shown = printableWith(text, highlights)
  const [open, close] = MARKS[JAPANESE.test(shown.text) ? 0 : 1]
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

function renderGlosses(glosses: readonly Gloss[], language: Language): string {
  const pairs = glosses.map(({ quoted, meaning }) => `${printable(quoted)} = ${printable(meaning)}`)
  return `${messagesFor(language).glosses}: ${pairs.join(' · ')}`
}

const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const NARROWEST = 10
