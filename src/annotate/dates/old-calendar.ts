import type { Language } from '../../report/report.js'
import type { DateMention } from '../annotations.js'

/** The day on which Japan took over the Gregorian calendar. */
const REFORM = '1873-01-01'

/**
 * Whether a date's month or day is one of the old Japanese calendar, and so not the one that today's calendar
 * has: it is kept as printed. A year alone is nearly the same in both.
 */
export function isByOldCalendar({ edtf, earliest, latest }: DateMention, language: Language): boolean {
  return language === 'ja' && /\d-\d/u.test(edtf) && (earliest ?? latest ?? REFORM) < REFORM
}
