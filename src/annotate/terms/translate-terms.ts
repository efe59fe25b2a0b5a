import type { Language } from '../../report/report.js'
import { cut } from '../../report/span.js'
import { foldWord } from '../actors/fold.js'
import { wordsAt } from '../actors/trie.js'
import { findTerms } from './find-terms.js'
import type { Terms } from './terms.js'

/** A word as it stands in a text, and what it means in the reader's language. */
export interface Gloss {
  readonly quoted: string
  readonly meaning: string
}

/** The spellings in `language` of a word in either language, those of its own row first; none if it is no term. */
export function translateTerm(word: string, terms: Terms, language: Language): readonly string[] {
  const folded = foldWord(word)
  const stems = [folded, folded.replace(/'?s$/, ''), folded.replace(/es$/, ''), folded.replace(/ies$/, 'y')]
  const found = stems
    .map((stem) => wordsAt(terms.spellings, stem, 0).find(({ end }) => end === stem.length)?.values ?? [])
    .find((values) => values.length > 0)
  return Array.from(new Set((found ?? []).flatMap(({ term }) => term[language])))
}

/** The terms of the other language that stand in a text, with their meaning in `language`, in order, each once. */
export function glossesOf(text: string, terms: Terms, language: Language): readonly Gloss[] {
  const foreign = findTerms(text, terms).filter((found) => found.language !== language)
  const glosses = foreign.map((found) => ({
    quoted: cut(text, found),
    meaning: found.term[language][0] ?? '',
  }))
  const once = new Map(glosses.toReversed().map((gloss) => [foldWord(gloss.quoted), gloss]))
  return glosses.filter((gloss) => once.get(foldWord(gloss.quoted)) === gloss)
}
