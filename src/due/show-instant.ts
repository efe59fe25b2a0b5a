import { Temporal } from 'temporal-polyfill'
import type { Language } from '../report/report.js'
import { showFall } from './show-fall.js'

/** An instant, in milliseconds since 1970, as a clock of the zone shows it: `Mon 12 April 2027, 09:00 JST`. */
export function showInstant(instant: number, zone: string, language: Language): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const at = local.toPlainTime().toString({ smallestUnit: 'minute' })
  return showFall({ subscription: { zone, at }, date: local.toPlainDate().toString(), at: instant }, language)
}
