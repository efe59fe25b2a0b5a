import { ANY_YEAR, MONTH, monthOf, ORDINAL, TO_YEAR, WORD_START, yearOf } from './en-fragments.js'
import { pattern, type Groups, type PatternRow, type Range, type Reference } from './words.js'

const TO = ' ?(?:-|~|to|through|thru|till|until|and) ?(?:the )?'
const FROM = `(?<![\\w$#@.,/-])(?:(?:from|between) )?(?:the )?(?<from>\\d{1,2})${ORDINAL}?`
const LAST = `(?<to>\\d{1,2})${ORDINAL}?(?!\\d|[:.]\\d|,\\d{3})`
const OF_YEAR = `(?:${TO_YEAR}${ANY_YEAR})?`

/** English ranges that name the month once: 4 to 22 January, November 19-20. */
export const EN_RANGE_ROWS: readonly PatternRow[] = [
  {
    name: 'days, then the month',
    expression: pattern(
      `${FROM}(?: ?(?:-|~|to|through|thru|till|until) ?(?:the )?)${LAST}(?: of|,)? ?${MONTH}(?!\\w)${OF_YEAR}`,
      'i',
    ),
    yields: (groups) => daysOfMonth(groups),
    example: ['4 to 22 January 1995', '1995-01-04/1995-01-22'],
  },
  {
    name: 'days between, then the month',
    expression: pattern(
      `\\bbetween (?:the )?(?<from>\\d{1,2})${ORDINAL}?${TO}${LAST}(?: of|,)? ?${MONTH}(?!\\w)${OF_YEAR}`,
      'i',
    ),
    yields: (groups) => daysOfMonth(groups),
    example: ['between 3 and 12 of Sept', '2017-09-03/2017-09-12'],
  },
  {
    name: 'month, then days',
    expression: pattern(
      `${WORD_START}${MONTH}(?:\\. ?|, ?| )(?:from |between )?(?:the )?(?<from>\\d{1,2})${ORDINAL}?(?: ?(?:-|~|to|through|thru|till|until) ?(?:the )?|(?<=between [\\w ]{1,12}) and )${LAST}${OF_YEAR}`,
      'i',
    ),
    yields: (groups) => daysOfMonth(groups),
    example: ['November 19-20', '2017-11-19/2017-11-20'],
  },
  {
    name: 'day, then a month and day',
    expression: pattern(
      `(?<=\\bfrom )(?<from>\\d{1,2})${ORDINAL}? (?:to|through|till|until) ${MONTH} ${LAST}${OF_YEAR}`,
      'i',
    ),
    yields: (groups) => daysOfMonth(groups),
    example: ['from 4 to January 22, 1995', '1995-01-04/1995-01-22'],
  },
  {
    name: 'days of a month near the document',
    expression: pattern(`${FROM}${TO}${LAST}(?: of| in)? (?<which>this|last|next) month\\b`, 'i'),
    yields: ({ from, to, which }) => {
      const by = which?.toLowerCase() === 'next' ? 1 : which?.toLowerCase() === 'last' ? -1 : 0
      const month = { kind: 'near', unit: 'month', from: 'document' as Reference, by } as const
      return { kind: 'range', from: { ...month, day: Number(from) }, to: { ...month, day: Number(to) } }
    },
    example: ['from 4 to 22 this month', '2017-12-04/2017-12-22'],
  },
]

function daysOfMonth(groups: Groups): Range {
  const of = { kind: 'day', year: yearOf(groups), month: monthOf(groups.month) } as const
  return { kind: 'range', from: { ...of, day: Number(groups.from) }, to: { ...of, day: Number(groups.to) } }
}
