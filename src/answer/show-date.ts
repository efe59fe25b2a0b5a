import type { Dated, DateMention } from '../annotate/annotations.js'
import type { Language } from '../report/report.js'
import { wordsFor } from './words.js'

/** An EDTF date in words: `12 April 2017`, `January–June 2016`, `since 2014`; 2017年4月12日. */
export function showDate(edtf: string, language: Language): string {
  const t = wordsFor(language)
  const bare = edtf.replaceAll(/[~?%]/gu, '')
  if (bare !== edtf) return t('date-about', { date: showDate(bare, language) })
  const [from = '', to] = bare.split('/')
  if (to === undefined) return showPoint(from, language)
  if (isOpen(from) && isOpen(to)) return t('date-open')
  if (isOpen(to)) return t('date-since', { date: showPoint(from, language) })
  if (isOpen(from)) return t('date-until', { date: showPoint(to, language) })
  return language === 'ja' ? `${showPoint(from, 'ja')}〜${showPoint(to, 'ja')}` : showRange(from, to)
}

/** A date with the mark of how it is known, where it is not stated whole: `12 April 2017 (year inferred)`. */
export function showDated(dated: Dated | DateMention | null, language: Language): string {
  const t = wordsFor(language)
  if (dated === null) return t('date-none')
  const date = showDate(dated.edtf, language)
  return dated.basis === 'explicit' ? date : t(`date-${dated.basis}`, { date })
}

/** A month and day without a year, `04-12`, or a month, `04`, in words. */
export function showYearless(monthAndDay: string, language: Language): string {
  const [month, day] = monthAndDay.split('-').map(Number)
  if (language === 'ja') return `${month ?? ''}月${day === undefined ? '' : `${day}日`}`
  const name = monthNames[(month ?? 1) - 1] ?? ''
  return day === undefined ? name : `${day} ${name}`
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const isOpen = (point: string): boolean => point === '..' || point === ''

function showPoint(point: string, language: Language): string {
  const [year = '', month, day] = point.split('-')
  if (month === undefined) return language === 'ja' ? `${year}年` : year
  const rest = showYearless(day === undefined ? month : `${month}-${day}`, language)
  return language === 'ja' ? `${year}年${rest}` : `${rest} ${year}`
}

/** The year once, where both ends have the same. */
function showRange(from: string, to: string): string {
  const [left, right] = [showPoint(from, 'en'), showPoint(to, 'en')]
  const isSameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4
  const start = isSameYear ? left.slice(0, -5) : left
  return /^\w+$/u.test(start) && /^\w+(?: \d{4})?$/u.test(right) ? `${start}–${right}` : `${start} – ${right}`
}
