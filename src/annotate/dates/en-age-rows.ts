import { PART, partOf, WORD_START, yearOf } from './en-fragments.js'
import { pattern, type PatternRow } from './words.js'

/** English financial years, decades and centuries. */
export const EN_AGE_ROWS: readonly PatternRow[] = [
  {
    name: 'financial or calendar year',
    expression: pattern(
      `\\b(?<calendar>CY|calendar year|FY|fiscal(?: year)?|financial year)[ -]?(?:of )?(?:(?<year>[12]\\d{3})|'?(?<shortYear>\\d{2}))(?:[/-](?:\\d{4}|\\d{2}))?(?![\\d.])`,
      'i',
    ),
    yields: (groups) => ({
      kind: 'year',
      year: yearOf(groups),
      fiscal: !(groups.calendar ?? '').toLowerCase().startsWith('c'),
    }),
    example: ['FY2017', '2017-04/2018-03'],
  },
  {
    name: 'decade',
    expression: pattern(`${WORD_START}${PART}(?:the )?(?<decade>[12]\\d{2}0)'?s(?!\\w)`, 'i'),
    yields: ({ decade, part }) => ({ kind: 'decade', first: Number(decade), part: partOf(part) }),
    example: ['the early 2000s', '2000/2003'],
  },
  {
    name: 'decade by two digits',
    expression: pattern(
      `(?<=\\b(?:in|the|early|mid|late)[ -](?:the )?)${PART}'?(?<decade>[2-9]0)'?s(?!\\w)`,
      'i',
    ),
    yields: ({ decade, part }) => ({ kind: 'decade', first: 1900 + Number(decade), part: partOf(part) }),
    example: ["the '40s", '1940/1949'],
  },
  {
    name: 'decade in words',
    expression: pattern(
      `(?<=\\b(?:in|the|since|during) |^)${PART}(?:the )?(?:nineteen )?(?<word>noughties|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b`,
      'i',
    ),
    yields: ({ word, part }) => ({
      kind: 'decade',
      first: 1900 + 10 * (DECADES.indexOf(word ?? '') || 10),
      part: partOf(part),
    }),
    example: ['the seventies', '1970/1979'],
  },
  {
    name: 'decade near the document',
    expression: pattern(
      '(?<!\\b(?:over|for|during|in|within) the )\\b(?:the )?(?<which>this|current|last|previous) decade\\b|\\b(?:the )?(?<next>next|coming) decade\\b',
      'i',
    ),
    yields: ({ which, next }) => ({
      kind: 'decade',
      by: next ? 1 : /this|current/iu.test(which ?? '') ? 0 : -1,
    }),
    example: ['this decade', '2010/2019'],
  },
  {
    name: 'century',
    expression: pattern(
      `${WORD_START}${PART}(?:(?<century>\\d{1,2}) ?(?:st|nd|rd|th)|(?<word>eighteenth|nineteenth|twentieth|twenty-first))[ -]{1,2}century\\b`,
      'i',
    ),
    yields: ({ century, word, part }) => ({
      kind: 'century',
      number: word === undefined ? Number(century) : CENTURIES.indexOf(word.toLowerCase()) + 18,
      part: partOf(part),
    }),
    example: ['21st century', '2001/2100'],
  },
]

const DECADES = [
  'noughties',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]
const CENTURIES = ['eighteenth', 'nineteenth', 'twentieth', 'twenty-first']
