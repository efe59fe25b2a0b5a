import type { Groups, YearWords } from './words.js'

/** The first year of each era; the Juche calendar counts from 1912. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  主体: 1912,
  チュチェ: 1912,
  M: 1868,
  T: 1912,
  S: 1926,
  H: 1989,
  R: 2019,
}

const FROM_DOCUMENT: Readonly<Record<string, number>> = {
  今年: 0,
  ことし: 0,
  本年: 0,
  当年: 0,
  昨年: -1,
  去年: -1,
  一昨年: -2,
  おととし: -2,
  来年: 1,
  再来年: 2,
}

const FROM_ANCHOR: Readonly<Record<string, number>> = {
  同年: 0,
  その年: 0,
  この年: 0,
  同じ年: 0,
  翌年: 1,
  次の年: 1,
  明くる年: 1,
  翌々年: 2,
  前年: -1,
  前の年: -1,
  前々年: -2,
}

/** The names of the eras, as a fragment. */
export const ERA = '明治|大正|昭和|平成|令和|主体|チュチェ'

const IN_ERA = `\\((?:${ERA})(?:元|\\d{1,3})年?\\)`
/** Four digits; after one or two more, those are a footnote's number that ran into the year. */
const WEST = `(?:西暦|[今本昨来去]年の?(?=[12]\\d{3}年))?(?:(?<![\\d.,])(?<year>[12]\\d{3})|(?<=(?<![\\d.,])\\d{1,2})(?<called>(?:19|20)\\d{2}))(?:${IN_ERA})?年(?:${IN_ERA})?`
const IN_WEST = '\\((?:西暦)?(?<west>[12]\\d{3})年?\\)'
const BY_ERA = `(?<era>${ERA}|(?<![A-Za-z\\d])[MTSHR](?=(?:元|\\d{1,2})年))(?<eraYear>元|0?[1-9]\\d{0,2})(?:年?${IN_WEST}年?|年(?:\\((?:西暦)?[12]\\d{3}年?\\))?)`
/** 19年2月, '19年, 翌19年: the year's last two digits, only before a month or after what says so. */
const SHORT =
  "(?:(?<![\\d.,年])'?(?<short>\\d{2})年(?=\\d{1,2}月)|(?:(?<!\\w)'|[翌昨同])(?<shortAlone>\\d{2})年(?![間来余前後物債代]))"
const WORD = `(?<yearWord>今年|(?<![日基])本年(?![金俸])|(?<!該)当年|ことし(?=[はもの、に\\d春夏秋冬])|一昨年|昨年|(?<!過)去年|おととし|再来年|(?<![従本以元])来年|(?<![合共])同年(?![代齢輩配])|その年(?![齢代数輩功])|この年(?![齢代数輩功])|同じ年(?![齢代頃])|翌々年|翌年|次の年|明くる年|前々年|前の年(?![齢代])|(?<![戦])前年)`

/** How a year is stated in Japanese, as a fragment; it ends in 年 but for a few words. */
export const YEAR = `(?:${WEST}|${BY_ERA}|${SHORT}|${WORD})`

/** The year that the groups of `YEAR` state; undefined if they state none. */
export function yearOf(groups: Groups): YearWords | undefined {
  const digits = groups.year ?? groups.called ?? groups.west
  if (digits !== undefined) return { kind: 'stated', year: Number(digits) }
  const short = groups.short ?? groups.shortAlone
  if (short !== undefined) return { kind: 'short', year: Number(short) }
  if (groups.era !== undefined) return { kind: 'stated', year: yearOfEra(groups.era, groups.eraYear ?? '') }
  if (groups.yearWord === undefined) return undefined
  const fromDocument = FROM_DOCUMENT[groups.yearWord]
  return fromDocument === undefined
    ? { kind: 'near', from: 'anchor', by: FROM_ANCHOR[groups.yearWord] ?? 0 }
    : { kind: 'near', from: 'document', by: fromDocument }
}

/** The year of an era by its name or letter; 元 is its first. An era may run past its end: 平成33年 is 2021. */
export function yearOfEra(era: string, year: string): number {
  return (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)) - 1
}
