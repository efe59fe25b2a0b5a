import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { DateMention } from '../annotations.js'
import { findAsides } from './asides.js'
import { findDates, hideNoDates, PATTERN_ROWS } from './find-dates.js'
import { readIssued } from './issued.js'
import { joinDates } from './join-dates.js'
import { newMainLine, readPassage, type Line } from './main-line.js'
import { viewText } from './view.js'

/** A text of a report, in reading order. */
export interface Passage {
  readonly text: string
  readonly kind: 'heading' | 'paragraph' | 'note'
  /** Offsets where a footnote call was taken out: digits left and right of one never belong together. */
  readonly breaks?: readonly number[]
}

/** What is known of the document that texts stand in. */
export interface DateContext {
  readonly language: Language
  /** The document's date, EDTF: a day, a month, a year or an interval. Without it, a year may stay unknown. */
  readonly issued?: string | undefined
  /** The year that the heading above the text states. */
  readonly year?: number | undefined
}

/** The dates of one passage, and the spans that look like a date but could not be resolved. Both in order. */
export interface PassageDates {
  readonly mentions: DateMention[]
  readonly unresolved: Span[]
}

/**
 * Reads the dates of a whole report in one pass. A missing year comes from the last date of the main line, of
 * all passages before; dates in headings, notes, brackets and quotations, and background, do not carry on. A
 * heading's year holds for the passages after it. Spans are in each passage's text and never overlap.
 */
export function annotateDates(passages: readonly Passage[], context: DateContext): PassageDates[] {
  const issued = readIssued(context.issued)
  let line: Line = newMainLine(context.year)
  return passages.map((passage) => {
    const view = viewText(passage.text, passage.breaks)
    const hidden = hideNoDates(view.text, context.language)
    const found = findDates(hidden, PATTERN_ROWS[context.language])
    const phrases = joinDates(hidden, found, context.language)
    const asides = findAsides(view.text)
    const read = readPassage(
      { view, phrases, asides, kind: passage.kind, issued, language: context.language },
      line,
    )
    line = read.line
    return { mentions: read.mentions, unresolved: read.unresolved }
  })
}
