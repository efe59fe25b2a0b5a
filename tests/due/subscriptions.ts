import type { Subscription } from '../../src/due/subscription.js'

/** A daily note at nine in Tokyo, in English, of all that may be seen; with what is said otherwise. */
export const subscriptionOf = (more: Partial<Subscription> = {}): Subscription => ({
  place: 'slack:T1/C1',
  name: 'on-this-day',
  subject: { kind: 'on-this-day' },
  rhythm: { every: 'day' },
  at: '09:00',
  zone: 'Asia/Tokyo',
  language: 'en',
  reports: [],
  onEmpty: 'quiet',
  isRoundOnly: false,
  leapDay: 'on-28-february',
  role: null,
  isPaused: false,
  since: 0,
  ...more,
})
