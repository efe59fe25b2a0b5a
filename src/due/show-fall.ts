import { showDate } from '../answer/show-date.js'
import type { Language } from '../report/report.js'
import type { Fall } from './falls.js'

/** When a note falls, in words: `Mon 12 April 2027, 09:00 JST`; 2027年4月12日（月）09:00 JST. */
export function showFall(
  {
    subscription: { zone, at: time },
    date,
    at,
  }: Pick<Fall, 'date' | 'at'> & { readonly subscription: Pick<Fall['subscription'], 'zone' | 'at'> },
  language: Language,
): string {
  const between = language === 'ja' ? '' : ', '
  return `${showWeekday(date, language)}${between}${time} ${zoneName(zone, at)}`
}

/** A local date with its day of the week: `Mon 12 April 2027`, 2027年4月12日（月）. */
export function showWeekday(date: string, language: Language): string {
  const shown = showDate(date, language)
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const weekday = format.format(new Date(`${date}T00:00Z`))
  return language === 'ja' ? `${shown}（${weekday}）` : `${weekday} ${shown}`
}

/** A zone's short name at an instant, as people there have it: JST, CEST; else its distance from UTC: UTC+9. */
export function zoneName(zone: string, at: number): string {
  const names = LOCALES.map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
    return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  })
  const known = names.find((name) => /^[A-Z]{2,5}$/u.test(name) && name !== 'GMT')
  return known ?? (names[0] ?? zone).replace('GMT', 'UTC')
}

/** Each knows the short names of its own zones alone. */
const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'ja-JP', 'ko-KR']
