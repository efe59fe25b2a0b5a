import type { Library } from './library.js'
import type { Quotable } from './quotable.js'
import { squeeze } from './squeeze.js'
import { triplesOf } from './triples.js'

/**
 * The few paragraphs and notes that are worth comparing with a quotation, the likeliest first: paragraphs that the
 * index finds by three samples of it, and notes, which are not indexed; both by the triples of characters they share.
 */
export async function candidatesFor(
  quotation: string,
  library: Library,
  quotables: readonly Quotable[],
): Promise<readonly Quotable[]> {
  const hits = samplesOf(quotation).map((sample) => library.search(sample, { limit: MOST_FOUND }))
  const found = new Set<unknown>((await Promise.all(hits)).flat().map(({ paragraph }) => paragraph))
  const triples = triplesOf(squeeze(quotation), TRIPLES)
  return quotables
    .filter(({ kind, words }) => kind === 'note' || found.has(words))
    .map((quotable) => ({
      quotable,
      shared: triples.filter((each) => quotable.squeezed.includes(each)).length,
    }))
    .filter(({ quotable, shared }) => quotable.kind === 'text' || shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_CANDIDATES)
    .map(({ quotable }) => quotable)
}

/** Paragraphs that each sample may find. */
const MOST_FOUND = 5
const MOST_CANDIDATES = 4
/** Characters of a sample. */
const SAMPLE = 40
/** How many triples are looked for. */
const TRIPLES = 24

/** The beginning, the middle and the end; quotation marks would ask for exact words. */
function samplesOf(quotation: string): readonly string[] {
  const plain = quotation.replace(/["“”„＂]/gu, ' ')
  const starts = [0, Math.floor((plain.length - SAMPLE) / 2), plain.length - SAMPLE]
  return [...new Set(starts.map((start) => Math.max(0, start)))].map((start) =>
    plain.slice(start, start + SAMPLE),
  )
}
