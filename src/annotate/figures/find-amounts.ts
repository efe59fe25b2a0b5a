import { overlaps, type Span } from '../../report/span.js'
import { lazily } from '../lazily.js'
import type { Amount } from './amount.js'
import type { Units } from './compile-units.js'
import { joinAmounts } from './join-amounts.js'
import { NOT_FIGURES } from './not-figures.js'
import type { NumberFound } from './number-found.js'
import { readNumeral } from './numerals.js'
import { rateOf } from './rates.js'
import { readShare } from './shares.js'
import { signBefore, unitAfter } from './unit-beside.js'

/**
 * Finds the amounts of a sentence, in order: numbers with a unit, and those that share the unit of the next (10～20%).
 * @param text the sentence, folded
 * @param dates spans that are dates
 */
export function findAmounts(text: string, dates: readonly Span[], units: Units): readonly Amount[] {
  const blocked = lazily(() => [...dates, ...NOT_FIGURES.flatMap(({ pattern }) => spansOf(text, pattern))])
  const found: NumberFound[] = []
  let end = 0
  for (const { index } of text.matchAll(starts)) {
    const isSecond = text.charAt(index - 1) === '-' && found.at(-1)?.end === index - 1
    if (index < end || !(isSecond || mayBegin(text, index))) continue
    const number = numberAt(text, index, units)
    if (number === null) continue
    end = Math.max(end, number.end)
    const isBlocked = blocked().some((span) => overlaps(span, { start: index, end: number.numeral.end }))
    if (!isBlocked) found.push(number)
    else end = Math.max(index + 1, number.numeral.end)
  }
  return joinAmounts(text, found, units)
}

const starts =
  /\d|(?<![〇一二三四五六七八九十百千])[〇一二三四五六七八九十百千]|(?<![\p{L}\p{N}-])(?:half a|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=[ -])/giu

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

/** A number does not begin inside a word (KN08), a fraction or a version, nor after 数 or 第. */
function mayBegin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at)
  if (/\d[.,/:-]$|[\p{Script=Latin}\d]-$|[#_/:]$|[数第何幾]$/u.test(before)) return false
  return !/[\p{Script=Latin}\d]$/u.test(before) || /(?:[A-Z]{3}|DM|RMB|Rs)$/u.test(before)
}

function numberAt(text: string, at: number, units: Units): NumberFound | null {
  return shareAt(text, at) ?? plainAt(text, at, units)
}

function shareAt(text: string, at: number): NumberFound | null {
  const share = readShare(text, at)
  if (share === null) return null
  const { value, end } = share
  const numeral = { value, base: value, multiple: 1, end, script: 'words' } as const
  return { start: at, end, numeral, negative: false, unit: { unit: '%', kind: 'share', counted: null } }
}

function plainAt(text: string, at: number, units: Units): NumberFound | null {
  const sign = signBefore(text, at, units)
  const numeral = readNumeral(text, at, units, sign !== null)
  if (numeral === null) return null
  const after = sign === null ? unitAfter(text, numeral, units) : null
  const start = sign?.start ?? at
  const minus = /(?:^|[\s(、,])[-▲△]$|[▲△]$|(?:^|\s)minus $/iu.exec(text.slice(Math.max(0, start - 7), start))
  const row = sign?.row ?? after?.row
  const { rate, end } = row?.kind === 'measure' ? rateOf(text, at, after?.end ?? numeral.end) : { rate: '', end: after?.end ?? numeral.end } // prettier-ignore
  return {
    start: minus === null ? start : start - minus[0].trimStart().replace(/^[(、,]/u, '').length,
    end,
    numeral,
    negative: minus !== null,
    unit:
      row === undefined ? null : { unit: row.code + rate, kind: row.kind, counted: after?.counted ?? null },
  }
}
