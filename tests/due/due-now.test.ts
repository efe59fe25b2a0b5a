import { describe, expect, it } from 'vitest'
import type { DeliveryKey } from '../../src/due/delivery.js'
import { dueNow } from '../../src/due/due-now.js'
import { instantOf } from '../../src/due/falls.js'
import type { Subscription } from '../../src/due/subscription.js'
import { library } from './opened.js'
import { subscriptionOf } from './subscriptions.js'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const daily = subscriptionOf({ onEmpty: 'heartbeat' })
const nine = (date: string): number => instantOf(daily, date) ?? 0
const written = ({ place, note, date, part }: DeliveryKey): string => `${place} ${note} ${date} ${part}`

/** A process that ticks at these instants with a ledger that keeps its rows; what each tick adds. */
function ticks(
  subscriptions: readonly Subscription[],
  instants: readonly number[],
  firstTick: number | null = instants[0] ?? 0,
) {
  const ledger = new Set<string>()
  let lastTick = firstTick
  return instants.map((now) => {
    const due = dueNow(subscriptions, { library, now, lastTick, isKnown: (key) => ledger.has(written(key)) })
    for (const row of due.rows) ledger.add(written(row))
    lastTick = now
    return {
      due: due.rows.filter(({ state }) => state === 'due').map(({ date }) => date),
      skipped: due.rows
        .filter(({ state }) => state === 'skipped')
        .map(({ note, reason }) => `${note} ${reason ?? ''}`),
      missed: [...due.missed].flatMap(([place, each]) =>
        each.map(({ date, count }) => `${place} ${date} ${count ?? 'new'}`),
      ),
    }
  })
}

const dueAt = (instants: readonly number[], subscription = daily): readonly string[] =>
  ticks([subscription], instants).flatMap(({ due }) => due)

describe('what is due', () => {
  it('is due once, however often it is asked', () => {
    const at = nine('2027-04-12')
    expect(dueAt([at - 1, at, at + 1, at + 30_000, at + HOUR, at + DAY - 1, at + DAY])).toEqual([
      '2027-04-11',
      '2027-04-12',
      '2027-04-13',
    ])
  })

  it('is due only on days with something, where the others are quiet', () => {
    const instants = Array.from({ length: 10 }, (_, index) => nine('2027-04-11') + index * 12 * HOUR)
    expect(dueAt(instants, subscriptionOf())).toEqual(['2027-04-12', '2027-04-15'])
  })

  it.each<[how: string, by: readonly number[]]>([
    ['forth by an hour and back', [0, HOUR, 0, HOUR]],
    ['back by an hour and forth', [0, -HOUR, 0]],
    ['forth by a day and back', [0, DAY, 0, DAY]],
    ['back by a day and forth', [0, -DAY, 0]],
  ])('is due once a local date where the clock is set %s', (_, by) => {
    const from = nine('2027-04-10') - 2 * HOUR
    const quarters = Array.from({ length: 4 * 24 * 6 }, (__, index) => from + (index * HOUR) / 4)
    const instants = quarters.map(
      (at, index) => at + (by[Math.floor((index / quarters.length) * by.length)] ?? 0),
    )
    const due = dueAt(instants)
    const wanted = ['2027-04-10', '2027-04-11', '2027-04-12', '2027-04-13', '2027-04-14', '2027-04-15']
    expect(new Set(due).size).toBe(due.length)
    expect(due.toSorted()).toEqual(expect.arrayContaining(wanted))
  })

  it('is not what fell before the subscription was added', () => {
    const at = nine('2027-04-12')
    expect(dueAt([at + HOUR], { ...daily, since: at + 1 })).toEqual([])
    expect(dueAt([at + HOUR], { ...daily, since: at })).toEqual(['2027-04-12'])
  })
})

describe('after a downtime', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    subscriptionOf({ name: `note-${index}`, at: `0${index}:30`, onEmpty: 'quiet' }),
  )

  it('a day is posted late, what is older is only listed', () => {
    const [, later] = ticks([daily], [nine('2027-04-10'), nine('2027-04-16') + HOUR])
    expect(later).toEqual({
      due: ['2027-04-16'],
      skipped: [],
      missed: ['slack:T1/C1 2027-04-12 2', 'slack:T1/C1 2027-04-15 1'],
    })
  })

  it('a channel gets its five most recent notes late, and a list of the others', () => {
    const [, later] = ticks(many, [nine('2027-04-11'), nine('2027-04-12') + HOUR])
    expect(later?.due).toHaveLength(5)
    expect(later?.skipped).toEqual(['note-0 summarised', 'note-1 summarised', 'note-2 summarised'])
    expect(later?.missed).toEqual(Array.from({ length: 3 }, () => 'slack:T1/C1 2027-04-12 2'))
  })

  it('channels do not count for each other, nor what is in time', () => {
    const apart = many.map((each, index) => ({ ...each, place: `slack:T1/C${index}` }))
    expect(ticks(apart, [nine('2027-04-11'), nine('2027-04-12') + HOUR])[1]?.due).toHaveLength(8)
    const together = many.map((each) => ({ ...each, at: '09:00' }))
    expect(ticks(together, [nine('2027-04-11'), nine('2027-04-12') + HOUR / 60])[1]?.due).toHaveLength(8)
  })

  it('nothing was missed before the first tick, and nothing is listed twice', () => {
    const at = nine('2027-04-20')
    expect(ticks([daily], [at], null)[0]?.missed).toEqual([])
    const [, first, second] = ticks([daily], [nine('2027-04-10'), at, at + 1])
    expect(first?.missed).toHaveLength(2)
    expect(second).toEqual({ due: [], skipped: [], missed: [] })
  })

  it('what was posted was not missed, also where the clock was set back for days and forth again', () => {
    const days = Array.from({ length: 6 }, (_, index) => nine('2027-04-10') + index * DAY)
    const last = days.at(-1) ?? 0
    const told = ticks([daily], [...days, last - 5 * DAY, last + HOUR])
    expect(told.flatMap(({ missed }) => missed)).toEqual([])
  })

  it('a watch that was missed says that its next note has what is new', () => {
    const watch = subscriptionOf({ name: 'watch', subject: { kind: 'watch', words: 'russia' } })
    const missed = ticks([watch], [nine('2027-04-10'), nine('2027-04-12') + HOUR])[1]?.missed
    expect(missed).toEqual(['slack:T1/C1 2027-04-11 new'])
  })
})
