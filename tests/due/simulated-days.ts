import { fallsIn } from '../../src/due/falls.js'
import type { Subscription } from '../../src/due/subscription.js'
import { subscriptionOf } from './subscriptions.js'
import { dateOf, type WallClock } from './wall-clock.js'

/** The wall times at which notes fall in a simulation. */
export const TIMES = ['00:00', '01:30', '02:30', '09:00'] as const

/** A number from 0 to 1. */
export type Random = () => number

/** A process that ticks twice a minute, is started anew at random, and is down at times, for up to 20 hours. */
interface Simulated {
  readonly subscriptions: readonly Subscription[]
  /** What the clock on the wall says of each note. */
  readonly expected: ReadonlyMap<string, number>
  readonly from: number
  readonly to: number
  readonly random: Random
}

/**
 * What goes wrong in a zone from one local date to another: notes that fall on a wrong date, twice, never, or later
 * than a minute after their instant while the process was up.
 */
export function faultsOf(clock: WallClock, first: string, last: string, random: Random): readonly string[] {
  const { zone } = clock
  const subscriptions = TIMES.map((at) => subscriptionOf({ zone, at, name: at }))
  const expected = expectedOf(clock, first, last)
  const instants = [...expected.values()]
  const simulated = {
    subscriptions,
    expected,
    from: Math.min(...instants) - 1,
    to: Math.max(...instants),
    random,
  }
  const posted = new Map<string, number>()
  const faults: string[] = []
  for (const { from, to, wasDown } of ticksOf(simulated))
    for (const { subscription, date, at } of fallsIn(subscriptions, from, to)) {
      const key = `${date} ${subscription.name}`
      const instant = expected.get(key)
      if (posted.has(key)) continue
      posted.set(key, to)
      if (at <= simulated.from || at > simulated.to) continue
      if (instant !== at) faults.push(`${zone} ${key}: ${at}, not ${instant ?? 'at all'}`)
      if (!wasDown && to - at > MINUTE) faults.push(`${zone} ${key}: ${to - at} ms late`)
    }
  const lost = [...expected.keys()].filter((key) => !posted.has(key))
  return [...faults, ...lost.map((key) => `${zone} ${key}: never`)]
}

function expectedOf(clock: WallClock, first: string, last: string): ReadonlyMap<string, number> {
  const expected = new Map<string, number>()
  for (let date = first; date <= last; date = dateOf(Date.parse(date), 1))
    for (const time of TIMES) {
      const instant = clock.instantOf(date, time)
      if (instant !== null) expected.set(`${date} ${time}`, instant)
    }
  return expected
}

interface Tick {
  /** The tick before; after a start, a day ago. */
  readonly from: number
  readonly to: number
  readonly wasDown: boolean
}

/** The ticks that matter: those about each instant, where the process is up, and the first after it was down. */
function* ticksOf({ expected, from, to, random }: Simulated): Generator<Tick> {
  let last = from
  for (const instant of [...new Set(expected.values())].toSorted((a, b) => a - b)) {
    if (instant <= last) continue
    const isDown = random() < 0.3
    const before = instant - 1 - Math.floor(random() * HALF_MINUTE)
    if (!isDown && before > last) {
      yield { from: last, to: before, wasDown: true }
      last = before
    }
    const next = isDown
      ? instant + Math.floor(random() * 20 * 60 * MINUTE)
      : Math.max(instant, last + HALF_MINUTE)
    const isStarted = isDown || random() < 0.1
    yield { from: isStarted ? Math.max(next - DAY, from) : last, to: next, wasDown: isDown }
    last = next
  }
  if (last < to) yield { from: last, to, wasDown: true }
}

/** Numbers that are the same in each run (a linear congruential generator). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const MINUTE = 60 * 1000
const HALF_MINUTE = MINUTE / 2
const DAY = 24 * 60 * MINUTE
