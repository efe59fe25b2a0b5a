import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { Term, Terms } from './terms.js'

/** The terms that stand in a text; longest, sorted, never overlapping. */
export function findTerms(_text: string, _terms: Terms): readonly (Span & { readonly term: Term })[] {
  return []
}
/** The spellings of a word in `language`, display form first; none if it is no term. */
export function translateTerm(_word: string, _terms: Terms, _language: Language): readonly string[] {
  return []
}
/** The words of the other language that stand in the text, with their meaning, in order, each once. */
export function glossesOf(
  _text: string,
  _terms: Terms,
  _language: Language,
): readonly { readonly quoted: string; readonly meaning: string }[] {
  return []
}
