import { annotateDates, type DateContext } from '../../../src/annotate/dates/annotate-dates.js'
import { cut } from '../../../src/report/span.js'

/** The day that tables are read on, unless a row says otherwise. */
export const ISSUED = '2017-12-01'

/** The dates of a text as `words = EDTF`, and what looked like a date as `? words`. */
export function showDates(text: string, context: DateContext): string[] {
  return annotateDates([{ text, kind: 'paragraph' }], context).flatMap(({ mentions, unresolved }) => [
    ...mentions.map((mention) => `${cut(text, mention)} = ${mention.edtf}`),
    ...unresolved.map((span) => `? ${cut(text, span)}`),
  ])
}
