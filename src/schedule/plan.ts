import type { LedgerView } from '../command/schedule-ports.js'
import { dueDelivery, type Delivery, type DeliveryKey } from '../due/delivery.js'
import type { Subscription } from '../due/subscription.js'
import type { Due, Missed } from './calendar.js'
import { change, type Delivering } from './delivering.js'
import { freeze, otherParts, platformOf, thaw } from './frozen.js'
import { isOutdated, isOwn, missedKey } from './own-notes.js'
import { skipped } from './transitions.js'

/** What is known when the rows of a tick are made. */
export interface Planning {
  readonly now: number
  /** By platform, its last tick. */
  readonly ticks: Ticks
  readonly view: LedgerView
}

/** By platform that is there, the last tick at which it was; null: there was none. */
export type Ticks = ReadonlyMap<string, number | null>

/**
 * Makes the rows that are due and those that list what was missed, and gives up what has become too late: lists are
 * written first, so that nothing is given up that no list tells. What is for a platform that is not there waits.
 */
export async function writeDue(due: Due, planning: Planning, round: Delivering): Promise<void> {
  const { now, view } = planning
  const late = view.rows.filter((row) => isOutdated(row, now, round.timing) && round.senderOf(row) !== null)
  const missed = joined(due.missed, missedOf(late, round))
  const lists = await Promise.all([...missed].map(([place, each]) => listOf(place, each, planning, round)))
  await round.ledger.insert([...lists.flat(), ...due.rows])
  for (const row of late) await change(row, skipped(row, isOwn(row) ? 'too-late' : 'summarised'), round)
}

/** A key as a word, to look it up by. */
export const wordOf = ({ place, note, date, part }: DeliveryKey): string =>
  [place, note, date, part].join('\n')

/** Subscriptions of which nothing falls up to an instant. */
export const dueAfter = (subscriptions: readonly Subscription[], instant: number): readonly Subscription[] =>
  instant === 0
    ? subscriptions
    : subscriptions.map((each) => (each.since > instant ? each : { ...each, since: instant + 1 }))

/** First parts of notes alone: what part of a note is left out is not worth a list. */
function missedOf(late: readonly Delivery[], { subscriptionOf }: Delivering): Due['missed'] {
  const missed = new Map<string, readonly Missed[]>()
  for (const row of late) {
    const subscription = subscriptionOf(row)
    if (subscription === null || row.part > 1) continue
    const each = { subscription, date: row.date, at: row.dueAt, count: null }
    missed.set(row.place, [...(missed.get(row.place) ?? []), each])
  }
  return missed
}

function joined(a: Due['missed'], b: Due['missed']): Due['missed'] {
  const places = new Set([...a.keys(), ...b.keys()])
  return new Map(
    [...places].map((place) => [place, distinct([...(b.get(place) ?? []), ...(a.get(place) ?? [])])]),
  )
}

const distinct = (missed: readonly Missed[]): readonly Missed[] =>
  [...new Map(missed.map((each) => [`${each.subscription.name}\n${each.date}`, each])).values()].sort(
    (one, other) => one.at - other.at,
  )

async function listOf(
  place: string,
  missed: readonly Missed[],
  { now, ticks }: Planning,
  round: Delivering,
): Promise<readonly Delivery[]> {
  const row = dueDelivery(missedKey(place, ticks.get(platformOf({ place })) ?? null), now)
  const sender = round.senderOf(row)
  if (sender === null) return []
  try {
    const payload = freeze(await round.calendar.composeMissed(missed, now), row, sender)
    const first = { ...row, payload }
    return [first, ...otherParts(first, thaw(payload))]
  } catch (error) {
    round.log.error({ err: error }, 'a list of what was missed could not be composed')
    return []
  }
}
