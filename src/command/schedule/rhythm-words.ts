import type { Rhythm } from '../../due/subscription.js'

/** A weekday by its name, Monday is 1; null: it is none. */
export function readWeekday(word: string): number | null {
  const short = /^(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?$/iu.exec(word)?.groups?.[
    'day'
  ]
  if (short !== undefined) return ENGLISH.indexOf(short.toLowerCase()) + 1
  const japanese = /^(?<day>[月火水木金土日])曜日?$/u.exec(word)?.groups?.['day']
  return japanese === undefined ? null : JAPANESE.indexOf(japanese) + 1
}

/** How often, by a word of it; null: it says nothing of that. */
export const readEvery = (word: string): Rhythm['every'] | null => EVERY.get(word.toLowerCase()) ?? null

/** The day of a month: `1`, `1st`, `1日`; null: it is none. */
export function readDayOfMonth(word: string): number | null {
  const day = Number(/^(?<day>\d{1,2})(?:st|nd|rd|th|日)?$/iu.exec(word)?.groups?.['day'] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

/** The English name of a weekday, in small letters. */
export const weekdayName = (weekday: number): string => NAMES[weekday - 1] ?? ''

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const JAPANESE = '月火水木金土日'
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const EVERY: ReadonlyMap<string, Rhythm['every']> = new Map([
  ['daily', 'day'],
  ['毎日', 'day'],
  ['weekly', 'week'],
  ['毎週', 'week'],
  ['monthly', 'month'],
  ['毎月', 'month'],
])
