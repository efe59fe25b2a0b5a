import type { Dated, DateMention } from '../annotate/annotations.js'
import type { Language } from '../report/report.js'
import { wordsFor } from './words.js'

/** An EDTF date in words: `12 April 2017`, `January–June 2016`, `since 2014`; 2017年4月12日. */
export function showDate(edtf: string, language: Language): string {
  const t = wordsFor(language)
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return showPoint(from, language)
  if (isOpen(from) && isOpen(to)) return t('date-open')
  if (isOpen(to)) return t('date-since', { date: showPoint(from, language) })
  if (isOpen(from)) return t('date-until', { date: showPoint(to, language) })
  const isExact = edtf.search(unsure) === -1
  if (isExact && language === 'en') return showRange(from, to)
  const between = language === 'ja' ? '〜' : ' – '
  return [from, to].map((point) => showPoint(point, language)).join(between)
}

/** A date with the mark of how it is known, where it is not stated whole: `12 April 2017 (year inferred)`. */
export function showDated(dated: Dated | DateMention | null, language: Language): string {
  const t = wordsFor(language)
  if (dated === null) return t('date-none')
  const date = showDate(dated.edtf, language)
  return dated.basis === 'explicit' ? date : t(`date-${dated.basis}`, { date })
}

/** An EDTF date as it may be typed: `2017-04`, `2016..`, `2016-01..2016-06`. */
export const typedPeriod = (edtf: string): string =>
  edtf.replaceAll(unsure, '').replace(/\/\.\.$|^\.\.\/|\//u, '..')

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

/** EDTF's marks of what is about, uncertain, or both. */
const unsure = /[~?%]/gu

function showPoint(marked: string, language: Language): string {
  const point = marked.replaceAll(unsure, '')
  if (point !== marked) return wordsFor(language)('date-about', { date: showPoint(point, language) })
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
