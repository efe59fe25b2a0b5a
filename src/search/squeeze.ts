import { foldEach, type MappedFold } from './mapped-fold.js'

/**
 * A text as quotations are compared: Unicode form (NFKC), white space and quotation marks aside. An apostrophe within
 * a word is no quotation mark.
 */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(CURLED, "'").replace(MARK, '').replace(LEFT_OUT, '')
}

/** `squeeze`, with the way back to the original. */
export function squeezeMapped(text: string): MappedFold {
  return foldEach(text, (character, at) => {
    const folded = squeeze(character.replace(CURLED, '\u0000').replace(/'/gu, '\u0000'))
    if (!folded.includes('\u0000')) return folded
    return WITHIN_WORD.test(text.slice(Math.max(0, at - 1), at + 2)) ? "'" : ''
  })
}

const CURLED = /[\u2018\u2019\u201b\uff07]/gu
const LEFT_OUT =
  /[\s"\u201a\u201c-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\u301d-\u301f\u00ad\u200b-\u200f\ufeff]+/gu
const MARK = /(?<![\p{L}\d])'|'(?![\p{L}\d])/gu
const WITHIN_WORD = /[\p{L}\d].[\p{L}\d]/u
