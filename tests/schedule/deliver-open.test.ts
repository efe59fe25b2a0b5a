import { describe, expect, it } from 'vitest'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { subscription } from '../store/made-rows.js'
import { makeSchedule, NOW } from './made-schedule.js'

const CHANNELS = Array.from({ length: 40 }, (_each, index) => `slack:T1/C${String(index)}`)

describe('a row that errs', () => {
  it('stops no other channel, and is logged', async () => {
    const ledger = memoryLedger()
    const isBroken = (place: string): boolean => CHANNELS.indexOf(place) < 20
    const made = makeSchedule({
      ledger: {
        ...ledger,
        replace: (before, after) =>
          isBroken(before.place)
            ? Promise.reject(new Error('a fault of a statement'))
            : ledger.replace(before, after),
      },
    })
    for (const place of CHANNELS)
      await made.subscriptions.addSubscription(subscription({ place, at: '00:01', zone: 'UTC', since: NOW }))
    await made.schedule.tick()
    await made.pass(61_000)
    expect(new Set(made.channel.posted.map(({ place }) => place))).toEqual(
      new Set(CHANNELS.filter((place) => !isBroken(place))),
    )
    expect(made.logged.join('\n')).toContain('a fault of a statement')
  })
})
