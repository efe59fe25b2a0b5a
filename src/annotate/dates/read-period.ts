import { ShuttenError } from '../../errors.js'
import type { Reading } from '../annotations.js'
import { readIssued } from './issued.js'
import type { Phrase } from './join-dates.js'
import { parsePeriod } from './parse-period.js'
import { resolvePhrase } from './resolve-phrase.js'
import type { Point } from './words.js'

/** The days that a typed period is read by, ISO 8601. */
export interface PeriodContext {
  /** The day that "last month" and 今年 count from. */
  readonly today: string
  /** The last day that a period without a year may begin on; default `today`. */
  readonly latest?: string | undefined
}

/** A period in a list of words. */
export interface TakenPeriod {
  readonly reading: Reading
  /** How many words it took. */
  readonly count: number
  /** Its year was not typed: it is the latest that `latest` allows. */
  readonly yearTaken: boolean
}

/**
 * Reads a typed period, all the words of it: `april-2017`, `2017年4月`, `Q3 2017`, `since:2016`, `2017-03..`.
 * Without a year it is the latest that does not begin after `latest`. A closed grammar: on what is no period,
 * cannot be or is reversed it throws `period-invalid`, and never guesses.
 */
export function readPeriod(words: string, context: PeriodContext): Reading {
  const taken = readWords(words, context)
  if (taken) return taken.reading
  throw new ShuttenError(
    'period-invalid',
    `"${words}" is no period that can be read; write it like april-2017 or 2017-03..2017-09.`,
  )
}

const MEANT =
  /^(?:since|until|till|before|after) ?: ?|^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$|\d{4}.*\.\.|\.\..*\d{4}|^\d{4}年|^\d{1,2}月/iu

/** Whether words are meant as a period, even as one that cannot be: 2017-13, 2017-02-29. */
export function looksLikePeriod(words: string): boolean {
  return parsePeriod(words) !== null || MEANT.test(words.normalize('NFKC').trim())
}

/** No period takes more words. */
const MOST_WORDS = 6

/** The longest period that begins with word `at` of a list; null if none does. */
export function takePeriod(words: readonly string[], at: number, context: PeriodContext): TakenPeriod | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
    const taken = readWords(words.slice(at, at + count).join(' '), context)
    if (taken) return { ...taken, count }
  }
  return null
}

function readWords(words: string, context: PeriodContext): Omit<TakenPeriod, 'count'> | null {
  const phrase = parsePeriod(words)
  if (!phrase) return null
  const yearTaken = lacksYear(phrase.from) && (phrase.to === undefined || lacksYear(phrase.to))
  const reading = yearTaken ? readLatest(phrase, context) : readIn(phrase, context, undefined)
  return reading && { reading, yearTaken }
}

function lacksYear(point: Point): boolean {
  return (
    point.year === undefined &&
    !['decade', 'century', 'near', 'named-month', 'next-month', 'next-day'].includes(point.kind)
  )
}

/** A 29 February may be eight years back. */
const YEARS_BACK = 8

function readLatest(phrase: Phrase, context: PeriodContext): Reading | null {
  const latest = context.latest ?? context.today
  const newest = Number(latest.slice(0, 4))
  for (let year = newest; year >= newest - YEARS_BACK; year -= 1) {
    const whole = readIn({ ...phrase, side: 'whole' }, context, year)
    if (whole?.earliest && whole.earliest <= latest) return readIn(phrase, context, year)
  }
  return null
}

function readIn(phrase: Phrase, { today }: PeriodContext, year: number | undefined): Reading | null {
  const chooseYear = year === undefined ? {} : { chooseYear: () => year }
  const state = {
    anchor: null,
    issued: readIssued(today),
    sentenceMonth: null,
    issuedDay: readIssued(today)?.first ?? null,
  }
  return resolvePhrase(phrase, { ...state, ...chooseYear })?.reading ?? null
}
