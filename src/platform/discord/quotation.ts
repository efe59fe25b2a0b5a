import { languageOf } from '../../report/language-of.js'
import type { QuotationPart } from '../../answer/outline.js'
import type { Excerpt } from '../../search/excerpt.js'
import { emphasized, printableSpans } from './markdown.js'
import { piecesOf } from '../../answer/pieces.js'

/** What stands before each line of a quotation: Discord sets it in, with a bar beside it. */
export const QUOTED = '> '
/** The marks that a quotation stands between. */
export const MARKS = [
  ['「', '」'],
  ['“', '”'],
] as const
/** Stands after the number of a quotation that goes on from the message before. */
export const GOES_ON = '…'

/**
 * A quotation as lines for as many messages as it takes: in each, a part between marks, no longer than a limit; the parts
 * joined are the quotation.
 */
export function quotedLines(
  { text: words, highlights }: Pick<Excerpt, 'text' | 'highlights'>,
  limit: number,
): readonly string[] {
  const { text, spans } = printableSpans(words, highlights)
  const [open, close] = MARKS[languageOf(text) === 'ja' ? 0 : 1]
  const room = limit - QUOTED.length - open.length - close.length
  const pieces = piecesOf(text, room, (part) => emphasized(text, part, spans).length)
  return pieces.map((part) => `${QUOTED}${open}${emphasized(text, part, spans)}${close}`)
}

/** The number that a quotation has, as a reader sees it. */
export const numberOf = ({ number }: Pick<QuotationPart, 'number'>, more = ''): string =>
  `\\[${number}\\]${more}`
