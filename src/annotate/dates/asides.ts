import { contains, type Span } from '../../report/span.js'

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['〈', '〉'],
  ['《', '》'],
  ['〔', '〕'],
])
const CLOSING = new Set(PAIRS.values())

/** A straight quotation mark closes the last one only within this distance: they are easily unpaired. */
const LONGEST_QUOTATION = 400

/** The words in brackets and quotations, outermost, in order. What is never closed opens nothing. */
export function findAsides(text: string): readonly Span[] {
  const pairs: Span[] = []
  const open: { sign: string; at: number }[] = []
  let quotation = -1
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') {
      if (quotation >= 0 && at - quotation <= LONGEST_QUOTATION) {
        pairs.push({ start: quotation, end: at + 1 })
        quotation = -1
      } else quotation = at
    } else if (PAIRS.has(sign)) open.push({ sign, at })
    else if (CLOSING.has(sign)) close(sign, at, open, pairs)
  }
  return outermost(pairs)
}

/** The one of `asides`, which are in order, that holds a span; null if none does. */
export function asideAround(asides: readonly Span[], span: Span): Span | null {
  let [low, high] = [0, asides.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((asides[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const aside = asides[low - 1]
  return aside && contains(aside, span) ? aside : null
}

/** How many unclosed signs are looked through for the one that a sign closes. */
const DEPTH = 8

function close(sign: string, at: number, open: { sign: string; at: number }[], pairs: Span[]): void {
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEPTH); index -= 1) {
    const opening = open[index]
    if (opening === undefined || PAIRS.get(opening.sign) !== sign) continue
    pairs.push({ start: opening.at, end: at + 1 })
    open.length = index
    return
  }
}

function outermost(pairs: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const pair of pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair)
  }
  return kept
}
