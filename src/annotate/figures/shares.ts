import { matchAt } from './match-at.js'
import { readPlain } from './numerals.js'

/** A share that is written otherwise than in percent. */
export interface Share {
  /** In percent. */
  readonly value: number
  readonly end: number
}

/** The share that begins at a place of folded text: 3割5分, 3分の1, `two-thirds`, `a quarter of`; null where none does. */
export function readShare(text: string, at: number): Share | null {
  return japaneseShare(text, at) ?? englishShare(text, at)
}

const tenths = / ?割(?![りれっ合当譲安高])/uy
const hundredths = / ?分(?!の ?[\d一二三四五六七八九十])/uy
const parts = / ?分の ?/uy

function japaneseShare(text: string, at: number): Share | null {
  const first = readPlain(text, at)
  if (first === null || first.script === 'words') return null
  const ten = matchAt(tenths, text, first.end)
  if (ten === null) return fractionOf(text, first)
  const end = first.end + ten.length
  const second = readPlain(text, end)
  const hundred = second === null ? null : matchAt(hundredths, text, second.end)
  if (second === null || hundred === null) return { value: rounded(first.value * 10), end }
  return { value: rounded(first.value * 10 + second.value), end: second.end + hundred.length }
}

/** 3分の1: the lower number stands first. */
function fractionOf(text: string, lower: { readonly value: number; readonly end: number }): Share | null {
  const joint = matchAt(parts, text, lower.end)
  const upper = joint === null ? null : readPlain(text, lower.end + joint.length)
  if (upper === null || upper.script === 'words' || lower.value <= upper.value) return null
  return { value: rounded((upper.value / lower.value) * 100), end: upper.end }
}

const upperWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const lowerWords = ['', '', '', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const fraction = new RegExp(
  `(an?|${upperWords.filter(Boolean).join('|')})([ -])(${lowerWords.filter(Boolean).join('|')})(s?)(?![\\p{L}-])`,
  'iuy',
)

/** `a third` may be an ordinal: without a hyphen or a plural it needs an `of` after it or a `by` before it. */
function englishShare(text: string, at: number): Share | null {
  const found = matchAt(fraction, text, at)
  if (found === null) return null
  const end = at + found.length
  const isPlain = !/-|s$/u.test(found)
  const isPart =
    text.startsWith(' of ', end) || /\bby (?:\w+ )?$/iu.test(text.slice(Math.max(0, at - 16), at))
  if (isPlain && !isPart) return null
  if (/\b(?:first|last|past|next|previous) $/iu.test(text.slice(Math.max(0, at - 9), at))) return null
  const [upper = '', lower = ''] = found.toLowerCase().split(/[ -]/u)
  const value = Math.max(1, upperWords.indexOf(upper)) / lowerWords.indexOf(lower.replace(/s$/u, ''))
  return value >= 1 ? null : { value: rounded(value * 100), end }
}

const rounded = (value: number): number => Number(value.toPrecision(15))
