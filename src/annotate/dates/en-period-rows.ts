import { MONTH, monthOf, SEASON, seasonOf, WORD_START, yearOf } from './en-fragments.js'
import { pattern, type Groups, type PatternRow, type Point, type Range } from './words.js'

const ORDINALS = ['first', 'second', 'third', 'fourth']
const NTH = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|final)'
const YEAR = "(?:(?<year>[12]\\d{3})(?!\\d)|'?(?<shortYear>\\d{2})(?!\\d|[.,]\\d))"
const YEAR_WORD =
  '(?:the )?(?<yearWord>(?:this|last|next|that|the same|the following|the previous|the current|the) year)(?!s|-|ly)'
const OF = '(?: ?- ?| ?/ ?|,? | of | of the year | in |)'
const FISCAL = '(?<fiscal>FY ?|fiscal (?:year )?)?'

/** English quarters, halves and seasons. */
export const EN_PERIOD_ROWS: readonly PatternRow[] = [
  {
    name: 'quarter or half by its letter',
    expression: pattern(
      `${WORD_START}(?<letter>[QH])(?<number>[1-4])${OF}${FISCAL}(?:${YEAR}|${YEAR_WORD})`,
      'i',
    ),
    yields: (groups) => portionOf(groups),
    example: ['Q3 2017', '2017-07/2017-09'],
  },
  {
    name: 'quarter or half, its number first',
    expression: pattern(`${WORD_START}(?<number>[1-4])(?<letter>[QH])(?:-|/| of | )?${FISCAL}${YEAR}`, 'i'),
    yields: (groups) => portionOf(groups),
    example: ['1H17', '2017-01/2017-06'],
  },
  {
    name: 'year, then quarter or half',
    expression: pattern(
      `${WORD_START}${FISCAL}(?<year>[12]\\d{3})(?: ?[-/] ?|,? )?(?<letter>[QH])(?<number>[1-4])(?!\\w)`,
      'i',
    ),
    yields: (groups) => portionOf(groups),
    example: ['2017-Q1', '2017-01/2017-03'],
  },
  {
    name: 'bare quarter or half',
    expression: pattern(
      '(?<=\\b(?:in|during|of|for|by|since|until|from|to|and|or|through|after|before|the|this) |^)(?<letter>[QH])(?<number>[1-4])(?![\\w:)]|\\.\\d)',
    ),
    yields: (groups) => portionOf(groups),
    example: ['in Q3', '2017-07/2017-09'],
  },
  {
    name: 'first of two quarters',
    expression: pattern('(?<![\\w.-])(?<letter>[Qq])(?<number>[1-4])(?= (?:and|or|to|through) [Qq][1-4])'),
    yields: (groups) => portionOf(groups),
    example: ['q1 and q2', '2017-01/2017-03'],
  },
  {
    name: 'second of two quarters',
    expression: pattern('(?<=\\b[Qq][1-4] (?:and|or|to|through) )(?<letter>[Qq])(?<number>[1-4])(?!\\w)'),
    yields: (groups) => portionOf(groups),
    example: ['Q1 and Q2', '2017-01/2017-03'],
  },
  {
    name: 'quarter in words',
    expression: pattern(
      `${WORD_START}(?:the )?${NTH}[ -]{1,2}quarter(?:,? of | in | )${FISCAL}(?:(?<year>[12]\\d{3})(?!\\d)|${YEAR_WORD})`,
      'i',
    ),
    yields: (groups) => portionOf(groups),
    example: ['the third quarter of 2016', '2016-07/2016-09'],
  },
  {
    name: 'year, then quarter in words',
    expression: pattern(
      `${WORD_START}(?:(?<year>[12]\\d{3})(?:'s)?|${YEAR_WORD}'s),? (?:the )?${NTH}[ -]{1,2}quarter`,
      'i',
    ),
    yields: (groups) => portionOf(groups),
    example: ['2016 the third quarter', '2016-07/2016-09'],
  },
  {
    name: 'quarter in words alone',
    expression: pattern(
      '(?<=^|[.!?] |\\b(?:in|during|by|for|of) )the (?<nth>first|second|third|fourth)[ -]{1,2}quarter(?! (?:of|century|final|mile))',
      'i',
    ),
    yields: (groups) => portionOf(groups),
    example: ['in the third quarter', '2017-07/2017-09'],
  },
  {
    name: 'half in words before its year',
    expression: pattern(
      `${WORD_START}(?:the )?(?<nth>first|second)-half[ -](?:of )?(?<year>[12]\\d{3})(?!\\d)`,
      'i',
    ),
    yields: (groups) => portionOf({ ...groups, letter: 'h' }),
    example: ['first-half 2017', '2017-01/2017-06'],
  },
  {
    name: 'year to the end of a month',
    expression: pattern(
      `\\b(?:the )?(?:(?:fiscal|financial) )?year (?:that )?(?:ending|ended|ends|to)(?: in)? ${MONTH},? (?<year>[12]\\d{3})(?!\\d)`,
      'i',
    ),
    yields: (groups) => ({ kind: 'year-to', year: yearOf(groups), month: monthOf(groups.month) }),
    example: ['the year ending March 2017', '2016-04/2017-03'],
  },
  {
    name: 'first or last months of a year',
    expression: pattern(
      `\\bthe (?<which>first|last|final) (?<count>\\d{1,2}|[a-z]{3,6}) (?<unit>month|quarter)s of (?:${YEAR_WORD}|(?<year>[12]\\d{3})(?!\\d))`,
      'i',
    ),
    yields: (groups) => monthsOf(groups),
    example: ['the first three months of 2017', '2017-01/2017-03'],
  },
  {
    name: 'season of a year',
    expression: pattern(
      `${WORD_START}(?:the )?(?:(?:early|mid|late)[ -])?${SEASON}(?:,? of |, | |-)(?:${YEAR_WORD}|(?<year>[12]\\d{3})(?!\\d)(?:[/-]\\d{2,4}(?!\\d))?|'(?<shortYear>\\d{2})(?![\\w']))`,
      'i',
    ),
    yields: (groups) => ({ kind: 'season', year: yearOf(groups), number: seasonOf(groups.season) }),
    example: ['the summer of 2017', '2017-06/2017-08'],
  },
  {
    name: 'season before another',
    expression: pattern(
      `${WORD_START}(?:the )?${SEASON}(?= ?(?:-|/|and|or|to|through|until) ?(?:the )?(?:spring|summer|autumn|fall|winter)(?:,? of|,)? ?(?:[12]\\d{3}(?!\\d)|'\\d{2}|(?:this|last|next|that|the same) year))`,
      'i',
    ),
    yields: ({ season }) => ({ kind: 'season', number: seasonOf(season) }),
    example: ['from spring to autumn 2017', '2017-03/2017-11'],
  },
  {
    name: 'year, then season',
    expression: pattern(`${WORD_START}(?<year>[12]\\d{3})(?:'s)?[ -]${SEASON}\\b`, 'i'),
    yields: (groups) => ({ kind: 'season', year: yearOf(groups), number: seasonOf(groups.season) }),
    example: ['2017 summer', '2017-06/2017-08'],
  },
  {
    name: 'season near the document',
    expression: pattern(
      `\\b(?<which>this|last|next|that|the same|the following|the previous) ${SEASON}\\b(?! \\w+ed\\b)`,
      'i',
    ),
    yields: ({ which, season }) => ({
      kind: 'season',
      year: yearOf({ yearWord: `${which ?? ''} year` }),
      number: seasonOf(season),
    }),
    example: ['last summer', '2016-06/2016-08'],
  },
]

function portionOf(groups: Groups): Point {
  const isHalf = groups.letter?.toLowerCase() === 'h'
  const nth = groups.nth?.toLowerCase().replace(/^(\d)\w\w$/u, '$1')
  const number = Number(groups.number ?? nth) || ORDINALS.indexOf(nth ?? '') + 1 || 4
  if (isHalf && number > 2) return { kind: 'half', number: 0 }
  return {
    kind: isHalf ? 'half' : 'quarter',
    year: yearOf(groups),
    number,
    fiscal: groups.fiscal !== undefined,
  }
}

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

function monthsOf(groups: Groups): Range | null {
  const counted = Number(groups.count) || COUNTS.indexOf(groups.count?.toLowerCase() ?? '') + 2
  const count = groups.unit?.toLowerCase() === 'quarter' ? counted * 3 : counted
  if (count < 2 || count > 11) return null
  const year = yearOf(groups)
  const isFirst = groups.which?.toLowerCase() === 'first'
  const [from, to] = isFirst ? [1, count] : [13 - count, 12]
  return { kind: 'range', from: { kind: 'month', year, month: from }, to: { kind: 'month', year, month: to } }
}
