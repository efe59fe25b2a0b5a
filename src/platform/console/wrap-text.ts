import type { Span } from '../../report/span.js'
import { characterWidth } from './display-width.js'

/**
 * The lines of a text on a terminal, as spans that cover it without a gap: joined, they are the text again. A line
 * ends after a space or between Japanese characters, never before a mark that closes or after one that opens (JIS X
 * 4051); a word that is longer than a line is cut.
 * @param columns how many columns each line has; Infinity gives one line
 */
export function wrapText(text: string, columns: number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  let chance = 0
  let width = 0
  for (const { at, character, after } of charactersOf(text)) {
    width += characterWidth(character)
    while (width > columns && character !== ' ' && at > start) {
      const end = chance > start ? chance : at
      lines.push({ start, end })
      start = end
      width = widthOf(text.slice(end, at + character.length))
    }
    if (mayBreak(character, after)) chance = at + character.length
  }
  return text.length > start || lines.length === 0 ? [...lines, { start, end: text.length }] : lines
}

interface Character {
  readonly at: number
  readonly character: string
  /** The one after it; empty at the end. */
  readonly after: string
}

function* charactersOf(text: string): Generator<Character> {
  let at = 0
  let character = ''
  for (const after of text) {
    if (character) yield { at, character, after }
    at += character.length
    character = after
  }
  if (character) yield { at, character, after: '' }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0)
}

function mayBreak(before: string, after: string): boolean {
  if (after === '' || after === ' ' || COMBINING.test(after)) return false
  if (before === ' ') return true
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false
  return JAPANESE.test(before) || JAPANESE.test(after)
}

const COMBINING = /^\p{M}$/u
const JAPANESE = /^[\u3000-\u303f\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3fffd}]$/u
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}、。，．・：；？！‼⁇⁈⁉々〻ーヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％°℃,.:;!?]$/u
/** Digits are among them: a number stays with its unit, 4月. */
const NEVER_LAST = /^[\p{Ps}\p{Pi}\p{Nd}$¥￥£€#＃]$/u
