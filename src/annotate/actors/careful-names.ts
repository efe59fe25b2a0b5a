import type { Reading } from './reading.js'
import { isCapital } from './scripts.js'
import { longestAt } from './trie.js'

/** Whether a word in capitals stands beside that may be part of a person's name: Michael Jordan, Jordan Peterson. */
export function isBesideName(reading: Reading, at: number, end: number): boolean {
  const { source, starts, ends } = reading.folded
  const before = wordBefore(source, starts[at] ?? 0)
  const after = /^ ([\p{L}.'’-]+)/u.exec(source.slice(ends[end - 1], (ends[end - 1] ?? 0) + 40))
  return isName(reading, before) || isName(reading, after?.[1])
}

/** Whether a first name stands before a family name: Melania Trump, but not When Trump or President Trump. */
export function hasFirstName(reading: Reading, at: number): boolean {
  const { source, starts } = reading.folded
  return isName(reading, wordBefore(source, starts[at] ?? 0))
}

/** The word before a place, in the same sentence: a full stop belongs only to an initial (George W. Bush). */
const wordBefore = (source: string, at: number): string | undefined =>
  /(?:^|[^\p{L}])(\p{L}\.|[\p{L}'’-]+) $/u.exec(source.slice(Math.max(0, at - 40), at))?.[1]

/** A capital, and neither a word that begins sentences, nor a title, nor the name of an actor. */
function isName({ gazetteer }: Reading, word: string | undefined): boolean {
  if (word === undefined || !isCapital(word.charAt(0))) return false
  const plain = word.toLowerCase()
  const isListed =
    longestAt(gazetteer.words.en, plain, 0)?.end === plain.length ||
    longestAt(gazetteer.spellings, plain, 0)?.end === plain.length
  return !isListed && !gazetteer.words.beforeNames.has(plain)
}
