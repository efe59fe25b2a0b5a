import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dueDelivery } from '../../src/due/delivery.js'
import { fallsIn } from '../../src/due/falls.js'
import type { Calendar } from '../../src/schedule/calendar.js'
import type { TickedSchedule } from '../../src/schedule/create-schedule.js'
import type { StorePlace } from '../../src/store/open-stores.js'
import { dateOf, wallClock } from '../due/wall-clock.js'
import { subscription } from '../store/made-rows.js'
import { lastingKinds, openAt, type Opened } from '../store/opened-stores.js'
import { DAY, fakeCalendar } from './fake-calendar.js'
import { makeSchedule } from './made-schedule.js'

const MINUTE = 60_000
const BETWEEN = 60 * MINUTE
/** Zones whose clocks change, or stand oddly, with the dates about it. */
const STRETCHES: readonly (readonly [first: string, zones: readonly string[]])[] = [
  ['2026-10-24', ['Europe/Berlin', 'Africa/Casablanca', 'America/St_Johns', 'Asia/Kathmandu']],
  ['2011-12-29', ['Pacific/Apia', 'Pacific/Chatham', 'Asia/Tokyo']],
]
const TIMES = ['00:00', '02:30', '09:00']
const DAYS = 2

/** What falls in each zone by its own clock. */
const calendar: Calendar = {
  ...fakeCalendar({ passages: [], visible: ['r1'], fault: null }),
  due: (subscriptions, { now, isKnown }) => ({
    rows: fallsIn(subscriptions, now - DAY, now)
      .map(
        (fall) =>
          [
            fall,
            { place: fall.subscription.place, note: fall.subscription.name, date: fall.date, part: 1 },
          ] as const,
      )
      .filter(([, key]) => !isKnown(key))
      .map(([{ at }, key]) => dueDelivery(key, at)),
    missed: new Map(),
  }),
}

/** Each replica has a directory of its own, where the database is not a file. */
const placeOf = (place: StorePlace, number: number): StorePlace =>
  place.databaseUrl === null ? place : { ...place, directory: path.join(place.directory, String(number)) }

// Over SQLite, where processes share a file, the same is shown by those that are killed.
const postgres = (await lastingKinds()).find(([name]) => name === 'in PostgreSQL')

const openPlace = (): Promise<StorePlace> => postgres?.[1]() ?? Promise.reject(new Error('none'))

describe.skipIf(postgres === undefined)('three replicas in PostgreSQL', () => {
  it.each(STRETCHES)(
    'post each local date once, from %s on, though they are replaced',
    async (first, zones) => {
      const place = await openPlace()
      const clocks = zones.map(wallClock)
      const start = Date.parse(`${first}T00:00Z`) - DAY
      const opened = new Map<number, readonly [Opened, TickedSchedule]>()
      const made = makeSchedule({ calendar })
      made.clock.now = start
      const open = async (number: number): Promise<void> => {
        await opened.get(number)?.[0].close()
        const stored = await openAt(placeOf(place, number), made.clock.now)
        const { ledger, subscriptions } = stored
        opened.set(number, [
          stored,
          made.another({ ledger, subscriptions, owner: `replica ${String(number)}` }),
        ])
      }
      for (const number of [0, 1, 2]) await open(number)
      for (const zone of zones)
        for (const at of TIMES)
          await opened
            .get(0)?.[0]
            .subscriptions.addSubscription(
              subscription({ place: `slack:T1/${zone}`, name: at, at, zone, since: start }),
            )
      const end = start + (DAYS + 1.5) * DAY
      for (let round = 0; made.clock.now < end; round += 1) {
        made.clock.now += BETWEEN
        await Promise.all([...opened.values()].map(([, schedule]) => schedule.tick()))
        if (round % 20 === 19) await open(round % 3)
      }
      const posted = made.channel.posted.map(({ place: channel, text }) => `${channel} ${text}`)
      const dates = Array.from({ length: DAYS }, (_each, day) => dateOf(Date.parse(first), day))
      const expected = clocks.flatMap(({ zone, instantOf }) =>
        dates.flatMap((date) =>
          TIMES.filter((at) => instantOf(date, at) !== null).map((at) => `slack:T1/${zone} ${at} of ${date}`),
        ),
      )
      expect(expected.filter((each) => !posted.includes(each))).toEqual([])
      expect(posted.filter((each, index) => posted.indexOf(each) !== index)).toEqual([])
      expect(await opened.get(0)?.[0].ledger.hold()).toBeNull()
      await Promise.all([...opened.values()].map(([{ close }]) => close()))
    },
  )
})
