import type { Language } from './report.js'

const japanese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb-\u30fe\uff01-\uff9f]/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const letter = /\p{L}/gu
const wide =
  /[\u1100-\u115f\u2025\u2026\u203b\u2460-\u24ff\u25a0-\u25ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u

/** How many Japanese letters of a hundred must be kana for a text to be Japanese. */
const kanaShare = 0.1

/** Whether a character is one that Japanese is written in: no space stands beside it where a line is unwrapped. */
export const isJapanese = (character: string): boolean => japanese.test(character)

/** The columns a text takes on a terminal: two for each wide character of UAX #11 (East Asian Width). */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : 1
  return columns
}

/** The language a text is in, by the share of kana among its letters. */
export function guessLanguage(text: string): Language {
  const letters = text.match(letter)?.length ?? 0
  return (text.match(kana)?.length ?? 0) > letters * kanaShare ? 'ja' : 'en'
}
