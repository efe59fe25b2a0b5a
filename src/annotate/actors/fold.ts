import { commonForm } from './character-forms.js'
import { isHiragana, isJapanese, isKatakana, isNameDot } from './scripts.js'

/**
 * A text made comparable: letters in lower case and without accents, full width as half width, white space and hyphens
 * as one blank, old forms of characters as common ones, ヴ as ブ; without ー inside a word, dots inside names, and blanks
 * between Japanese characters. Character `i` comes from `starts[i]` up to `ends[i]` in the source.
 */
export interface FoldedText {
  readonly source: string
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Folds a text, keeping where each character comes from. Linear in the length of the text. */
export function foldText(source: string): FoldedText {
  const starts = new Uint32Array(source.length)
  const ends = new Uint32Array(source.length)
  const characters: string[] = []
  for (let at = 0; at < source.length;) {
    const { folded, length } = foldAt(source, at)
    const drop = folded === '' || (folded === ' ' && isNeedlessBlank(source, at, characters))
    if (!drop) {
      starts[characters.length] = at
      ends[characters.length] = at + length
      characters.push(folded)
    }
    at += length
  }
  return { source, text: characters.join(''), starts, ends }
}

/** A spelling or typed words in the form in which `foldText` leaves them, without blanks at the ends. */
export const foldWord = (word: string): string => foldText(word.normalize('NFKC')).text.trim()

function foldAt(source: string, at: number): { folded: string; length: number } {
  const code = source.charCodeAt(at)
  const character = source.charAt(at)
  if (isHiragana(code)) return { folded: character, length: 1 }
  if (code < 0x80) return { folded: foldAscii(source, at, character), length: 1 }
  if (code === 0x30f4) return foldVu(source, at)
  if (code === 0x30fc) return { folded: isKatakana(source.charCodeAt(at + 1)) ? '' : character, length: 1 }
  if (isNameDot(character)) return { folded: isInsideName(source, at) ? '' : character, length: 1 }
  if (isJapanese(code)) return { folded: commonForm(character), length: 1 }
  return { folded: foldSymbol(character), length: 1 }
}

function foldAscii(source: string, at: number, character: string): string {
  if (character === '=') return isInsideName(source, at) ? '' : character
  return character === '-' || character <= ' ' ? ' ' : character.toLowerCase()
}

const VU: ReadonlyMap<string, string> = new Map([
  ['ァ', 'バ'],
  ['ィ', 'ビ'],
  ['ェ', 'ベ'],
  ['ォ', 'ボ'],
])

function foldVu(source: string, at: number): { folded: string; length: number } {
  const folded = VU.get(source.charAt(at + 1))
  return folded === undefined ? { folded: 'ブ', length: 1 } : { folded, length: 2 }
}

/** Whether the characters on both sides are Japanese, or one is and the other a letter (ジョージ・W・ブッシュ). */
function isInsideName(source: string, at: number): boolean {
  const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at + 1)]
  return (isJapanese(before) || isJapanese(after)) && isWordCode(before) && isWordCode(after)
}

const isWordCode = (code: number): boolean => isJapanese(code) || /[a-z0-9]/i.test(String.fromCharCode(code))

function foldSymbol(character: string): string {
  if (/[\s‐‑‒–−]/.test(character)) return ' '
  if (/[‘’＇]/.test(character)) return "'"
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.length === 1 ? plain.toLowerCase() : character.toLowerCase().charAt(0)
}

/** A blank after a blank, or between Japanese characters. */
function isNeedlessBlank(source: string, at: number, before: readonly string[]): boolean {
  const last = before.at(-1)
  if (last === ' ') return true
  if (last === undefined || !isJapanese(last.charCodeAt(0))) return false
  const rest = /^[\s　]*/.exec(source.slice(at, at + 8))?.[0].length ?? 0
  return isJapanese(source.charCodeAt(at + rest))
}
