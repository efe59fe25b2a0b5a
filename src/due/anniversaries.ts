import { calendarOf } from '../answer/calendar.js'
import type { DatedEvent } from '../answer/events.js'
import type { FigureHit } from '../answer/figure-hits.js'
import { lengthOfMonth } from '../annotate/dates/calendar.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { readDay, showDay } from './local-day.js'
import { daysOfDigest } from './rhythm.js'
import type { Subscription } from './subscription.js'

type Asked = Pick<Subscription, 'isRoundOnly' | 'leapDay'>

/** What a local date is the anniversary of, in the order of time. */
export function anniversariesOn(
  date: string,
  { isRoundOnly, leapDay }: Asked,
  library: Library<Vocabulary>,
): readonly DatedEvent[] {
  const { days } = calendarOf(library)
  const told = [
    date.slice(5),
    ...(leapDay === 'on-28-february' && isLastOfShortFebruary(date) ? ['02-29'] : []),
  ]
  return told
    .flatMap((day) => days.get(day) ?? [])
    .filter((event) => isTold(yearOf(event), date, isRoundOnly))
}

/** What a digest tells. */
export interface Digest {
  /** Days that are anniversaries of something, in order. */
  readonly days: readonly { readonly date: string; readonly events: readonly DatedEvent[] }[]
  /** Months that begin in it, with what is known to the month alone: a monthly one has them. */
  readonly months: readonly MonthTold[]
}

/** What is known to a month alone, and its figures. */
export interface MonthTold {
  /** `2027-04`. */
  readonly month: string
  readonly events: readonly DatedEvent[]
  readonly figures: readonly FigureHit[]
}

/** What a digest of a local date tells: of the days up to the next one. */
export function digestOn(
  date: string,
  subscription: Asked & Pick<Subscription, 'rhythm'>,
  library: Library<Vocabulary>,
): Digest {
  const days = daysOfDigest(subscription.rhythm, readDay(date)).map(showDay)
  const told = days.map((day) => ({ date: day, events: anniversariesOn(day, subscription, library) }))
  const firsts = subscription.rhythm.every === 'month' ? days.filter((day) => day.endsWith('-01')) : []
  return {
    days: told.filter(({ events }) => events.length > 0),
    months: firsts
      .map((day) => monthTold(day.slice(0, 7), subscription, library))
      .filter(({ events, figures }) => events.length + figures.length > 0),
  }
}

/** How much a digest tells. */
export const sizeOfDigest = ({ days, months }: Digest): number =>
  days.reduce((sum, { events }) => sum + events.length, 0) +
  months.reduce((sum, { events, figures }) => sum + events.length + figures.length, 0)

function monthTold(month: string, { isRoundOnly }: Asked, library: Library<Vocabulary>): MonthTold {
  const { months, figures } = calendarOf(library)
  const key = month.slice(5)
  const isIn = (year: string): boolean => isTold(year, month, isRoundOnly)
  return {
    month,
    events: (months.get(key) ?? []).filter((event) => isIn(yearOf(event))),
    figures: (figures.get(key) ?? []).filter(({ figure }) => isIn((figure.period ?? '').slice(0, 4))),
  }
}

const yearOf = ({ date }: DatedEvent): string => date.edtf.slice(0, 4)

/** Whether something of a year has an anniversary in that of a date. */
function isTold(year: string, date: string, isRoundOnly: boolean): boolean {
  const years = Number(date.slice(0, 4)) - Number(year)
  return years > 0 && (!isRoundOnly || years % ROUND === 0)
}

const ROUND = 5

const isLastOfShortFebruary = (date: string): boolean =>
  date.slice(5) === '02-28' && lengthOfMonth(Number(date.slice(0, 4)), 2) === 28
