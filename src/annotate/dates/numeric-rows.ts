import type { Language } from '../../report/report.js'
import { pattern, type Choice, type Groups, type PatternRow, type Point, type YearWords } from './words.js'

/** No digit, and no number joined by a sign: what is longer than a date is none. */
const START = '(?<!\\d|\\d[./-]|[$€£¥])'
const END = '(?!\\d|[./-]\\d|%)'

/** Dates in digits alone, of which the year comes first. Of 21/04/16 only Japanese puts the year first. */
const YEAR_FIRST: readonly PatternRow[] = [
  {
    name: 'year, month, day in digits',
    expression: pattern(
      `${START}(?<year>[12]\\d{3}) ?(?<sep>[/.-]) ?(?<a>\\d{1,2}) ?\\k<sep> ?(?<b>\\d{1,2})${END}`,
    ),
    yields: (groups) => dayOf(stated(groups), groups.a, groups.b),
    example: ['2017/4/15', '2017-04-15'],
  },
  {
    name: 'year and month in digits',
    expression: pattern(`${START}(?<year>[12]\\d{3}) ?[/-] ?(?<a>\\d{1,2})${END}(?! ?[A-Za-z年月])`),
    yields: (groups) => ({ kind: 'month', year: stated(groups), month: Number(groups.a) }),
    example: ['2017/04', '2017-04'],
  },
  {
    name: 'two days in digits',
    expression: pattern(
      `${START}(?<year>[12]\\d{3})(?<sep>[/.-])(?<a>\\d{1,2})\\k<sep>(?<b>\\d{1,2}) ?(?:~|-|から) ?(?:(?<year2>[12]\\d{3})\\k<sep>)?(?<c>\\d{1,2})\\k<sep>(?<d>\\d{1,2})${END}`,
    ),
    yields: (groups) => {
      const second = groups.year2 === undefined ? undefined : stated({ year: groups.year2 })
      return {
        kind: 'range',
        from: dayOf(stated(groups), groups.a, groups.b),
        to: dayOf(second, groups.c, groups.d),
      }
    },
    example: ['2021/03/25～03/30', '2021-03-25/2021-03-30'],
  },
]

const YEAR_LAST: readonly PatternRow[] = [
  {
    name: 'month and year in digits',
    expression: pattern(`${START}(?<a>\\d{1,2}) ?[/-] ?(?<year>[12]\\d{3})${END}(?!年)`),
    yields: (groups) => ({ kind: 'month', year: stated(groups), month: Number(groups.a) }),
    example: ['11/2016', '2016-11'],
  },
  {
    name: 'two days in digits, the year last',
    expression: pattern(
      `${START}(?<a>\\d{1,2})(?<sep>[/-])(?<b>\\d{1,2})(?:\\k<sep>(?<year2>[12]\\d{3}))? ?[~-] ?(?<c>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?:\\k<sep>|, ?)(?<year>[12]\\d{3})${END}`,
    ),
    yields: (groups) => {
      const first = groups.year2 === undefined ? undefined : stated({ year: groups.year2 })
      const [from, to] = [
        monthFirst(first, groups.a, groups.b),
        monthFirst(stated(groups), groups.c, groups.d),
      ]
      return { kind: 'range', from: likely(from), to: likely(to) }
    },
    example: ['10/1/2018-10/7/2018', '2018-10-01/2018-10-07'],
  },
  {
    name: 'day or month first in digits',
    expression: pattern(
      `${START}(?<a>\\d{1,2})(?<sep> ?[/.-] ?)(?<b>\\d{1,2})(?:\\k<sep>|, ?)(?<year>[12]\\d{3})${END}`,
    ),
    yields: (groups) => monthFirst(stated(groups), groups.a, groups.b),
    example: ['21-04-2016', '2016-04-21'],
  },
]

/** The rows in digits, for a language: 21/04/16 is a day of 2021 in Japanese, of 2016 in English. */
export function numericRows(language: Language): readonly PatternRow[] {
  const short: PatternRow = {
    name: 'year of two digits',
    expression: pattern(
      `${START}(?=\\d{1,2}/|\\d\\d-\\d\\d-)(?<a>\\d{1,2})(?<sep>[/-])(?<b>\\d{1,2})\\k<sep>(?<c>\\d{2})${END}`,
    ),
    yields: (groups) => readShort(groups, language),
    example: language === 'ja' ? ['21/04/16', '2021-04-16'] : ['21/04/16', '2016-04-21'],
  }
  return [...YEAR_FIRST, ...YEAR_LAST, short]
}

const stated = ({ year }: Groups): YearWords => ({ kind: 'stated', year: Number(year) })

const dayOf = (year: YearWords | undefined, month: string | undefined, day: string | undefined): Point => ({
  kind: 'day',
  year,
  month: Number(month),
  day: Number(day),
})

/** Month before day, as Americans write; the other way where that cannot be. Where both can, a choice. */
function monthFirst(
  year: YearWords | undefined,
  a: string | undefined,
  b: string | undefined,
): Point | Choice {
  const [american, european] = [dayOf(year, a, b), dayOf(year, b, a)]
  if (Number(a) > 12) return european
  return Number(b) > 12 || Number(a) === Number(b)
    ? american
    : { kind: 'choice', first: american, second: european }
}

const likely = (point: Point | Choice): Point => (point.kind === 'choice' ? point.first : point)

function readShort({ a, b, c }: Groups, language: Language): Point | Choice {
  const first = { kind: 'stated', year: ofTwoDigits(Number(a)) } as const
  const last = { kind: 'stated', year: ofTwoDigits(Number(c)) } as const
  if (Number(a) > 31 || (language === 'ja' && a?.length === 2 && Number(b) <= 12 && Number(c) <= 31)) {
    return dayOf(first, b, c)
  }
  return monthFirst(last, a, b)
}

/** 00 to 49 are of this century, the others of the last. */
export const ofTwoDigits = (digits: number): number => (digits < 50 ? 2000 : 1900) + digits
