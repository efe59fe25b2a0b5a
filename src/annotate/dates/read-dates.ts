import type { DateMention } from '../annotations.js'
import { annotateDates, type DateContext } from './annotate-dates.js'

/** The dates of one text, in order; they never overlap. What cannot be resolved is left out. */
export function readDates(text: string, context: DateContext): DateMention[] {
  return annotateDates([{ text, kind: 'paragraph' }], context).flatMap(({ mentions }) => mentions)
}
