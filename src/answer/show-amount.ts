import type { Figure } from '../annotate/annotations.js'
import type { Units } from '../annotate/figures/compile-units.js'
import type { Language } from '../report/report.js'
import { wordsFor } from './words.js'

/** An amount in the asker's language: `USD 278 million`, `4,304 tonnes`, `−6.7%`; 2億7,800万ドル. Nothing is rounded. */
export function showAmount(
  { value, unit }: Pick<Figure, 'value' | 'unit'>,
  language: Language,
  units: Units,
): string {
  const base = unit.replace(/\/d$/u, '')
  const sign = value < 0 ? '−' : ''
  const shown = language === 'ja' ? japanese(Math.abs(value), base, units) : english(Math.abs(value), base, units) // prettier-ignore
  return sign + (base === unit ? shown : wordsFor(language)('amount-daily', { amount: shown }))
}

/** What a unit is called: USD, tonnes; ドル, トン. A percentage needs no name. */
export function unitName(unit: string, language: Language, { names }: Units): string {
  const base = unit.replace(/\/d$/u, '')
  const row = names.get(base)
  if (base === '%' || row === undefined) return ''
  if (language === 'ja') return row.ja[0] ?? base
  if (row.kind === 'money') return base
  return row.kind === 'count' ? plural(base.slice(1, -1)) : plural(row.en[0] ?? base)
}

/** A change with its sign: `+12%`, `−6.7%`. */
export const showChange = (
  figure: Pick<Figure, 'value' | 'unit'>,
  language: Language,
  units: Units,
): string => (figure.value > 0 ? '+' : '') + showAmount(figure, language, units)

function english(value: number, unit: string, { names }: Units): string {
  if (unit === '%') return `${written(value)}%`
  if (unit === '{fold}') return `${written(value)}-fold`
  const row = names.get(unit)
  if (row?.kind === 'money') return `${unit} ${scaled(value)}`
  const name = row?.kind === 'count' ? unit.slice(1, -1) : (row?.en[0] ?? unit)
  return `${scaled(value)} ${value === 1 ? name : plural(name)}`
}

function japanese(value: number, unit: string, { names }: Units): string {
  return `${ranked(value)}${unit === '%' ? '%' : (names.get(unit)?.ja[0] ?? ` ${unit}`)}`
}

const written = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: value < 100 ? 2 : 6 }).format(value)

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** `3.192 billion`; where that would take more than three decimals, the whole number. */
function scaled(value: number): string {
  const scale = scales.find(([worth]) => value >= worth)
  if (scale === undefined) return written(value)
  const [worth, word] = scale
  const count = Number((value / worth).toPrecision(15))
  return Number(count.toFixed(3)) === count ? `${written6(count)} ${word}` : written(value)
}

const written6 = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value)

const ranks = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
  [1, ''],
] as const

/** 2億7,800万: four digits a rank; below ten thousand, or with a fraction, as it is. */
function ranked(value: number): string {
  if (value < 10_000 || !Number.isSafeInteger(value)) return written(value)
  let rest = value
  return ranks
    .map(([worth, sign]) => {
      const count = Math.floor(rest / worth)
      rest -= count * worth
      return count === 0 ? '' : written(count) + sign
    })
    .join('')
}

const irregular: Readonly<Record<string, string>> = { person: 'people', aircraft: 'aircraft' }

/** The plural of a unit's name; signs such as kg have none. */
function plural(name: string): string {
  if (name in irregular) return irregular[name] ?? name
  if (!/^[a-z][a-z -]{3,}$/u.test(name)) return name
  return /[^aeou]y$/u.test(name) ? name.replace(/y$/u, 'ies') : `${name}s`
}
