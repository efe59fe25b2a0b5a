import type { Language } from '../../report/report.js'
import { findDates, PATTERN_ROWS, wholeDate } from './find-dates.js'
import { joinDates, type Phrase } from './join-dates.js'
import { PERIOD_ROWS } from './period-rows.js'
import type { Side } from './stretch.js'
import { viewText } from './view.js'

/** What the words before a colon mean; the period follows. */
const SIDES: Readonly<Record<string, Side>> = {
  since: 'since',
  from: 'since',
  until: 'until',
  till: 'until',
  to: 'until',
  before: 'before',
  after: 'after',
}

const NAMED = /^(?<side>since|from|until|till|to|before|after) ?: ?(?<rest>.+)$/iu

/** 2017-03/2017-09, as answers write it. */
const EDTF_INTERVAL = /^(?<first>\d{4}(?:-\d\d){0,2}|\.\.)\/(?<last>\d{4}(?:-\d\d){1,2}|\d{4}|\.\.)$/u

/** The longest words that are looked at: no period is as long. */
const LONGEST = 80

/** The phrase that typed words are, all of them; null if they are none. It may still be an impossible one. */
export function parsePeriod(words: string): Phrase | null {
  const text = viewText(words).text.trim()
  if (text === '' || text.length > LONGEST) return null
  const named = NAMED.exec(text)?.groups
  const side = SIDES[named?.side?.toLowerCase() ?? '']
  if (side !== undefined) return oneSide(parsePoint(named?.rest ?? ''), side)
  const ends = EDTF_INTERVAL.exec(text)?.groups
  if (ends) return parseDots((ends.first ?? '').replace('..', ''), (ends.last ?? '').replace('..', ''))
  const dots = text.indexOf('..')
  if (dots < 0) return parsePoint(text)
  return parseDots(
    text.slice(0, dots).trim(),
    text
      .slice(dots)
      .replace(/^\.{2,3}/u, '')
      .trim(),
  )
}

function oneSide(phrase: Phrase | null, side: Side): Phrase | null {
  return phrase && phrase.to === undefined && phrase.side === 'whole' ? { ...phrase, side } : null
}

function parseDots(first: string, last: string): Phrase | null {
  if (last === '') return first === '' ? null : oneSide(parsePoint(first), 'since')
  if (first === '') return oneSide(parsePoint(last), 'until')
  const [from, to] = [oneSide(parsePoint(first), 'whole'), oneSide(parsePoint(last), 'whole')]
  return from && to ? { ...from, to: to.from } : null
}

/** As typed, then with spaces for the signs that join words or where none stands: summer-2017, in april2017. */
function parsePoint(text: string): Phrase | null {
  const plain = text.replace(/^(?:in|on|during|for) /iu, '')
  const spaced = plain.replace(/[-_+]/gu, ' ').replace(/(?<=^[a-z]+)(?=[12]\d{3}$)/iu, ' ')
  for (const form of new Set([text, plain, spaced])) {
    for (const language of ['ja', 'en'] as const) {
      const phrase = wholePhrase(form, language)
      if (phrase) return phrase
    }
  }
  return null
}

function wholePhrase(text: string, language: Language): Phrase | null {
  const rows = [...PERIOD_ROWS, ...PATTERN_ROWS[language]]
  const whole = wholeDate(text, rows)
  const found = whole === null ? findDates(text, rows) : [whole]
  const [phrase, ...others] = joinDates(text, found, language)
  if (!phrase || others.length > 0 || phrase.start !== 0 || phrase.end !== text.length) return null
  return phrase
}
