import { Temporal } from 'temporal-polyfill'
import type { Words } from './words.js'

/** How long ago an instant was, both in milliseconds since 1970, in the two largest units: `3 h 12 min`. */
export function showAge(since: number, now: number, t: Words): string {
  const { days, hours, minutes, seconds } = Temporal.Duration.from({
    milliseconds: Math.max(0, Math.round(now - since)),
  }).round({ largestUnit: 'days', smallestUnit: 'seconds' })
  if (days > 0) return t('age-days', { days, hours })
  if (hours > 0) return t('age-hours', { hours, minutes })
  return t('age-minutes', { minutes, seconds })
}
