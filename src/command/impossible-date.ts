import { readDates } from '../annotate/dates/read-dates.js'
import type { DateMention, Days } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'
import type { Span } from '../report/span.js'
import type { CommandContext } from './command.js'
import { takePeriodArgument } from './read-period-argument.js'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?'
/** What is written as a day or a month of the calendar. */
const written = new RegExp(
  [
    '(?<![\\d.])\\d{4}-\\d{1,2}(?:-\\d{1,2})?(?![\\d-])',
    `(?<![\\w-])${ordinal}\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?(?![\\w-])`,
    `(?<![\\w-])${month}\\s+${ordinal}(?:,?\\s+\\d{4})?(?![\\w-])`,
    '(?:\\d{4}年\\s*)?\\d{1,2}月(?:\\s*\\d{1,2}日)?',
  ].join('|'),
  'giu',
)

/** The words of a question that are written as a date and are none, such as 30 February, or a period whose ends are reversed; or null. */
export function impossibleDate(text: string, context: CommandContext): string | null {
  const plain = text.normalize('NFKC')
  const wrong = [...plain.matchAll(written)].find(([words]) => !isPeriod(words, context))
  return wrong?.[0] ?? reversedPeriod(plain, context)
}

function isPeriod(words: string, context: CommandContext): boolean {
  const each = words.replaceAll(/\s+of\s+/giu, ' ').split(/\s+/u)
  return takePeriodArgument(each, 0, context)?.count === each.length
}

const joins = /\s*(?:\b(?:to|and|until|till|through)\b|[–—〜～~]|から|より)\s*/giu
const opens = /\b(?:from|between)\b[^.?!]*$/iu

/** From 2018 to 2017; 2018年から2017年まで. Dates that only stand in a list may go back. */
function reversedPeriod(text: string, { language, today }: CommandContext): string | null {
  const read = (part: string): readonly DateMention[] => readDates(part, { language, issued: today })
  for (const { 0: joint, index } of text.matchAll(joins)) {
    const [before, after] = [text.slice(0, index), text.slice(index + joint.length)]
    if (joint.trim() === 'and' && !opens.test(before)) continue
    const first = read(before).find(({ end }) => end === before.length)
    const second = read(after).find(({ start }) => start === 0) ?? yearAt(after)
    if (first === undefined || second === undefined) continue
    const isReversed = (second.latest ?? LAST_DAY) < (first.earliest ?? '')
    if (isReversed) return text.slice(first.start, index + joint.length + second.end)
  }
  return null
}

/** A year that stands alone is no date in a text, but may end a period. */
function yearAt(text: string): (Days & Span) | undefined {
  const year = /^\d{4}(?!\d)/u.exec(text)?.[0]
  return year === undefined ? undefined : { start: 0, end: year.length, ...daysOf(year) }
}

const LAST_DAY = '9999-12-31'
