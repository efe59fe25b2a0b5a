import { pino } from 'pino'
import { expect, it, vi } from 'vitest'
import { openSchedule } from '../../src/schedule/open-schedule.js'
import { TIMING } from '../../src/schedule/timing.js'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { memorySubscriptions } from '../../src/store/memory-subscriptions.js'
import { subscription } from '../store/made-rows.js'
import { fakeCalendar } from './fake-calendar.js'
import { NOW } from './made-schedule.js'
import { recordingChannel, type RecordingChannel } from './recording-channel.js'

async function opened(channel: RecordingChannel) {
  const subscriptions = memorySubscriptions()
  await subscriptions.addSubscription(subscription({ at: '00:01', zone: 'UTC', since: NOW }))
  let now = NOW + 61_000
  const schedule = openSchedule({
    subscriptions,
    ledger: memoryLedger(),
    calendar: fakeCalendar({ passages: [], visible: ['r1'], fault: null }),
    senders: new Map([['slack', channel]]),
    administrators: { tell: () => Promise.resolve(0) },
    language: 'en',
    log: pino({ level: 'silent' }),
    now: () => now,
    timing: { ...TIMING, close: 20 },
  })
  return { schedule, later: (milliseconds: number) => void (now += milliseconds) }
}

it('ticks when it is opened, and each half minute until it is closed', async () => {
  vi.useFakeTimers({ now: NOW })
  try {
    const channel = recordingChannel()
    const { schedule, later } = await opened(channel)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(channel.posted).toHaveLength(1)
    later(24 * 3_600_000)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(channel.posted).toHaveLength(2)
    await schedule.close()
    later(24 * 3_600_000)
    await vi.advanceTimersByTimeAsync(120_000)
    await schedule.tick()
    expect(channel.posted).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})

it('finishes what is being sent when it closes, and claims nothing more', async () => {
  const channel = recordingChannel()
  channel.parts = 2
  const { post } = channel
  let go: () => void = () => undefined
  const began = new Promise<void>((begin) => {
    channel.post = async (...given) => {
      begin()
      await new Promise<void>((resolve) => (go = resolve))
      return post(...given)
    }
  })
  const { schedule } = await opened(channel)
  await began
  const closed = schedule.close()
  go()
  await closed
  expect(channel.posted.map(({ text }) => text)).toEqual(['on-this-day of 2027-04-12 (1)'])
})

it('does not wait for ever for what is being sent', async () => {
  const channel = recordingChannel()
  channel.next('hangs')
  const { schedule } = await opened(channel)
  await vi.waitFor(() => expect(channel.asked()).toBe(1))
  await schedule.close()
  expect(channel.posted).toEqual([])
})
