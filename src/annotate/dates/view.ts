import type { Span } from '../../report/span.js'
import { applyEdits, spanBefore, type Edit, type Edited } from './edits.js'
import { carryEras } from './era-lists.js'
import { KANJI_NUMBER, readKanjiNumber } from './kanji-numerals.js'

/**
 * A text as the patterns see it: plain digits, one sign for each kind of dash, single spaces, none inside a
 * Japanese date. It is the last of its layers, each of them edited out of the one before.
 */
export interface View {
  readonly text: string
  readonly layers: readonly Edited[]
}

/** A sign that no pattern matches: it keeps apart what does not belong together. */
export const BARRIER = '\uFFFC'

/** The view of a text; at each of `breaks`, digits left and right are kept apart. */
export function viewText(text: string, breaks: readonly number[] = []): View {
  const plain = text.replace(FOLDED, foldSign)
  const spaced = applyEdits(plain, separate(plain, breaks))
  const numbered = applyEdits(spaced.text, readNumerals(spaced.text))
  const closed = applyEdits(numbered.text, closeJapanese(numbered.text))
  const carried = applyEdits(closed.text, carryEras(closed.text))
  return { text: carried.text, layers: [spaced, numbered, closed, carried] }
}

/** The span of the text that a span of its view, which is not empty, stands for. */
export function spanInText({ layers }: View, span: Span): Span {
  return layers.reduceRight((within: Span, layer) => spanBefore(layer, within), span)
}

/** Signs with a plainer form of the same length: white space, dashes, waves, quotation marks, full width. */
const FOLDED = /[\0-\x1f\s\u2010-\u2014\u2018\u2019\u2212\u301c\u223c\u00b4\uff01-\uff5e]/gu

function foldSign(sign: string): string {
  if (/[\u2010-\u2013\u2212]/u.test(sign)) return '-'
  if (sign === '\u2014') return sign
  if (/[\uff5e\u301c\u223c]/u.test(sign)) return '~'
  if (/[\u2018\u2019\u00b4]/u.test(sign)) return "'"
  return sign >= '\uff01' ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : ' '
}

/** Runs of spaces, and compatibility forms of eras, months and days and of the Kangxi radicals ⽇ and ⽉. */
const UNEVEN = / {2,}|[\u2F00-\u2FD5\u32C0-\u32CB\u32FF\u3358-\u3370\u337B-\u337E\u33E0-\u33FE]/gu

function separate(text: string, breaks: readonly number[]): Edit[] {
  const isDigit = (at: number): boolean => /^\d$/u.test(text.charAt(at))
  const barriers = breaks
    .filter((at) => isDigit(at - 1) && isDigit(at))
    .map((at) => ({ start: at, end: at, text: BARRIER }))
  const uneven = editsOf(text, UNEVEN, (words) => (words.startsWith(' ') ? ' ' : words.normalize('NFKC')))
  return [...uneven, ...barriers].sort((a, b) => a.start - b.start)
}

function readNumerals(text: string): Edit[] {
  return editsOf(text, KANJI_NUMBER, (numerals) => readKanjiNumber(numerals)?.toString() ?? null)
}

/** Where a space inside a Japanese date stands, and where a long vowel sign or a long dash means "to". */
const LOOSE =
  /(?<=\d) (?=[年月日元世四]|カ月|か月)|(?<=[年月第]) (?=第?\d{1,4} ?[年月日世四~-])|(?<=[年月日度旬~]) (?=[~\d])|(?<=[\d年月日度]) (?=~)|(?<=明治|大正|昭和|平成|令和|主体) (?=[\d元])|(?<=[\d年月日度])[ー—―](?=\d)/gu

const closeJapanese = (text: string): Edit[] => editsOf(text, LOOSE, (sign) => (sign === ' ' ? '' : '-'))

/** An edit for each match, but where `replace` gives null. */
function editsOf(text: string, expression: RegExp, replace: (words: string) => string | null): Edit[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const words = replace(match[0])
    return words === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: words }]
  })
}
