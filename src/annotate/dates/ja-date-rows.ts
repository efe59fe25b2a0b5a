import {
  ABOUT,
  AGE_PART,
  HALF,
  halfOf,
  MONTH_PART,
  partOf,
  QUARTER,
  SEASON,
  seasonOf,
  YEAR_PART,
} from './ja-parts.js'
import { YEAR, yearOf, yearOfEra } from './ja-years.js'
import { pattern, type Groups, type PatternRow, type Point } from './words.js'

/** 2017年の4月; a month without a year must not follow another number or 年, and there is no 13th. */
const MONTH = `(?:${YEAR}の?(?:旧暦の)?(?<month>\\d{1,2})|(?<![\\d.,年第]|年の)(?<bare>0?[1-9]|1[0-2]))月`
const WEEKDAY =
  '(?:[月火水木金土日]曜日?|\\([月火水木金土日](?:曜日?)?(?:・祝日?)?\\)| [月火水木金土日]曜日?)?'

/** Japanese dates by year, month and day, the longest form first. */
export const JA_DATE_ROWS: readonly PatternRow[] = [
  {
    name: 'day',
    expression: pattern(`${MONTH}の?(?<day>\\d{1,2})日(?!間)${WEEKDAY}${ABOUT}`),
    yields: (groups) => ({
      ...monthOf(groups),
      kind: 'day',
      day: Number(groups.day),
      about: isAbout(groups),
    }),
    example: ['2017年4月15日', '2017-04-15'],
  },
  {
    name: 'day of the first month',
    expression: pattern(`(?:${YEAR}の?(?:旧暦の?)?(?:お)?)?正月の?(?<day>\\d{1,2})日`),
    yields: (groups) => ({ kind: 'day', year: yearOf(groups), month: 1, day: Number(groups.day) }),
    example: ['正月の３０日', '2017-01-30'],
  },
  {
    name: 'day whose unit follows in a list',
    expression: pattern(`${MONTH}(?<day>\\d{1,2})(?=[、・,](?:\\d{1,2}[、・,]){0,4}\\d{1,2}(?:日|両日))`),
    yields: (groups) => ({ ...monthOf(groups), kind: 'day', day: Number(groups.day) }),
    example: ['2017年4月15、16日', '2017-04-15'],
  },
  {
    name: 'month',
    expression: pattern(`${MONTH}(?!間(?!に)|曜)${MONTH_PART}?(?!半)${ABOUT}`),
    yields: (groups) => ({
      ...monthOf(groups),
      kind: 'month',
      part: partOf(groups.part),
      about: isAbout(groups),
    }),
    example: ['平成29年4月上旬', '2017-04-01/2017-04-10'],
  },
  {
    name: 'date after the number of a footnote',
    expression: pattern(
      '(?<=[\\p{Script=Hiragana}。」』](?:[2-9]|1(?![0-2]月)|[1-9]\\d))(?<month>1[0-2]|[1-9])月(?:(?<day>\\d{1,2})日(?!間))?',
    ),
    yields: (groups) =>
      groups.day === undefined
        ? { kind: 'month', month: Number(groups.month) }
        : { kind: 'day', month: Number(groups.month), day: Number(groups.day) },
    example: ['採択した89月11日', '2017-09-11'],
  },
  {
    name: 'financial year by its last month',
    expression: pattern(`${YEAR}の?(?<month>\\d{1,2})月期(?![間待限])`),
    yields: (groups) => ({ ...monthOf(groups), kind: 'year-to' }),
    example: ['2017年3月期', '2016-04/2017-03'],
  },
  {
    name: 'year',
    expression: pattern(`${YEAR}${YEAR_PART}?${ABOUT}`),
    yields: (groups) => ({
      kind: 'year',
      year: yearOf(groups),
      part: partOf(groups.part),
      about: isAbout(groups),
    }),
    example: ['昭和64年', '1989'],
  },
  {
    name: 'financial year',
    expression: pattern(`${YEAR}度(?:の?(?<part>前半|後半|末))?`),
    yields: (groups) => ({ kind: 'year', year: yearOf(groups), fiscal: true, part: partOf(groups.part) }),
    example: ['2017年度', '2017-04/2018-03'],
  },
  {
    name: 'season',
    expression: pattern(`${YEAR}の?${SEASON}(?:季|先|頃|ごろ)?`),
    yields: (groups) => ({ kind: 'season', year: yearOf(groups), number: seasonOf(groups.season) }),
    example: ['2016年冬', '2016-12/2017-02'],
  },
  {
    name: 'half of a year',
    expression: pattern(`(?:${YEAR}(?<fiscal>度)?の?)?${HALF}`),
    yields: (groups) => ({ ...portionOf(groups), kind: 'half', number: halfOf(groups.half) }),
    example: ['2017年度上半期', '2017-04/2017-09'],
  },
  {
    name: 'quarter',
    expression: pattern(`(?:${YEAR}(?<fiscal>度)?の?)?${QUARTER}`),
    yields: (groups) => ({ ...portionOf(groups), kind: 'quarter', number: Number(groups.quarter) }),
    example: ['2017年の第3四半期', '2017-07/2017-09'],
  },
  {
    name: 'quarter by its letter',
    expression: pattern(
      '(?<![\\w.,])(?<year>[12]\\d{3})(?:年度?の?|[ -])?(?:Q(?<quarter>[1-4])|(?<first>[1-4])Q)(?!\\w)',
    ),
    yields: ({ year, quarter, first }) => ({
      kind: 'quarter',
      year: { kind: 'stated', year: Number(year) },
      number: Number(quarter ?? first),
    }),
    example: ['2017年1Q', '2017-01/2017-03'],
  },
  {
    name: 'day by the letter of its era',
    expression: pattern(
      '(?<![A-Za-z\\d])(?<letter>[MTSHR])(?<eraYear>元|0?[1-9]|[1-9]\\d)(?<sep>[./-])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2}))(?![\\d.])',
    ),
    yields: (groups) => ({
      kind: 'day',
      year: { kind: 'stated', year: yearOfEra(groups.letter ?? '', groups.eraYear ?? '') },
      month: Number(groups.month),
      day: Number(groups.day),
    }),
    example: ['H29.4.15', '2017-04-15'],
  },
  {
    name: 'decade',
    expression: pattern(`(?<![\\d.,])(?<decade>[12]\\d{2}0)年代${AGE_PART}?`),
    yields: (groups) => ({ kind: 'decade', first: Number(groups.decade), part: partOf(groups.part) }),
    example: ['1990年代', '1990/1999'],
  },
  {
    name: 'decade by two digits',
    expression: pattern(`(?<![\\d.,])(?<decade>[0-9]0)年代${AGE_PART}?`),
    yields: (groups) => ({ kind: 'decade', first: decadeOf(groups.decade), part: partOf(groups.part) }),
    example: ['70年代', '1970/1979'],
  },
  {
    name: 'decade of an era',
    expression: pattern(`(?<era>明治|大正|昭和|平成|令和)(?<decade>[1-6]0)年代${AGE_PART}?`),
    yields: (groups) => ({
      kind: 'decade',
      first: yearOfEra(groups.era ?? '', groups.decade ?? ''),
      part: partOf(groups.part),
    }),
    example: ['昭和30年代', '1955/1964'],
  },
  {
    name: 'century',
    expression: pattern(`(?<![\\d.,])(?<century>\\d{1,2})世紀${AGE_PART}?`),
    yields: (groups) => ({ kind: 'century', number: Number(groups.century), part: partOf(groups.part) }),
    example: ['21世紀', '2001/2100'],
  },
  {
    name: 'century of the document',
    expression: pattern(`(?<which>[今前])世紀(?:の?(?<decade>[1-9]0)年代)?${AGE_PART}?`),
    yields: (groups) => ({
      kind: 'century',
      by: groups.which === '今' ? 0 : -1,
      part: partOf(groups.part),
      decade: groups.decade === undefined ? undefined : Number(groups.decade),
    }),
    example: ['前世紀の90年代', '1990/1999'],
  },
]

const isAbout = (groups: Groups): boolean => groups.about !== undefined

const monthOf = (groups: Groups): { readonly year: Point['year']; readonly month: number } => ({
  year: yearOf(groups),
  month: Number(groups.month ?? groups.bare),
})

const portionOf = (groups: Groups): { readonly year: Point['year']; readonly fiscal: boolean } => ({
  year: yearOf(groups),
  fiscal: groups.fiscal !== undefined,
})

/** Of two digits, 00 and 10 are of this century, the others of the last. */
const decadeOf = (digits: string | undefined): number => (Number(digits) < 20 ? 2000 : 1900) + Number(digits)
