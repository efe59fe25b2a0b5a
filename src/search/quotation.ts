import type { Library } from './library.js'
import { findNearly, type Stretch } from './near-quotation.js'
import { squeeze } from './squeeze.js'
import { quotablesOf, spansOf, type Quotable, type QuotedPlace } from './quotable.js'
import { candidatesFor } from './quotation-candidates.js'
import { piecesOfQuotation } from './quotation-pieces.js'

/** Whether a quotation stands in the reports. */
export type QuotationResult =
  /** Word for word; white space, width and quotation marks aside. In reading order; `isMore`: not all are listed. */
  | { readonly kind: 'exact'; readonly places: readonly QuotedPlace[]; readonly isMore: boolean }
  /** Almost. One list of stretches for each piece of the quotation. */
  | {
      readonly kind: 'nearly'
      readonly place: QuotedPlace
      readonly differences: readonly (readonly Stretch[])[]
      /** How much of the quotation stands there: 0 to 1. */
      readonly similarity: number
    }
  | { readonly kind: 'absent' }

/** A quotation longer than this, in UTF-16 code units, is not looked for: it is absent. */
export const LONGEST_QUOTATION = 4000

/**
 * Checks a quotation against the paragraphs and notes of a library. Its pieces (see `piecesOfQuotation`) must stand
 * in one of them, in their order, near or far.
 */
export async function checkQuotation(quotation: string, library: Library): Promise<QuotationResult> {
  const pieces = piecesOfQuotation(quotation)
  if (pieces.length === 0 || quotation.length > LONGEST_QUOTATION) return { kind: 'absent' }
  const quotables = library.reports.flatMap(quotablesOf)
  const whole = exactPlaces(quotables, [quotation])
  const exact = whole.length > 0 ? whole : exactPlaces(quotables, pieces)
  if (exact.length > 0)
    return { kind: 'exact', places: exact.slice(0, MOST_PLACES), isMore: exact.length > MOST_PLACES }
  const nearly = findNearly(pieces, await candidatesFor(pieces.join(' '), library, quotables))
  if (!nearly) return { kind: 'absent' }
  const { quotable, spans, differences, similarity } = nearly
  return { kind: 'nearly', place: quotable.placeOf(spans), differences, similarity }
}

const MOST_PLACES = 50

function exactPlaces(quotables: readonly Quotable[], pieces: readonly string[]): readonly QuotedPlace[] {
  const wanted = pieces.map(squeeze)
  const places: QuotedPlace[] = []
  for (const quotable of quotables) {
    const spans = spansOf(quotable, wanted)
    if (spans) places.push(quotable.placeOf(spans))
    if (places.length > MOST_PLACES) break
  }
  return places
}
