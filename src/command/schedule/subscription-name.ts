import type { Rhythm, Subject } from '../../due/subscription.js'
import { weekdayName } from './rhythm-words.js'

/** The name of a subscription in its channel: the same for the same subject, rhythm and reports, whatever the time. */
export function subscriptionName(subject: Subject, rhythm: Rhythm, reports: readonly string[]): string {
  return [stemOf(subject, rhythm), ...reports]
    .join('-')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/u, '')
}

const LONGEST = 100

function stemOf(subject: Subject, rhythm: Rhythm): string {
  switch (subject.kind) {
    case 'on-this-day':
      return 'on-this-day'
    case 'digest':
      return rhythmName(rhythm)
    case 'watch':
      return `watch-${slug(subject.words)}`
  }
}

function rhythmName(rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'day':
      return 'daily'
    case 'week':
      return `weekly-${weekdayName(rhythm.weekday)}`
    case 'month':
      return `monthly-${rhythm.day}`
  }
}

const slug = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
