import { describe, expect, it } from 'vitest'
import type { Ledger, Sender } from '../../src/command/schedule-ports.js'
import { referenceOf } from '../../src/due/delivery.js'
import { TIMING } from '../../src/schedule/timing.js'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { claimedRow, row, subscription } from '../store/made-rows.js'
import { storeKinds } from '../store/opened-stores.js'
import { DAY } from './fake-calendar.js'
import { makeSchedule, NOW } from './made-schedule.js'
import { recordingChannel } from './recording-channel.js'

const KINDS = await storeKinds()
const begin = (ledger: Ledger): Promise<void> => ledger.setHold({ reason: 'restored', since: NOW })
const daily = (name: string) => subscription({ name, at: '00:01', zone: 'UTC', since: NOW })

describe.each(KINDS)('a hold %s that another process begins while a tick sends', (_, open) => {
  it('stops the next claim: what is being sent is written down, and notes go on after it has ended', async () => {
    const { ledger, subscriptions, close } = await open()
    const channel = Object.assign(recordingChannel(), { parts: 2 })
    let isFirst = true
    const holding: Sender = {
      ...channel,
      async post(...message) {
        if (isFirst) await begin(ledger)
        isFirst = false
        return channel.post(...message)
      },
    }
    const made = makeSchedule({
      ledger,
      subscriptions,
      senders: new Map([['slack', holding]]),
      timing: { ...TIMING, close: 5 },
    })
    const states = async (): Promise<readonly string[]> =>
      (await ledger.recent(0)).rows.map(({ note, part, state }) => `${note} ${String(part)} ${state}`)
    for (const name of ['first', 'second']) await subscriptions.addSubscription(daily(name))
    await made.schedule.tick()
    await made.pass(61_000)
    expect([channel.asked(), await states()]).toEqual([1, ['first 1 posted', 'first 2 due', 'second 1 due']])
    await made.pass(30_000)
    expect([channel.asked(), made.told]).toEqual([1, [expect.stringContaining('older copy')]])
    await made.schedule.release()
    await made.pass(30_000)
    expect(await states()).toEqual(['first 1 posted', 'first 2 skipped', 'second 1 skipped'])
    await made.pass(DAY)
    expect(channel.posted.map(({ text }) => text)).toEqual([
      'first of 2027-04-12 (1)',
      ...['first', 'second'].flatMap((name) =>
        [1, 2].map((part) => `${name} of 2027-04-13 (${String(part)})`),
      ),
    ])
    await close()
  })
})

describe('a hold that another process begins while an administrator sends', () => {
  it('stops a test, which is not sent later', async () => {
    const ledger = memoryLedger()
    const made = makeSchedule({
      ledger: { ...ledger, insert: (rows) => begin(ledger).then(() => ledger.insert(rows)) },
    })
    expect(await made.schedule.test(daily('first'))).toEqual({ kind: 'refused', code: 'held' })
    expect((await ledger.recent(0)).rows).toMatchObject([{ state: 'skipped', reason: 'held' }])
    expect(made.channel.asked()).toBe(0)
  })

  it('stops a note that was uncertain, and is given as the reason', async () => {
    const ledger = memoryLedger()
    const made = makeSchedule({
      ledger: {
        ...ledger,
        async replace(before, after) {
          const isReplaced = await ledger.replace(before, after)
          await begin(ledger)
          return isReplaced
        },
      },
    })
    const payload = JSON.stringify({ reports: [], passages: [], messages: ['{}'] })
    await made.subscriptions.addSubscription(daily('on-this-day'))
    await ledger.insert([claimedRow({ state: 'uncertain', payload })])
    expect(await made.schedule.postNow(referenceOf(row()))).toEqual({ kind: 'refused', code: 'held' })
    expect(made.channel.asked()).toBe(0)
  })
})
