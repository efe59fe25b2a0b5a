import type { AnnotatedReport } from '../../annotate/annotations.js'
import { findNearly } from '../near-quotation.js'
import { quotablesOf, spansOf, type Quotable, type QuotedPlace } from '../quotable.js'
import { squeeze } from '../squeeze.js'
import { triplesOf } from '../triples.js'
import { sentencesBefore, type CitedBefore } from './cited-before.js'

/** Where words of an earlier version stand now: as they were, or as they were edited. */
export interface Successor {
  readonly place: QuotedPlace
  readonly isSame: boolean
}

/**
 * Finds where words of an earlier version stand now: the sentences cited, else something like them, else something
 * like the whole paragraph that they stood in. Null: nothing is like them.
 */
export function successorOf(report: AnnotatedReport, before: CitedBefore): Successor | null {
  const kind = before.sentences === null ? 'note' : 'text'
  const now = quotablesOf(report).filter((each) => each.kind === kind)
  const cited = sentencesBefore(before).join(' ')
  const same = exactPlace(cited, now, before)
  if (same) return { place: same, isSame: true }
  const near = nearPlace(cited, now) ?? nearPlace(before.words.text, now)
  return near && { place: near, isSame: false }
}

/** Of several places with the same words, the one nearest to where they stood. */
function exactPlace(cited: string, now: readonly Quotable[], { words }: CitedBefore): QuotedPlace | null {
  const wanted = [squeeze(cited)]
  const was = Number(words.at.replace(/^n/u, '').split('-')[0])
  const places = now.flatMap((quotable, index) => {
    const spans = spansOf(quotable, wanted)
    return spans ? [{ place: quotable.placeOf(spans), far: Math.abs(index + 1 - was) }] : []
  })
  return places.sort((a, b) => a.far - b.far)[0]?.place ?? null
}

function nearPlace(words: string, now: readonly Quotable[]): QuotedPlace | null {
  const triples = triplesOf(squeeze(words), TRIPLES)
  const likely = now
    .map((quotable) => ({
      quotable,
      shared: triples.filter((each) => quotable.squeezed.includes(each)).length,
    }))
    .filter(({ shared }) => shared >= triples.length * LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_LIKELY)
  const near = findNearly(
    [words],
    likely.map(({ quotable }) => quotable),
  )
  return near && near.quotable.placeOf(near.spans)
}

/** How many triples are looked for, and the share of them that must be there. */
const TRIPLES = 60
const LEAST_SHARED = 0.3
const MOST_LIKELY = 4
