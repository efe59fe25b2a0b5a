import type { Language } from '../report/report.js'

/** What a channel gets, and when. */
export interface Subscription {
  /** The channel, as stores know it: `slack:T…/C…`, `discord:G…/C…`. */
  readonly place: string
  /** Tells it from the others of its channel, and is readable: `on-this-day`, `weekly-monday`, `watch-russia-sanctions`. */
  readonly name: string
  readonly subject: Subject
  readonly rhythm: Rhythm
  /** The wall time in the zone, `09:00`. */
  readonly at: string
  /** An IANA time zone. */
  readonly zone: string
  readonly language: Language
  /** Ids; none: all that the channel may see. */
  readonly reports: readonly string[]
  /** What is done where there is nothing to tell: nothing, or a line that says so. */
  readonly onEmpty: 'quiet' | 'heartbeat'
  /** Only anniversaries of 5, 10, 15 … years. */
  readonly isRoundOnly: boolean
  /** When 29 February is noted in common years. */
  readonly leapDay: 'on-28-february' | 'in-leap-years'
  /** Who is notified with each post: a role of Discord, a user group of Slack; an administrator has confirmed it. */
  readonly role: string | null
  readonly isPaused: boolean
  /** Milliseconds since 1970: what fell before is not due. When it was added, or last resumed. */
  readonly since: number
}

/** What is told: the anniversaries of a day; those of the week or month that begins; passages that are new to the channel. */
export type Subject =
  | { readonly kind: 'on-this-day' }
  | { readonly kind: 'digest' }
  | { readonly kind: 'watch'; readonly words: string }

/** On which local dates. A day that a month does not have is its last. */
export type Rhythm =
  | { readonly every: 'day' }
  /** Monday is 1 (ISO 8601). */
  | { readonly every: 'week'; readonly weekday: number }
  | { readonly every: 'month'; readonly day: number }
