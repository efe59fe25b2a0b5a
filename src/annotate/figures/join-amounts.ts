import { expression } from './expression.js'
import type { Amount } from './amount.js'
import type { Units } from './compile-units.js'
import type { NumberFound } from './number-found.js'

/** Gives units to numbers that share one: the ends of a range, a number after a multiple of money, 人口 300万. */
export function joinAmounts(text: string, found: readonly NumberFound[], units: Units): readonly Amount[] {
  const given: NumberFound[] = []
  for (const number of found.toReversed()) given.unshift(fromNext(text, number, given[0]))
  const amounts: Amount[] = []
  for (const [index, number] of given.entries()) {
    const first = given[index - 1]
    const unit =
      number.unit ??
      fromHead(text, number, units) ??
      (first && isRange(text, first, number) ? first.unit : null) ??
      fromLast(text, number, amounts.at(-1))
    if (unit !== null) amounts.push(amountOf(number, withRate(text, number, unit, amounts.at(-1))))
  }
  return amounts
}

/** 日量250万バレルから100万バレル: both are of a day. */
function withRate(
  text: string,
  { start }: NumberFound,
  unit: NonNullable<NumberFound['unit']>,
  last: Amount | undefined,
): NonNullable<NumberFound['unit']> {
  const isSame = last?.unit === `${unit.unit}/d` && connector.test(text.slice(last.end, start))
  return isSame ? { ...unit, unit: last.unit } : unit
}

const connector = /^ ?(?:[-~～〜]|から|ないし|乃至|or|to) ?(?:約|[$€£¥])?$/u

/** `10～20%`, `between 10 and 20 percent`, `$2-3 billion`; a multiple is shared where the first number is the smaller. */
function fromNext(text: string, number: NumberFound, next: NumberFound | undefined): NumberFound {
  if (next === undefined) return number
  if (isBoth(text, number, next)) return { ...number, unit: next.unit }
  if (!isRange(text, number, next)) return number
  const isSame = number.unit === null || next.unit === null || number.unit.unit === next.unit.unit
  return isSame ? sharing(number, next) : number
}

/** `2 million and 3 million tonnes` */
const isBoth = (text: string, { unit, numeral }: NumberFound, next: NumberFound): boolean =>
  unit === null && numeral.multiple > 1 && next.numeral.multiple > 1 && text.slice(numeral.end, next.start) === ' and ' // prettier-ignore

function isRange(text: string, number: NumberFound, next: NumberFound): boolean {
  const between = text.slice(number.numeral.end, next.start)
  const isBetween = between === ' and ' && /\bbetween (?:about )?\S*$/iu.test(text.slice(Math.max(0, number.start - 20), number.end)) // prettier-ignore
  return connector.test(between) || isBetween
}

function sharing(number: NumberFound, { unit, numeral }: NumberFound): NumberFound {
  const isShared = number.numeral.multiple === 1 && number.numeral.value < numeral.base
  const multiple = isShared ? numeral.multiple : 1
  const value = Number((number.numeral.value * multiple).toPrecision(15))
  const shared = { ...number, numeral: { ...number.numeral, value } }
  return number.unit === null ? { ...shared, unit } : shared
}

/** What a head counts where no unit is written: 人口二百五十万, `a population of 25 million`. */
function fromHead(text: string, number: NumberFound, { heads, about }: Units): NumberFound['unit'] {
  if (number.numeral.multiple === 1 && number.numeral.value < 1000) return null
  const before = text.slice(Math.max(0, number.start - 40), number.start)
  const after = /^の(\p{sc=Han}{2,4})/u.exec(text.slice(number.end, number.end + 5))?.[1] ?? ''
  for (const language of ['ja', 'en'] as const) {
    const joint = language === 'ja' ? '(?:は|が|も)?' : '(?: (?:of|was|is|reached|to)){0,2}'
    const approach = expression(`(?:^|.)(${heads[language].pattern.source})${joint}(?: ?${about[language]} ?)? ?$`, 'iu') // prettier-ignore
    const head = approach.exec(before)?.[1] ?? after
    const unit = heads[language].valueOf(head)?.unit
    if (unit !== undefined) return { unit, kind: 'count', counted: null }
  }
  return null
}

/** `from $5.5 billion to 4.9 billion`: a multiple without a noun is of the money or the measure before it. */
function fromLast(text: string, number: NumberFound, last: Amount | undefined): NumberFound['unit'] {
  if (last === undefined || number.numeral.multiple === 1 || number.numeral.script === 'kanji') return null
  if (last.kind !== 'money' && last.kind !== 'measure') return null
  const isAlone = /^(?:[,.;)]|$| (?:in|to|from|a year|the|for|during|by|and|of the|on|at|with|as|than|last|this|over|under|after)\b)/u.test(text.slice(number.end)) // prettier-ignore
  return isAlone ? { unit: last.unit, kind: last.kind, counted: null } : null
}

function amountOf(
  { start, end, numeral, negative }: NumberFound,
  unit: NonNullable<NumberFound['unit']>,
): Amount {
  return { start, end, ...unit, value: negative ? -numeral.value : numeral.value }
}
