import { pino } from 'pino'
import type { Ledger, SubscriptionStore } from '../../src/command/schedule-ports.js'
import { createSchedule, type TickedSchedule } from '../../src/schedule/create-schedule.js'
import type { ScheduleParts } from '../../src/schedule/parts.js'
import { TIMING } from '../../src/schedule/timing.js'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { memorySubscriptions } from '../../src/store/memory-subscriptions.js'
import { fakeCalendar, type CalendarSettings } from './fake-calendar.js'
import { recordingChannel, type RecordingChannel } from './recording-channel.js'

/** When tests begin: midnight in UTC. */
export const NOW = Date.UTC(2027, 3, 12)

/** A schedule, and all that a test may do to what it stands on. */
export interface Made {
  readonly schedule: TickedSchedule
  readonly subscriptions: SubscriptionStore
  readonly ledger: Ledger
  readonly channel: RecordingChannel
  readonly calendar: CalendarSettings
  /** What the administrators were told. */
  readonly told: readonly string[]
  /** Each line of the log. */
  readonly logged: readonly string[]
  readonly clock: Clock
  /** Another process on the same store and channel. */
  readonly another: (given?: Partial<ScheduleParts>) => TickedSchedule
  /** Lets time pass, and ticks. */
  pass(milliseconds: number): Promise<void>
}

export interface Clock {
  now: number
}

/** Makes a schedule over a memory, or over what a test gives. */
export function makeSchedule(given: Partial<ScheduleParts> = {}): Made {
  const channel = recordingChannel()
  const calendar: CalendarSettings = { passages: [], visible: ['r1'], fault: null }
  const told: string[] = []
  const logged: string[] = []
  const clock: Clock = { now: NOW }
  const parts: ScheduleParts = {
    subscriptions: memorySubscriptions(),
    ledger: memoryLedger(),
    calendar: fakeCalendar(calendar),
    senders: new Map([['slack', channel]]),
    administrators: { tell: (text) => Promise.resolve(told.push(text)) },
    language: 'en',
    log: pino({ level: 'debug' }, { write: (line) => void logged.push(line) }),
    now: () => clock.now,
    owner: 'one',
    timing: { ...TIMING, answer: 5, close: 5 },
    ...given,
  }
  const schedule = createSchedule(parts)
  return {
    schedule,
    subscriptions: parts.subscriptions,
    ledger: parts.ledger,
    channel,
    calendar,
    told,
    logged,
    clock,
    another: (others) => createSchedule({ ...parts, owner: 'another', ...others }),
    async pass(milliseconds) {
      clock.now += milliseconds
      await schedule.tick()
    },
  }
}
