import {
  ANY_YEAR,
  DAY,
  MONTH,
  monthOf,
  ORDINAL,
  PART,
  partOf,
  TO_YEAR,
  WORD_START,
  YEAR,
  yearOf,
} from './en-fragments.js'
import { pattern, type Groups, type PatternRow, type Point } from './words.js'

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? ?-?)?'
const ABOUT = '(?:(?<about>around|circa|c\\.|ca\\.|about|approximately) )?'
/** Before a name that could be another word (May, March), or a short one: what makes it a month. */
const TEMPORAL =
  '(?<=\\b(?:in|since|until|till|by|from|through|during|after|before|between|early|mid|late|of|last|next|this|for|the|throughout|around)[ -])'
/** The name of a month before a dash. */
const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const MONTH_PAIR = '(?:and|or|to|through|until|till|-|~)'

/** English dates by day, month and year. */
export const EN_DATE_ROWS: readonly PatternRow[] = [
  {
    name: 'month, day',
    expression: pattern(
      `${WORD_START}${WEEKDAY}${MONTH}(?:\\. ?|, ?| |[/-])?(?:the )?${DAY}(?:(?: day)?${TO_YEAR}${ANY_YEAR})?`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['April 15, 2017', '2017-04-15'],
  },
  {
    name: 'day, month',
    expression: pattern(
      `(?:(?<![\\d$#@.,/-])(?<!\\p{L}-)|(?<=\\b(?:${NAME}|[12]\\d{3})-))${WEEKDAY}(?:the )?(?<day>\\d{1,2})${ORDINAL}?(?: day)?(?: of |\\. ?| |[/-])?${MONTH}(?!\\w)(?:${TO_YEAR}${ANY_YEAR})?`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['15 April 2017', '2017-04-15'],
  },
  {
    name: 'day of a list, its month after',
    expression: pattern(
      `(?<![\\w$#@.,/-])(?<day>\\d{1,2})${ORDINAL}?(?=(?:, \\d{1,2}${ORDINAL}?){0,4},? (?:and|or|&) \\d{1,2}${ORDINAL}? (?:of )?${MONTH}(?!\\w)(?:,? ${YEAR})?)`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['18 and 19 June 2017', '2017-06-18'],
  },
  {
    name: 'first day of two, the year after the second',
    expression: pattern(
      `${WORD_START}${MONTH} ${DAY}(?=(?:, \\d{1,2}${ORDINAL}?){0,4},? and (?:the )?\\d{1,2}${ORDINAL}?(?:, | in )${YEAR})`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['April 15 and 16, 2017', '2017-04-15'],
  },
  {
    name: 'day within a list',
    expression: pattern(
      `(?<=\\b${MONTH} (?:\\d{1,2}${ORDINAL}?, ){1,4})(?<day>\\d{1,2})${ORDINAL}?(?=(?:, \\d{1,2}${ORDINAL}?){0,4},? and (?:the )?\\d{1,2}${ORDINAL}?(?:(?:, | in )${YEAR}|(?!\\w|,\\d)))`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['May 14, 21 and 29, 2017', '2017-05-14'],
  },
  {
    name: 'second day of two',
    expression: pattern(
      `(?<=\\b${MONTH} \\d{1,2}${ORDINAL}?(?:, \\d{1,2}${ORDINAL}?){0,4},? and (?:the )?)(?<day>\\d{1,2})${ORDINAL}?(?:(?:, | in )${YEAR}|(?= ?(?:[.,;:)]|$)))`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['April 15 and 16, 2017', '2017-04-15'],
  },
  {
    name: 'day, month and a year of two digits',
    expression: pattern(
      `(?<![\\w$#@.,/-])(?<day>\\d{1,2})(?<sep>[-/])${MONTH}\\k<sep>(?<shortYear>\\d{2})(?!\\d)`,
      'i',
    ),
    yields: (groups) => dayOf(groups),
    example: ['15-Jan-17', '2017-01-15'],
  },
  {
    name: 'year, month, day',
    expression: pattern(`${WORD_START}(?<year>[12]\\d{3})[/ -]${MONTH}[/ -]${DAY}`, 'i'),
    yields: (groups) => dayOf(groups),
    example: ['2019/aug/01', '2019-08-01'],
  },
  {
    name: 'month and year',
    expression: pattern(
      `${WORD_START}${ABOUT}${PART}${MONTH}(?: ?, ?|\\. ?| of | in | in the year |[ /-])${ANY_YEAR}`,
      'i',
    ),
    yields: (groups) => monthOfYear(groups),
    example: ['late April 2017', '2017-04-21/2017-04-30'],
  },
  {
    name: 'month and a year of two digits',
    expression: pattern(
      `${WORD_START}${MONTH}(?:(?:,? of|,)? '| of | (?=[4-9]\\d))(?<shortYear>\\d{2})(?!\\d|${ORDINAL}|[.,:]\\d)`,
      'i',
    ),
    yields: (groups) => monthOfYear(groups),
    example: ["April of '87", '1987-04'],
  },
  {
    name: 'year and month',
    expression: pattern(`${WORD_START}(?<year>[12]\\d{3}) ?,? ?${MONTH}(?!\\w)`, 'i'),
    yields: (groups) => monthOfYear(groups),
    example: ['2017 april', '2017-04'],
  },
  {
    name: 'month by its full name',
    expression: pattern(
      `${WORD_START}${PART}(?<month>January|February|April|June|July|August|September|October|November|December)\\b(?!'s [A-Z])`,
    ),
    yields: (groups) => monthOfYear(groups),
    example: ['mid-November', '2017-11-11/2017-11-20'],
  },
  {
    name: 'month after a word of time',
    expression: pattern(`${TEMPORAL}${PART}${MONTH}(?!\\w)(?![$'’]|[ -]?\\d)`, 'i'),
    yields: (groups) => monthOfYear(groups),
    example: ['in May', '2017-05'],
  },
  {
    name: 'month that heads an entry',
    expression: pattern('(?:(?<=^ *)|(?<=[.;!?]\\s{1,3}))(?<month>May|March)(?=:)'),
    yields: (groups) => monthOfYear(groups),
    example: ['May: talks', '2017-05'],
  },
  {
    name: 'month beside another',
    expression: pattern(
      `${WORD_START}${PART}${MONTH}(?!\\w)(?= ?${MONTH_PAIR} ?(?:the )?(?:early |late |mid[- ]?|end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
      'i',
    ),
    yields: (groups) => monthOfYear(groups),
    example: ['May and June', '2017-05'],
  },
  {
    name: 'month after another',
    expression: pattern(
      `(?<=\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? ?(?:and|or|to|through|until|till|-|~) ?)${PART}${MONTH}(?!\\w)(?! ?\\d)`,
      'i',
    ),
    yields: (groups) => monthOfYear(groups),
    example: ['Jan-Feb', '2017-01/2017-02'],
  },
  {
    name: 'part of a month',
    expression: pattern(
      `${WORD_START}(?:the )?(?<part>early|mid|late|beginning of|start of|middle of|end of)[ -](?:the month of )?${MONTH}(?!\\w)(?! ?\\d)`,
      'i',
    ),
    yields: (groups) => monthOfYear(groups),
    example: ['end of March', '2017-03-21/2017-03-31'],
  },
  {
    name: 'day of the month named before',
    expression: pattern(`(?<=\\bon (?:the )?)(?<day>\\d{1,2})${ORDINAL}(?= ?(?:[.,;)-]|$|and\\b|or\\b))`),
    yields: ({ day }) => ({ kind: 'day-only', day: Number(day) }),
    example: ['May 25th, and on 29th', '2017-05-25'],
  },
]

function dayOf(groups: Groups): Point {
  return { kind: 'day', year: yearOf(groups), month: monthOf(groups.month), day: Number(groups.day) }
}

function monthOfYear(groups: Groups): Point {
  return {
    kind: 'month',
    year: yearOf(groups),
    month: monthOf(groups.month),
    part: partOf(groups.part),
    about: groups.about !== undefined,
  }
}
