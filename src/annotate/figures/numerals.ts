import type { Units } from './compile-units.js'
import { matchAt } from './match-at.js'

/** A number as written: `31億 9,200万`, `2.4 million`, 一千二百兆. */
export interface Numeral {
  readonly value: number
  /** The number before its multiple: 2.4; what a range shares is told by it. */
  readonly base: number
  /** What its last part is multiplied by; 1 for none. */
  readonly multiple: number
  readonly end: number
  readonly script: 'digits' | 'kanji' | 'words'
}

const digits = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy
const kanjiDigits = /[〇一二三四五六七八九十百千]+(?:・[〇一二三四五六七八九]+)?/uy
const separator = /[ \t-]/uy
const numberWords: Readonly<Record<string, number>> = {
  half: 0.5, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore
const wordNumber = new RegExp(
  `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|half a(?=[ ])|(?:${Object.keys(numberWords).join('|')})|a(?= (?:hundred|thousand|million|billion|trillion)\\b))(?![\\p{L}-])`,
  'iuy',
)

/**
 * The number that begins at a place of folded text, with its multiples; null where none does.
 * @param isMoney whether a currency's sign stands before it: then m and k multiply too
 */
export function readNumeral(text: string, at: number, units: Units, isMoney: boolean): Numeral | null {
  const plain = readPlain(text, at)
  if (plain === null) return null
  return (
    withEnglishMultiple(text, plain, units, isMoney) ?? withJapaneseMultiples(text, plain, units) ?? plain
  )
}

/** The number that begins at a place of folded text, without what multiplies it; null where none does. */
export function readPlain(text: string, at: number): Numeral | null {
  const found = matchAt(digits, text, at)
  if (found !== null) return plainOf(Number(found.replaceAll(',', '')), at + found.length, 'digits')
  const kanji = matchAt(kanjiDigits, text, at)
  if (kanji !== null) {
    const value = readKanji(kanji)
    return value === null ? null : plainOf(value, at + kanji.length, 'kanji')
  }
  const word = matchAt(wordNumber, text, at)
  return word === null ? null : plainOf(readWord(word.toLowerCase()), at + word.length, 'words')
}

const plainOf = (value: number, end: number, script: Numeral['script']): Numeral => ({
  value,
  base: value,
  multiple: 1,
  end,
  script,
})

function readWord(word: string): number {
  if (word === 'a') return 1
  return word.replace(/ a$/u, '').split('-').reduce((sum, part) => sum + (numberWords[part] ?? 0), 0) // prettier-ignore
}

/** By place (七五) or by rank (一千二百); null for what is neither: 二三十, or a rank without end. */
function readKanji(numerals: string): number | null {
  const [whole = '', fraction = ''] = numerals.split('・')
  const figure = (characters: string): string =>
    [...characters].map((each) => '〇一二三四五六七八九'.indexOf(each)).join('')
  if (!/[十百千]/u.test(whole)) return Number(`${figure(whole)}.${figure(fraction)}`)
  const ranks = /^(?:([一二三四五六七八九])?(千))?(?:([一二三四五六七八九])?(百))?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(whole) // prettier-ignore
  if (ranks === null) return null
  const rank = (count: number, sign: number, worth: number): number =>
    ranks[sign] === undefined ? 0 : Number(figure(ranks[count] ?? '一')) * worth
  return rank(1, 2, 1000) + rank(3, 4, 100) + rank(5, 6, 10) + Number(figure(ranks[7] ?? '〇'))
}

function withEnglishMultiple(
  text: string,
  plain: Numeral,
  { multiples }: Units,
  isMoney: boolean,
): Numeral | null {
  const at = plain.end + (matchAt(separator, text, plain.end)?.length ?? 0)
  for (const lookup of isMoney ? [multiples.en, multiples.short] : [multiples.en]) {
    const word = matchAt(lookup.pattern, text, at)
    const multiple = word === null ? undefined : lookup.valueOf(word)
    if (word !== null && multiple !== undefined)
      return { ...plain, value: exact(plain.value, multiple), multiple, end: at + word.length }
  }
  return null
}

/** Part by part, each with a smaller multiple than the one before: 2億 7,800万; the last may have none: 1億2000. */
function withJapaneseMultiples(text: string, first: Numeral, units: Units): Numeral | null {
  let read = multiplied(text, first, units)
  for (let limit = read?.multiple ?? 1; read !== null && limit >= 10_000;) {
    const gap = text.charAt(read.end) === ' ' ? 1 : 0
    const plain = readPlain(text, read.end + gap)
    if (plain === null || plain.script === 'words') return read
    const part = multiplied(text, plain, units)
    if (part === null ? gap === 1 : part.multiple >= limit) return read
    const value: number = read.value + (part ?? plain).value
    read = { ...read, value, base: value / read.multiple, end: (part ?? plain).end }
    limit = part?.multiple ?? 1
  }
  return read
}

function multiplied(text: string, plain: Numeral, units: Units): Numeral | null {
  const { multiple, end } = multipleAfter(text, plain.end, units)
  return multiple === 1 ? null : { ...plain, value: exact(plain.value, multiple), multiple, end }
}

/** A multiple, or two that multiply each other: 千万. */
function multipleAfter(text: string, at: number, { multiples }: Units): { multiple: number; end: number } {
  let multiple = 1
  let end = at
  for (let taken = 0; taken < 2; taken += 1) {
    const gap = text.charAt(end) === ' ' ? 1 : 0
    const sign = matchAt(multiples.ja.pattern, text, end + gap)
    const worth = sign === null ? undefined : multiples.ja.valueOf(sign)
    if (sign === null || worth === undefined || (taken === 1 && worth < 10_000)) break
    multiple *= worth
    end += gap + sign.length
    if (worth >= 10_000) break
  }
  return { multiple, end }
}

/** A product without the dust of binary fractions: 2.3 million is 2300000. */
const exact = (value: number, multiple: number): number => Number((value * multiple).toPrecision(15))
