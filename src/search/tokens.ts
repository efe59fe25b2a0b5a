import { stemEnglish } from './stem-english.js'
import { STOP_WORDS } from './stop-words.js'

/** A word as it is indexed, and where it stands in the folded text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a folded text, in order: by dictionary for Japanese (Unicode's segmenter), stemmed for English;
 * the ending of a Japanese verb or adjective is left out (憎む and 憎んだ are 憎). English stop words and words of up to three hiragana (particles, endings) are left out.
 */
export function wordsOf(folded: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { segment, index, isWordLike } of SEGMENTER.segment(folded)) {
    if (isWordLike !== true || isShortHiragana(segment)) continue
    if (LETTERS.test(segment)) addWords(segment, index, tokens)
    else tokens.push({ word: withoutEnding(segment), start: index, end: index + segment.length })
  }
  return tokens
}

/** Each pair of neighbouring Japanese characters of a folded text, but pairs of hiragana; a repeated pair is repeated. */
export function bigramsOf(folded: string): readonly string[] {
  const pairs: string[] = []
  let before = OTHER
  for (let at = 0; at < folded.length; at += 1) {
    const here = kindOf(folded.charCodeAt(at))
    if (here + before > HIRAGANA + HIRAGANA) pairs.push(folded.slice(at - 1, at + 1))
    before = here
  }
  return pairs
}

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' })
const LETTERS = /[a-z0-9\u0080-\u1fff]/u
/** The segmenter keeps `Russia's` and `U.S.` whole: the parts are what is looked for. */
const WORD_PART = /[^'.:_·]+/gu
/** Kinds of characters; a pair is worth indexing if their sum is more than that of two hiragana. */
const OTHER = -9
const HIRAGANA = 1
const KATAKANA_OR_HAN = 2

function kindOf(unit: number): number {
  if (unit < 0x3005) return OTHER
  if (unit >= 0x3041 && unit <= 0x309f) return HIRAGANA
  if (unit === 0x30fc) return HIRAGANA
  const isKatakana = unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb
  return isKatakana || isHan(unit) || isSurrogate(unit) ? KATAKANA_OR_HAN : OTHER
}

function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x3005 && unit <= 0x3007)
}

/** Rare characters of two code units are indexed by halves, which works as well. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xdfff
}

function isShortHiragana(word: string): boolean {
  if (word.length > 3) return false
  for (let at = 0; at < word.length; at += 1) if (kindOf(word.charCodeAt(at)) !== HIRAGANA) return false
  return true
}

/** The part of a word before the hiragana it ends with, if that part is written in Chinese characters. */
function withoutEnding(word: string): string {
  let end = word.length
  while (end > 0 && kindOf(word.charCodeAt(end - 1)) === HIRAGANA) end -= 1
  return end > 0 && end < word.length && isHan(word.charCodeAt(end - 1)) ? word.slice(0, end) : word
}

function addWords(segment: string, index: number, tokens: Token[]): void {
  for (const { 0: part, index: at } of segment.matchAll(WORD_PART)) {
    const start = index + at
    if (!STOP_WORDS.has(part)) tokens.push({ word: stemEnglish(part), start, end: start + part.length })
  }
}
