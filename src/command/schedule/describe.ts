import { wordsFor, type Words } from '../../answer/words.js'
import type { Subscription } from '../../due/subscription.js'
import type { Language } from '../../report/report.js'

/** What a channel gets, in words: `on this day · every day at 09:00 · Asia/Tokyo`. */
export function describe(subscription: Omit<Subscription, 'place' | 'since'>, language: Language): string {
  const t = wordsFor(language)
  const { zone, reports, onEmpty, isRoundOnly, role } = subscription
  return [
    subjectOf(subscription, t),
    rhythmOf(subscription, t, language),
    zone,
    ...(reports.length > 0 ? [reports.join(', ')] : []),
    ...(onEmpty === 'heartbeat' ? [t('schedule-heartbeat')] : []),
    ...(role === null ? [] : [t('schedule-notifies', { role })]),
    ...(isRoundOnly ? [t('schedule-round')] : []),
  ].join(' · ')
}

function subjectOf({ subject }: Pick<Subscription, 'subject'>, t: Words): string {
  return subject.kind === 'watch'
    ? t('schedule-subject-watch', { words: subject.words })
    : t(`schedule-subject-${subject.kind}`)
}

function rhythmOf({ rhythm, at }: Pick<Subscription, 'rhythm' | 'at'>, t: Words, language: Language): string {
  switch (rhythm.every) {
    case 'day':
      return t('schedule-every-day', { at })
    case 'week':
      return t('schedule-every-week', { at, weekday: weekdayIn(rhythm.weekday, language) })
    case 'month':
      return t('schedule-every-month', { at, count: rhythm.day })
  }
}

/** 1 January 2024 was a Monday. */
const weekdayIn = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
