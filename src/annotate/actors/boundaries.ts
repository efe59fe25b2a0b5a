import { characterAfter, characterBefore, isTouching, type Reading } from './reading.js'
import { isCapital, isKanji, isKatakana, isLatin, isNameDot } from './scripts.js'
import type { Spelling } from './spelling.js'

/** Whether the words from `at` to `end` stand free: not inside a word in letters or in katakana. */
export function isWhole(reading: Reading, at: number, end: number): boolean {
  const { text } = reading.folded
  return isFreeBefore(reading, at, text.charCodeAt(at)) && isFreeAfter(reading, end, text.charCodeAt(end - 1))
}

/** Whether the text has capitals where the spelling has them. */
export function hasCapitals({ folded }: Reading, at: number, { capitals }: Spelling): boolean {
  return capitals.every((place) => isCapital(folded.source.charAt(folded.starts[at + place] ?? -1)))
}

/** Whether a Chinese character stands right before, and no mention ends there. */
export const isAfterKanji = (reading: Reading, at: number): boolean =>
  isKanji(characterBefore(reading, at).charCodeAt(0)) && !isTouching(reading, at)

function isFreeBefore(reading: Reading, at: number, first: number): boolean {
  const before = characterBefore(reading, at)
  if (isLatin(first)) return !isLatin(before.charCodeAt(0))
  if (!isKatakana(first) || isTouching(reading, at)) return true
  return !isKatakana(before.charCodeAt(0)) && !(isNameDot(before) && hasNamePartBefore(reading, at))
}

/** メラニア・トランプ: what stands before the dot is part of the same name. */
function hasNamePartBefore({ folded }: Reading, at: number): boolean {
  const code = folded.source.charCodeAt((folded.starts[at] ?? 0) - 2)
  return isKatakana(code) || isLatin(code)
}

function isFreeAfter(reading: Reading, end: number, last: number): boolean {
  const after = characterAfter(reading, end).charCodeAt(0)
  if (isLatin(last)) return !isLatin(after)
  return !isKatakana(last) || !isKatakana(after)
}
