import { ofTwoDigits } from './numeric-rows.js'
import type { Groups, Part, YearWords } from './words.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The name of a month, long or short, as a fragment; matched without regard to case. */
export const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'

/** The number of a month by its name; 0 for no name. */
export const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '-').slice(0, 3).toLowerCase()) + 1

/** Nothing that a name of a month or a year could be the end of. */
export const WORD_START = "(?<![\\w$#@'.])"
/** The ending of an ordinal number. */
export const ORDINAL = '(?:st|nd|rd|th)'
/** The day of a month, with its ending or without; no clock time, share or larger number. */
export const DAY = `(?<day>0?[1-9]|[12]\\d|3[01])${ORDINAL}?(?! ?%|\\d|[:.]\\d|,\\d{3}(?!\\d)|${ORDINAL})`

const YEAR_WORDS: Readonly<Record<string, readonly ['anchor' | 'document', number]>> = {
  'this year': ['document', 0],
  'this calendar year': ['document', 0],
  'the current year': ['document', 0],
  'last year': ['document', -1],
  'next year': ['document', 1],
  'that year': ['anchor', 0],
  'the same year': ['anchor', 0],
  'the year': ['anchor', 0],
  'the following year': ['anchor', 1],
  'the next year': ['anchor', 1],
  'the previous year': ['anchor', -1],
  'the preceding year': ['anchor', -1],
  'the year before': ['anchor', -1],
  'the year after': ['anchor', 1],
  'the year after next': ['document', 2],
  'a year later': ['anchor', 1],
  'one year later': ['anchor', 1],
  'a year earlier': ['anchor', -1],
  'one year earlier': ['anchor', -1],
}

/** Words that stand for a year beside a month, a season or a quarter. */
export const YEAR_WORD =
  "(?<yearWord>(?:this|last|next|that|the same|the following|the next|the previous|the current) year(?!s|-|ly))(?:'s)?"
/** Four digits; one or two more are a footnote's number that ran into the year. */
export const YEAR = '(?<year>(?:19|20)\\d{2}(?=\\d{1,2}(?![\\d.,%]|[a-z]))|[12]\\d{3}(?!\\d|[.,]\\d|-\\d{4}))'
/** A year after the words before it: a whole one, or one of the words. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_WORD})`
/** What stands between a month or a day and its year. */
export const TO_YEAR = '(?: ?, ?| of | in | in the year | of the |[ /-])'

/** The year that the groups of the fragments above state. */
export function yearOf(groups: Groups): YearWords | undefined {
  if (groups.year !== undefined) return { kind: 'stated', year: Number(groups.year) }
  if (groups.shortYear !== undefined) return { kind: 'stated', year: ofTwoDigits(Number(groups.shortYear)) }
  const words = groups.yearWord?.toLowerCase()
  if (words === undefined) return undefined
  const known = YEAR_WORDS[words] ?? YEAR_WORDS[`the ${words}`]
  return known && { kind: 'near', from: known[0], by: known[1] }
}

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^first half|^former half/u, 'first-half'],
  [/^(?:second|latter|last) half/u, 'second-half'],
  [/^(?:early|earlier part|beginning|start|opening)/u, 'early'],
  [/^mid/u, 'mid'],
  [/^(?:late|end|close)/u, 'late'],
]

/** A part of a period, before its name: early, mid-, the end of. */
export const A_PART =
  '(?:the )?(?<part>(?:early|late)(?: in)?|mid(?:dle)?|end(?=-)|(?:beginning|start|middle|end|close|first half|former half|second half|latter half|latter part|early part)(?= of))(?: part)?[ -](?:of )?(?:the )?(?:month of |year )?'
/** A part of a period, or nothing. */
export const PART = `(?:${A_PART})?`

/** The part that words name. */
export const partOf = (words: string | undefined): Part | undefined =>
  words === undefined ? undefined : PARTS.find(([expression]) => expression.test(words.toLowerCase()))?.[1]

const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }
/** The seasons, as a fragment. */
export const SEASON = '(?<season>spring|summer|autumn|fall|winter)'
/** The number of a season, spring being 1. */
export const seasonOf = (word: string | undefined): number => SEASONS[word?.toLowerCase() ?? ''] ?? 0

/** The year that relative words alone name: "the following year", "a year later". */
export const nearYear = (words: string): YearWords | undefined => yearOf({ yearWord: words })
