import type { Subscription } from '../../src/due/subscription.js'
import { dueDelivery, type Delivery, type DeliveryKey } from '../../src/due/delivery.js'

/** An instant that tests begin at. */
export const NOW = Date.UTC(2027, 3, 12, 0, 0)

/** A subscription of a channel, with what a test says of it. */
export const subscription = (given: Partial<Subscription> = {}): Subscription => ({
  place: 'slack:T1/C1',
  name: 'on-this-day',
  subject: { kind: 'on-this-day' },
  rhythm: { every: 'day' },
  at: '09:00',
  zone: 'Asia/Tokyo',
  language: 'ja',
  reports: [],
  onEmpty: 'quiet',
  isRoundOnly: false,
  leapDay: 'on-28-february',
  role: null,
  isPaused: false,
  since: NOW,
  ...given,
})

/** The key of a delivery, with what a test says of it. */
export const key = (given: Partial<DeliveryKey> = {}): DeliveryKey => ({
  place: 'slack:T1/C1',
  note: 'on-this-day',
  date: '2027-04-12',
  part: 1,
  ...given,
})

/** A row that is due, with what a test says of it. */
export const row = (given: Partial<Delivery> = {}): Delivery => ({ ...dueDelivery(key(), NOW), ...given })

/** A row that was claimed. */
export const claimedRow = (given: Partial<Delivery> = {}): Delivery =>
  row({
    state: 'claimed',
    attempt: 1,
    owner: 'one',
    claimedAt: NOW,
    leaseUntil: NOW + 60_000,
    payload: '{}',
    ...given,
  })
