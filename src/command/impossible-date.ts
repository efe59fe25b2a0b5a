import { readDates } from '../annotate/dates/read-dates.js'
import type { DateMention } from '../annotate/annotations.js'
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

const joins = /^\s*(?:to|and|until|till|through|[-–—〜～~]|から)\s*$/iu
const opens = /\b(?:from|between)\s+$/iu

/** The word that joins is taken for a part of the second date. */
const isUntil = ({ edtf }: Pick<DateMention, 'edtf'>, between: string): boolean =>
  edtf.startsWith('../') && between.trim() === ''

/** From 2018 to 2017; 2018年から2017年まで. */
function reversedPeriod(text: string, { language, today }: CommandContext): string | null {
  const dates = readDates(text, { language, issued: today })
  for (const [at, first] of dates.entries()) {
    const second = dates[at + 1]
    if (second === undefined) break
    const between = text.slice(first.end, second.start)
    const isOpen = language === 'ja' || opens.test(text.slice(0, first.start)) || first.edtf.endsWith('/..')
    const isReversed = first.earliest !== null && second.latest !== null && second.latest < first.earliest
    if (isReversed && isOpen && (joins.test(between) || isUntil(second, between)))
      return text.slice(first.start, second.end)
  }
  return null
}
