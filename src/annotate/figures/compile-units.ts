import type { UnitRow, HeadRow, UnitsFile } from './units-file.js'
import { anyOf, anyWordOf } from './word-patterns.js'

/** A spelling's lookup: the expression that finds it, and what it means. */
export interface Lookup<Value> {
  /** Global; the match is a key of `values`, once folded. */
  readonly pattern: RegExp
  readonly valueOf: (written: string) => Value | undefined
}

/** Everything that units.yaml says, ready to be searched. Built once, read only. */
export interface Units {
  readonly multiples: Record<'ja' | 'en' | 'short', Lookup<number>>
  /** What stands before an amount and is no part of it, up to the amount. */
  readonly about: Record<'ja' | 'en', string>
  readonly after: Record<'ja' | 'en', Lookup<UnitRow>>
  readonly before: Lookup<UnitRow>
  /** A unit's first row, by its code: what it is called. */
  readonly names: ReadonlyMap<string, UnitRow>
  readonly heads: Record<'ja' | 'en', Lookup<HeadRow>>
  readonly trade: Record<'ja' | 'en', Lookup<'export' | 'import'>>
  readonly changes: Record<'ja' | 'en', Lookup<1 | -1>>
  readonly comparisons: Record<'ja' | 'en', Lookup<'previous-year' | 'previous-month'>>
}

type Pairs<Value> = readonly (readonly [string, Value])[]

/** Joins files and compiles their words. */
export function compileUnits(files: readonly UnitsFile[]): Units {
  const rows = <K extends keyof UnitsFile>(key: K): UnitsFile[K][] => files.map((file) => file[key])
  const counted = (language: 'ja' | 'en' | 'short'): Pairs<number> =>
    rows('multiples').flatMap((each) => Object.entries(each[language]))
  const units = rows('units').flat()
  const about = (language: 'ja' | 'en'): string => anyOf(rows('about').flatMap((each) => each[language]))
  return {
    multiples: {
      ja: japanese(counted('ja')),
      en: suffixed(counted('en')),
      short: suffixed(counted('short')),
    },
    about: { ja: about('ja'), en: about('en') },
    after: {
      ja: japanese(spelled(units, ({ ja }) => ja)),
      en: inflected(spelled(units, ({ en }) => en)),
    },
    before: japanese(spelled(units, ({ before }) => before)),
    names: new Map(units.toReversed().map((row) => [row.code, row] as const)),
    heads: both(rows('heads').flat(), (row) => row),
    trade: both(rows('trade').flat(), (row) => row.direction),
    changes: both(rows('changes').flat(), (row) => row.sign),
    comparisons: both(rows('comparisons').flat(), (row) => row.against),
  }
}

function both<Row extends { ja: readonly string[]; en: readonly string[] }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): Record<'ja' | 'en', Lookup<Value>> {
  const pairs = (language: 'ja' | 'en'): Pairs<Value> =>
    rows.flatMap((row) => row[language].map((word) => [word, valueOf(row)] as const))
  return { ja: japanese(pairs('ja')), en: english(pairs('en')) }
}

const spelled = (
  rows: readonly UnitRow[],
  words: (row: UnitRow) => readonly string[],
): readonly (readonly [string, UnitRow])[] =>
  rows.flatMap((row) => words(row).map((word) => [word, row] as const))

function japanese<Value>(pairs: Pairs<Value>): Lookup<Value> {
  const values = new Map(pairs)
  return { pattern: new RegExp(anyOf([...values.keys()]), 'gu'), valueOf: (written) => values.get(written) }
}

/** English words, in any case; what has a capital inside (MW, kWh) or one letter is matched as it is written. */
function english<Value>(pairs: Pairs<Value>): Lookup<Value> {
  const values = new Map(pairs.map(([word, value]) => [folded(word), value]))
  const pattern = new RegExp(anyWordOf(pairs.map(([word]) => word)), 'giu')
  return { pattern, valueOf: (written) => values.get(folded(written)) }
}

/** Words that may be joined to a number: 1.2bn. */
function suffixed(pairs: Pairs<number>): Lookup<number> {
  const values = new Map(pairs)
  const pattern = new RegExp(`${anyOf([...values.keys()])}(?![\\p{L}\\p{N}])`, 'giu')
  return { pattern, valueOf: (written) => values.get(written.toLowerCase()) }
}

/** The same, with plurals. */
function inflected<Value>(pairs: Pairs<Value>): Lookup<Value> {
  const isSign = (word: string): boolean => word.length < 4 && !/^[a-z]{3}$/u.test(word)
  const plurals = pairs.flatMap(([word, value]): Pairs<Value> => {
    return isSign(word) ? [[word, value]] : [[word, value], [`${word}s`, value]] // prettier-ignore
  })
  const exact = new Map(pairs.filter(([word]) => isSign(word)))
  const { pattern, valueOf } = english(plurals)
  return {
    pattern,
    valueOf: (written) =>
      isSign(written) ? (exact.get(written) ?? upperCode(written, exact)) : valueOf(written),
  }
}

/** An ISO 4217 code in small letters is none: `won` is a word, `eur` is not one. */
const upperCode = <Value>(written: string, exact: ReadonlyMap<string, Value>): Value | undefined =>
  /^[a-z]+$/u.test(written) ? undefined : exact.get(written.toUpperCase())

const folded = (word: string): string => word.toLowerCase().replaceAll(/[\s-]+/gu, ' ')
