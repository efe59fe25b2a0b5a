import type { Span } from '../../report/span.js'
import type { Lookup, Units } from './compile-units.js'
import { matchAt } from './match-at.js'
import type { Numeral } from './numerals.js'
import type { UnitRow } from './units-file.js'

/** A unit that stands after a number, and what it counts. */
export interface UnitAfter {
  readonly row: UnitRow
  readonly end: number
  readonly counted: Span | null
}

/** The currency's sign or code right before a number, with where it begins. */
export function signBefore(
  text: string,
  at: number,
  { before }: Units,
): { readonly row: UnitRow; readonly start: number } | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at
  for (let length = Math.min(5, end); length > 0; length -= 1) {
    const sign = text.slice(end - length, end)
    const row = before.valueOf(sign)
    const isInWord = /[\p{L}\p{N}]$/u.test(text.slice(0, end - length)) && /^\p{L}/u.test(sign)
    if (row !== undefined && !isInWord) return { row, start: end - length }
  }
  return null
}

/** The unit after a number: 5万トン, `3.5 percent`, `10-megawatt`; a counted thing after at most three words of its own. */
export function unitAfter(text: string, numeral: Numeral, units: Units): UnitAfter | null {
  const gap = /[ \t-]/u.test(text.charAt(numeral.end)) ? 1 : 0
  return japaneseUnit(text, numeral, gap, units) ?? englishUnit(text, numeral, gap, units)
}

function japaneseUnit(text: string, numeral: Numeral, gap: number, { after }: Units): UnitAfter | null {
  const at = numeral.end + gap
  const found = rowAt(after.ja, text, at)
  if (found === null) return null
  const { row, end } = found
  const isLonger = /[\p{sc=Katakana}ー]$/u.test(text.slice(at, end)) && /^[\p{sc=Katakana}ー]/u.test(text.slice(end, end + 1)) // prettier-ignore
  if (isLonger || row.not.some((word) => text.startsWith(word, end))) return null
  if (row.kind === 'count' && numeral.script === 'kanji' && numeral.value < 3) return null
  return { row, end, counted: null }
}

function englishUnit(text: string, numeral: Numeral, gap: number, { after }: Units): UnitAfter | null {
  const at = numeral.end + gap
  const found = rowAt(after.en, text, at)
  if (found !== null && found.row.kind !== 'count') return { ...found, counted: null }
  if (gap === 0 || text.charAt(numeral.end) === '-') return null
  if (numeral.script === 'words' && numeral.multiple === 1 && isKnownGroup(text, numeral)) return null
  return countedThing(text, at, after.en)
}

/** `one country`, and `the two countries`, which were named before. */
function isKnownGroup(text: string, numeral: Numeral): boolean {
  if (numeral.value < 2) return true
  return /(?:^|[ (])(?:the|these|those|both|all|its|their|our|other) [\w-]+$/iu.test(
    text.slice(Math.max(0, numeral.end - 30), numeral.end),
  )
}

/** A word, or the number of a model's name: Challenger 2. */
const wordAfter = /[ \t]?(?:[\p{L}][\p{L}.'’-]*|(?<=\p{Lu}[\p{L}-]+ )\d{1,3}(?= ))/uy
const notBetween =
  /^(?:of|in|to|and|or|from|at|with|by|for|on|the|per|percent|a|an|as|than|is|was|were|are|had|has|have|that|who|which|but|into|after|before|when|while|if|years?|months?|days?|weeks?|hours?|minutes?|times|th|st|nd|rd|[ap]\.?m\.?)$/iu

/** The noun counted, after adjectives: `medium-range ballistic missiles`; of nouns in a row the last. */
function countedThing(text: string, from: number, units: Lookup<UnitRow>): UnitAfter | null {
  let best: UnitAfter | null = null
  for (let at = from, words = 0; words < 5; words += 1) {
    const start = at + (text.charAt(at) === ' ' ? 1 : 0)
    const found = rowAt(units, text, start)
    if (found?.row.kind === 'count' && text.charAt(found.end) !== '-')
      best = { ...found, counted: { start: from, end: found.end } }
    else if (best !== null || words === 4) return best
    const word = matchAt(wordAfter, text, at)
    if (word === null || notBetween.test(word.trim()) || /\.$/u.test(word) && !/\p{Lu}\.$/u.test(word)) return best // prettier-ignore
    at = found === null ? at + word.length : found.end
  }
  return best
}

function rowAt(
  lookup: Lookup<UnitRow>,
  text: string,
  at: number,
): { readonly row: UnitRow; readonly end: number } | null {
  const written = matchAt(lookup.pattern, text, at)
  const row = written === null ? undefined : lookup.valueOf(written)
  return written === null || row === undefined ? null : { row, end: at + written.length }
}
