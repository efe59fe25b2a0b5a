import { MONTH_PART, partOf, YEAR_PART } from './ja-parts.js'
import { YEAR, yearOf } from './ja-years.js'
import { pattern, type Groups, type PatternRow, type Point, type YearWords } from './words.js'

/** Japanese ranges that state a unit once for both ends: 1～3月, 15～17日, 2016～17年. */
export const JA_RANGE_ROWS: readonly PatternRow[] = [
  {
    name: 'parts of a month',
    expression: pattern(
      `(?:${YEAR}の?|(?<![\\d.,年]))(?<month>\\d{1,2})月${MONTH_PART}(?:~|-|から)${second(MONTH_PART)}(?:にかけて|まで)?`,
    ),
    yields: (groups) => ({
      kind: 'range',
      from: { ...month(groups, groups.month), part: partOf(groups.part) },
      to: { ...month(groups, groups.month), part: partOf(groups.second) },
    }),
    example: ['2017年4月上旬から中旬', '2017-04-01/2017-04-20'],
  },
  {
    name: 'parts of a year',
    expression: pattern(`${YEAR}${YEAR_PART}(?:~|-|から)${second(YEAR_PART)}(?:にかけて|まで)?`),
    yields: (groups) => ({
      kind: 'range',
      from: { kind: 'year', year: yearOf(groups), part: partOf(groups.part) },
      to: { kind: 'year', year: yearOf(groups), part: partOf(groups.second) },
    }),
    example: ['2017年前半から後半', '2017-01/2017-12'],
  },
  {
    name: 'months',
    expression: pattern(`(?:${YEAR}の?|(?<![\\d.,年~-]))(?<from>\\d{1,2})(?:~|-|から)(?<to>\\d{1,2})月期?`),
    yields: (groups) => ({ kind: 'range', from: month(groups, groups.from), to: month(groups, groups.to) }),
    example: ['2017年1～3月', '2017-01/2017-03'],
  },
  {
    name: 'days',
    expression: pattern(
      `(?:${YEAR}の?|(?<![\\d.,年]))(?<month>\\d{1,2})月の?(?<from>\\d{1,2})(?:~|-|から)(?<to>\\d{1,2})日(?!間)`,
    ),
    yields: (groups) => ({ kind: 'range', from: day(groups, groups.from), to: day(groups, groups.to) }),
    example: ['2017年4月15～17日', '2017-04-15/2017-04-17'],
  },
  {
    name: 'years',
    expression: pattern(
      '(?<![\\d.,]|\\d[-/])(?<from>[12]\\d{3})(?:~|-|から)(?<to>[12]\\d{3}|\\d{2})年(?!間|代|の?\\d{1,2}月)(?<fiscal>度)?',
    ),
    yields: ({ from, to, fiscal }) => {
      const first = Number(from)
      const last = Number(to) < 100 ? first - (first % 100) + Number(to) : Number(to)
      return { kind: 'range', from: year(first, fiscal), to: year(last, fiscal) }
    },
    example: ['2016～17年', '2016/2017'],
  },
  {
    name: 'decades',
    expression: pattern('(?<![\\d.,])(?<from>[12]\\d{2}0)(?:~|-|から)(?<to>[12]\\d{2}0|\\d0)年代'),
    yields: ({ from, to }) => {
      const [first, last] = [Number(from), Number(to)]
      const end = last < 100 ? first - (first % 100) + last : last
      return { kind: 'range', from: { kind: 'decade', first }, to: { kind: 'decade', first: end } }
    },
    example: ['1950～60年代', '1950/1969'],
  },
  {
    name: 'years, then a month',
    expression: pattern('(?<![\\d.,]|\\d[-/])(?<from>[12]\\d{3})(?=(?:~|から)[12]\\d{3}年)'),
    yields: ({ from }) => year(Number(from), undefined),
    example: ['2016から2018年5月まで', '2016/2018-05'],
  },
  {
    name: 'year by its last digits, after another',
    expression: pattern(
      '(?<=(?<!\\d)[12]\\d{3}年?(?:[、・と~-]|から)(?:\\d{2}年[、・と]){0,3})(?<short>\\d{2})年(?!間|代|ぶり|度|前|後|目)',
    ),
    yields: (groups) => ({ kind: 'year', year: yearOf(groups) }),
    example: ['2015年、16年', '2015'],
  },
  {
    name: 'year whose unit follows in a list',
    expression: pattern(
      '(?<![\\d.,]|\\d[-/])(?<from>[12]\\d{3})(?=[、・](?:[12]\\d{3}[、・]){0,5}(?:[12]\\d{3}|\\d{2})年(?<fiscal>度)?)',
    ),
    yields: ({ from, fiscal }) => year(Number(from), fiscal),
    example: ['2016、2017年', '2016'],
  },
]

/** The same fragment for the other end of a range. */
function second(part: string): string {
  return part.replace('<part>', '<second>')
}

function month(groups: Groups, digits: string | undefined): Point {
  return { kind: 'month', year: yearOf(groups), month: Number(digits) }
}

function day(groups: Groups, digits: string | undefined): Point {
  return { kind: 'day', year: yearOf(groups), month: Number(groups.month), day: Number(digits) }
}

function year(value: number, fiscal: string | undefined): Point {
  const stated: YearWords = { kind: 'stated', year: value }
  return { kind: 'year', year: stated, fiscal: fiscal !== undefined }
}
