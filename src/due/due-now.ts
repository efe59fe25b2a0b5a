import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { dueDelivery, type Delivery, type DeliveryKey } from './delivery.js'
import { counter, type Count } from './expectation.js'
import { fallsIn, type Fall } from './falls.js'
import { DAY_LENGTH } from './local-day.js'
import type { Subscription } from './subscription.js'

/** What is known when it is asked what is due. Instants are milliseconds since 1970. */
export interface DueAsked {
  /** The whole one: each channel's part of it is found here. */
  readonly library: Library<Vocabulary>
  readonly now: number
  /** The tick before; null: there was none, so that nothing was missed. */
  readonly lastTick: number | null
  /** Whether the ledger has a row of it: what it has is neither late nor missed. */
  readonly isKnown: (key: DeliveryKey) => boolean
}

/** What is due. */
export interface Due {
  /** Rows to write: `due` ones, and `skipped` ones (reason `summarised`) of what only the list of the missed tells. */
  readonly rows: readonly Delivery[]
  /** By channel, what is only listed, in the order of time. */
  readonly missed: ReadonlyMap<string, readonly Missed[]>
}

/** A note that was not posted when it fell, and will not be. */
export interface Missed extends Fall {
  /** How much it would have told; null of a watch: its next note tells it. */
  readonly count: number | null
}

/** What falls due, of what the ledger has no row of yet. */
export function dueNow(subscriptions: readonly Subscription[], asked: DueAsked): Due {
  const { now, lastTick, library } = asked
  const countOf = counter(library)
  const fresh = fallsIn(subscriptions, now - MOST_LATE, now).filter(
    (fall) => !asked.isKnown(keyOf(fall)) && isToBeTold(fall, countOf),
  )
  const { posted, left } = mostRecent(fresh, now)
  const old =
    lastTick === null || lastTick >= now - MOST_LATE
      ? []
      : fallsIn(subscriptions, lastTick, now - MOST_LATE).filter((fall) => !asked.isKnown(keyOf(fall)))
  const missed = [...old, ...left]
    .map((fall) => ({ ...fall, count: countMissed(fall, countOf) }))
    .filter(({ count }) => count !== 0)
  return { rows: [...posted.map(rowOf), ...left.map(skippedRow)], missed: byPlace(missed) }
}

/** The first part of the note of a fall. */
export const keyOf = ({ subscription, date }: Pick<Fall, 'subscription' | 'date'>): DeliveryKey => ({
  place: subscription.place,
  note: subscription.name,
  date,
  part: 1,
})

/** An empty day is told of only where the subscription says so. */
export const isToBeTold = ({ subscription, date }: Fall, countOf: Count): boolean =>
  subscription.onEmpty === 'heartbeat' || countOf(subscription, date) > 0

const countMissed = ({ subscription, date }: Fall, countOf: Count): number | null =>
  subscription.subject.kind === 'watch' ? null : countOf(subscription, date)

/** Of late ones, a channel gets the most recent; those before are left. */
function mostRecent(
  falls: readonly Fall[],
  now: number,
): { readonly posted: readonly Fall[]; readonly left: readonly Fall[] } {
  const late = [...byPlace(falls.filter(({ at }) => at < now - LATE)).values()]
  const left = new Set(late.flatMap((each) => each.slice(0, -MOST_LATE_NOTES)))
  return { posted: falls.filter((fall) => !left.has(fall)), left: falls.filter((fall) => left.has(fall)) }
}

const rowOf = (fall: Fall): Delivery => dueDelivery(keyOf(fall), fall.at)

const skippedRow = (fall: Fall): Delivery => ({ ...rowOf(fall), state: 'skipped', reason: 'summarised' })

function byPlace<Each extends Fall>(falls: readonly Each[]): ReadonlyMap<string, readonly Each[]> {
  const places = new Map<string, Each[]>()
  for (const fall of falls) {
    const { place } = fall.subscription
    const others = places.get(place)
    if (others === undefined) places.set(place, [fall])
    else others.push(fall)
  }
  return places
}

/** What fell longer ago is only listed. */
export const MOST_LATE = DAY_LENGTH
/** What is posted so much after it fell says so. */
export const LATE = 15 * 60 * 1000
const MOST_LATE_NOTES = 5
