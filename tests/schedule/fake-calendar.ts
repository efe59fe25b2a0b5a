import type { Answer } from '../../src/answer/answer.js'
import { dueDelivery, type DeliveryKey } from '../../src/due/delivery.js'
import type { Subscription } from '../../src/due/subscription.js'
import type { Calendar, Composed, Missed } from '../../src/schedule/calendar.js'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** What a test can change of a calendar while it runs. */
export interface CalendarSettings {
  /** Passages of a watch that are there now. */
  passages: readonly string[]
  /** Reports that channels may see. */
  visible: readonly string[]
  /** Thrown where a note is composed. */
  fault: Error | null
}

/**
 * A calendar of UTC days that is whole: each subscription falls daily, and always has something to tell but for a watch,
 * which tells at most two passages at once.
 */
export function fakeCalendar(settings: CalendarSettings): Calendar {
  return {
    due(subscriptions, { now, lastTick, isKnown }) {
      const fresh = falls(subscriptions, now - DAY, now).filter((fall) => !isKnown(keyOf(fall)))
      const left = fresh.filter(({ at }) => at < now - HOUR).slice(0, -5)
      const old =
        lastTick === null
          ? []
          : falls(subscriptions, lastTick, now - DAY).filter((fall) => !isKnown(keyOf(fall)))
      const rows = fresh.map((fall) => dueDelivery(keyOf(fall), fall.at))
      return {
        rows: rows.map((row, index) =>
          left.includes(fresh[index] as Missed)
            ? { ...row, state: 'skipped' as const, reason: 'summarised' }
            : row,
        ),
        missed: grouped([...old, ...left]),
      }
    },
    compose: (subscription, date, { sent }) => compose(subscription, date, sent, settings),
    composeMissed: (missed) =>
      Promise.resolve(
        note(`missed ${missed.map(({ subscription, date }) => `${subscription.name} ${date}`).join(', ')}`),
      ),
    composeTest: (subscription) => Promise.resolve(note(`test of ${subscription.name}`)),
    composeText: note,
    next: (subscriptions, after, count) =>
      falls(subscriptions, after, after + DAY)
        .slice(0, count)
        .map(({ subscription, at }) => ({ place: subscription.place, note: subscription.name, at })),
    maySee: (_place, reports) => reports.every((report) => settings.visible.includes(report)),
  }
}

function compose(
  { name, subject }: Subscription,
  date: string,
  sent: ReadonlySet<string>,
  { passages, fault }: CalendarSettings,
): Promise<Composed | null> {
  if (fault !== null) return Promise.reject(fault)
  if (subject.kind !== 'watch') return Promise.resolve(note(`${name} of ${date}`))
  const told = passages.filter((passage) => !sent.has(passage)).slice(0, 2)
  return Promise.resolve(told.length === 0 ? null : { ...note(`new: ${told.join(', ')}`), passages: told })
}

function falls(subscriptions: readonly Subscription[], from: number, to: number): readonly Missed[] {
  const days: number[] = []
  for (let day = Math.floor(from / DAY); day * DAY <= to; day += 1) days.push(day)
  return subscriptions
    .filter(({ isPaused }) => !isPaused)
    .flatMap((subscription) =>
      days.map((day) => {
        const at = day * DAY + timeOf(subscription)
        return { subscription, date: new Date(day * DAY).toISOString().slice(0, 10), at, count: 1 }
      }),
    )
    .filter(({ at, subscription }) => at > from && at <= to && at >= subscription.since)
    .sort((a, b) => a.at - b.at)
}

function timeOf({ at }: Subscription): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

const keyOf = ({ subscription, date }: Missed): DeliveryKey => ({
  place: subscription.place,
  note: subscription.name,
  date,
  part: 1,
})

function grouped(missed: readonly Missed[]): ReadonlyMap<string, readonly Missed[]> {
  const places = new Map<string, readonly Missed[]>()
  for (const each of missed)
    places.set(each.subscription.place, [...(places.get(each.subscription.place) ?? []), each])
  return places
}

function note(title: string): Composed {
  const asked = { words: '', actors: [], period: null, text: null, reports: [] }
  const answer: Answer = {
    command: 'onthisday',
    asked,
    outcome: 'found',
    title,
    scope: '',
    nodes: [],
    total: 1,
    page: 1,
    more: 0,
    pages: 1,
    language: 'en',
    audience: 'channel',
  }
  return { post: { answer, buttons: [], role: null, footer: title }, reports: ['r1'], passages: [] }
}
