import { foldEach, leaveOut, type MappedFold } from './mapped-fold.js'

/**
 * Makes texts comparable: Unicode form (NFKC), case and the accents of European letters aside. The marks of
 * kana (が, ぱ) stay, as they change the word. White space is kept beside letters only, as one space: beside
 * Japanese it is there because of line wraps and justified print.
 */
export function foldText(text: string): string {
  return foldLetters(text).replace(/\s+/gu, ' ').replace(BESIDE_JAPANESE, '').trim()
}

/** `foldText`, with the way back to the original. */
export function foldMapped(text: string): MappedFold {
  const letters = foldEach(text, (character) => foldLetters(character).replace(/\s+/gu, ' '))
  return leaveOut(leaveOut(letters, /(?<= ) /gu), BESIDE_JAPANESE)
}

/** Letters that nothing has to be taken off, and all of Japanese. */
const PLAIN = /^[\t-\u007e\u2020-\u2060\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff]*$/u
const BESIDE_JAPANESE = /(?<=[\u3001-\u30ff\p{sc=Han}]) | (?=[\u3001-\u30ff\p{sc=Han}])/gu

/** The marks of voiced kana are part of the kana before them, also where they are spelt beside it, or nothing. */
function foldLetters(text: string): string {
  const composed = text
    .replace(/(?<![\u3041-\u30ff\uff66-\uff9d])[\u3099-\u309c\uff9e\uff9f]+/gu, '')
    .replace(/[\u309b\uff9e]/gu, '\u3099')
    .replace(/[\u309c\uff9f]/gu, '\u309a')
    .normalize('NFKC')
    .toLowerCase()
  return PLAIN.test(composed) ? composed : foldMarks(composed)
}

function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/ς/gu, 'σ')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u2010-\u2015]/gu, '-')
}
