import { foldEach, type MappedFold } from './mapped-fold.js'

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
  return foldEach(text, (character, at) => {
    const folded = foldLetters(character)
    if (folded.trim() !== '') return folded
    return isSpaceToKeep(text, at, at + character.length) ? ' ' : ''
  })
}

/** Letters that nothing has to be taken off, and all of Japanese. */
const PLAIN = /^[\t-\u007e\u2020-\u2060\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff]*$/u
const BESIDE_JAPANESE =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303fー]) | (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303fー])/gu
const JAPANESE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303fー]/u
const SPACES_BEFORE = 100

function foldLetters(text: string): string {
  const composed = text.normalize('NFKC').toLowerCase()
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

/** Of a run of white space the last stands for all, if neither side is Japanese or a border of the text. */
function isSpaceToKeep(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2)
  const before = [...text.slice(Math.max(0, start - SPACES_BEFORE), start).trimEnd()].at(-1)
  if (before === undefined || after === '' || /^\s/u.test(after)) return false
  return !JAPANESE.test(before.normalize('NFKC')) && !JAPANESE.test(after.normalize('NFKC'))
}
