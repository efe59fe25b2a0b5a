import type { Span } from '../../report/span.js'
import { foldText, type FoldedText } from '../actors/fold.js'
import { isKatakana, isLatin } from '../actors/scripts.js'
import { wordsAt } from '../actors/trie.js'
import type { SpelledTerm, Term, Terms } from './terms.js'

/** A term where it stands. */
export interface TermFound extends Span, SpelledTerm {
  readonly term: Term
}

/** The terms that stand in a text, in either language: the longest at each place, sorted, never overlapping. */
export function findTerms(text: string, terms: Terms): readonly TermFound[] {
  const folded = foldText(text)
  const found: TermFound[] = []
  for (let at = 0; at < folded.text.length;) {
    const term = termAt(folded, at, terms)
    if (term !== null) found.push(spanOf(folded, at, term))
    at = term?.end ?? at + 1
  }
  return found
}

/** The longest term that begins at a place and stands there as a word of its own. */
function termAt(folded: FoldedText, at: number, terms: Terms): ({ end: number } & SpelledTerm) | null {
  if (!isFree(folded, at, -1)) return null
  for (const { end, values } of wordsAt(terms.spellings, folded.text, at).toReversed()) {
    const [first] = values
    const whole = withEnding(folded, end)
    if (first !== undefined && whole !== null) return { ...first, end: whole }
  }
  return null
}

/** The inflections of English nouns and verbs: resolutions, vetoes, vetoed, launching; a silent e may be lost. */
const ENDING = /(?:'s|e?s|e?d|ing)?(?![a-z0-9])/y

/** Where a word ends with its inflection; null inside a longer word. */
function withEnding(folded: FoldedText, end: number): number | null {
  const { text } = folded
  if (!isLatin(text.charCodeAt(end - 1))) return isFree(folded, end, 0) ? end : null
  ENDING.lastIndex = end
  return ENDING.test(text) ? ENDING.lastIndex : null
}

/** Whether no word in katakana or letters goes on over a place; `side` is -1 before a word, 0 after it. */
function isFree({ text, source, starts, ends }: FoldedText, at: number, side: -1 | 0): boolean {
  const inside = text.charCodeAt(side === -1 ? at : at - 1)
  const outside = source.charCodeAt(side === -1 ? (starts[at] ?? 0) - 1 : (ends[at - 1] ?? source.length))
  if (isLatin(inside)) return !isLatin(outside)
  return !isKatakana(inside) || !isKatakana(outside)
}

const spanOf = (folded: FoldedText, at: number, { end, term, language }: { end: number } & SpelledTerm) => ({
  start: folded.starts[at] ?? 0,
  end: folded.ends[end - 1] ?? 0,
  term,
  language,
})
