import { describe, expect, it } from 'vitest'
import type { Sender } from '../../src/command/schedule-ports.js'
import { dueDelivery, referenceOf, type Delivery } from '../../src/due/delivery.js'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { key, subscription } from '../store/made-rows.js'
import { DAY, HOUR } from './fake-calendar.js'
import { makeSchedule, NOW, type Made } from './made-schedule.js'
import { recordingChannel, type Behaviour } from './recording-channel.js'

const SECOND = 1_000
/** After which it is looked for a message that nobody confirmed. */
const SETTLED = 180 * SECOND
/** After which it is not tried any more to look for it. */
const GIVEN_UP = SETTLED + 600 * SECOND

async function withDaily(at = '00:01', given: Parameters<typeof makeSchedule>[0] = {}): Promise<Made> {
  const made = makeSchedule(given)
  await made.subscriptions.addSubscription(subscription({ at, zone: 'UTC', since: NOW }))
  await made.schedule.tick()
  return made
}

const texts = ({ channel }: Made): readonly string[] => channel.posted.map(({ text }) => text)
const rowsOf = async ({ ledger }: Pick<Made, 'ledger'>): Promise<readonly Delivery[]> =>
  (await ledger.recent(0)).rows
const statesOf = async (made: Made): Promise<readonly string[]> =>
  (await rowsOf(made)).map(({ state, reason }) => (reason === null ? state : `${state} ${reason}`))

describe('a note', () => {
  it('is posted once, when it falls and not before', async () => {
    const made = await withDaily()
    await made.pass(59 * SECOND)
    expect(texts(made)).toEqual([])
    await made.pass(SECOND)
    await made.pass(30 * SECOND)
    expect(texts(made)).toEqual(['on-this-day of 2027-04-12'])
    expect(await rowsOf(made)).toMatchObject([
      { state: 'posted', attempt: 1, owner: 'one', messageId: 'id 1' },
    ])
  })

  it('is posted each day', async () => {
    const made = await withDaily()
    for (let day = 0; day < 3; day += 1) await made.pass(DAY)
    expect(texts(made)).toEqual([
      'on-this-day of 2027-04-12',
      'on-this-day of 2027-04-13',
      'on-this-day of 2027-04-14',
    ])
  })

  it('is claimed, durably, with what is sent, before anything is sent', async () => {
    const ledger = memoryLedger()
    const made = await withDaily('00:01', { ledger })
    const before: (Delivery | 'damaged' | null)[] = []
    const { post } = made.channel
    made.channel.post = async (place, message, reference) => {
      const { rows } = await ledger.recent(0)
      before.push(rows.find((row) => referenceOf(row) === reference) ?? null)
      return post(place, message, reference)
    }
    await made.pass(61 * SECOND)
    expect(before).toMatchObject([
      {
        state: 'claimed',
        leaseUntil: NOW + 121 * SECOND,
        payload: expect.stringContaining('on-this-day of') as unknown,
      },
    ])
  })

  it.each<[Behaviour, readonly string[]]>([
    ['later', ['due ratelimited']],
    ['refuses', ['failed channel_not_found']],
    ['gone', ['claimed http-500']],
    ['lost', ['claimed timeout']],
    ['throws', ['claimed threw']],
    ['hangs', ['claimed timeout']],
    ['hangs after it posted', ['claimed timeout']],
  ])('where the platform %s, is written down as such', async (behaviour, states) => {
    const made = await withDaily()
    made.channel.next(behaviour)
    await made.pass(61 * SECOND)
    expect(await statesOf(made)).toEqual(states)
  })

  it('that was surely not sent is sent again, after what the platform asked to wait', async () => {
    const made = await withDaily()
    made.channel.next('later')
    await made.pass(61 * SECOND)
    await made.pass(4 * SECOND)
    expect(made.channel.asked()).toBe(1)
    await made.pass(SECOND)
    expect(texts(made)).toHaveLength(1)
    expect(await statesOf(made)).toEqual(['posted'])
  })

  it.each<[Behaviour, number]>([
    ['lost', 1],
    ['hangs after it posted', 1],
    ['gone', 2],
    ['hangs', 2],
    ['throws', 2],
  ])('where the platform %s is looked for first, when nothing can be in flight', async (behaviour, asked) => {
    const made = await withDaily()
    made.channel.next(behaviour)
    await made.pass(61 * SECOND)
    await made.pass(SETTLED - SECOND)
    expect(made.channel.asked()).toBe(1)
    await made.pass(SECOND)
    await made.pass(30 * SECOND)
    expect(texts(made)).toHaveLength(1)
    expect(made.channel.asked()).toBe(asked)
    expect(await statesOf(made)).toEqual(['posted'])
  })

  it('is sent the second time as it was the first, whatever the reports say by then', async () => {
    const made = await withDaily()
    const calendar = made.calendar
    made.channel.next('later')
    await made.pass(61 * SECOND)
    calendar.fault = new Error('the report is gone')
    await made.pass(10 * SECOND)
    expect(texts(made)).toEqual(['on-this-day of 2027-04-12'])
  })

  it('that cannot be composed waits, and the others are posted', async () => {
    const made = await withDaily()
    made.calendar.fault = new Error('a fault of ours')
    await made.pass(61 * SECOND)
    expect(await statesOf(made)).toEqual(['due compose'])
    made.calendar.fault = null
    await made.pass(300 * SECOND)
    expect(await statesOf(made)).toEqual(['posted'])
  })

  it.each([
    [
      'is not visible to the channel any more',
      'not-visible',
      (made: Made) => void (made.calendar.visible = []),
    ],
    [
      'is subscribed to no more',
      'removed',
      (made: Made) => made.subscriptions.removeSubscription('slack:T1/C1', 'on-this-day'),
    ],
    [
      'is paused',
      'paused',
      (made: Made) =>
        made.subscriptions.changeSubscription(
          subscription({ at: '00:01', zone: 'UTC', since: NOW, isPaused: true }),
        ),
    ],
  ])('that %s is not sent, also where it was frozen before', async (_name, reason, happen) => {
    const made = await withDaily()
    made.channel.next('later')
    await made.pass(61 * SECOND)
    await happen(made)
    await made.pass(10 * SECOND)
    expect([await statesOf(made), made.channel.asked()]).toEqual([[`skipped ${reason}`], 1])
  })

  it('for a platform that is not there waits for it, and is listed where it waited for more than a day', async () => {
    const channel = recordingChannel()
    const senders = new Map<string, Sender>()
    const made = await withDaily('00:01', { senders })
    senders.set('slack', channel)
    await made.pass(61 * SECOND)
    senders.clear()
    for (let day = 0; day < 3; day += 1) await made.pass(DAY)
    senders.set('slack', channel)
    await made.pass(SECOND)
    await made.pass(30 * SECOND)
    expect(channel.posted.map(({ text }) => text)).toEqual([
      'on-this-day of 2027-04-12',
      'on-this-day of 2027-04-15',
      'missed on-this-day 2027-04-13, on-this-day 2027-04-14',
    ])
  })

  it('that waited in the ledger for a platform that went is listed when it comes back', async () => {
    const channel = recordingChannel()
    const senders = new Map<string, Sender>([['slack', channel]])
    const made = await withDaily('00:01', { senders })
    channel.next('later')
    await made.pass(61 * SECOND)
    senders.clear()
    await made.pass(25 * HOUR)
    expect(await statesOf(made)).toEqual(['due ratelimited'])
    senders.set('slack', channel)
    await made.pass(SECOND)
    expect(channel.posted.map(({ text }) => text).toSorted()).toEqual([
      'missed on-this-day 2027-04-12',
      'on-this-day of 2027-04-13',
    ])
  })
})

describe('a note of several parts', () => {
  const parts = async (made: Made): Promise<readonly string[]> =>
    (await rowsOf(made)).map(({ part, state }) => `${String(part)} ${state}`)

  it('is posted in order', async () => {
    const made = await withDaily()
    made.channel.parts = 3
    await made.pass(61 * SECOND)
    expect(texts(made)).toEqual([1, 2, 3].map((part) => `on-this-day of 2027-04-12 (${String(part)})`))
    expect(await parts(made)).toEqual(['1 posted', '2 posted', '3 posted'])
  })

  it('waits with a part until the one before is posted', async () => {
    const made = await withDaily()
    made.channel.parts = 3
    made.channel.next('posts', 'lost')
    await made.pass(61 * SECOND)
    await made.pass(30 * SECOND)
    expect(await parts(made)).toEqual(['1 posted', '2 claimed', '3 due'])
    await made.pass(SETTLED)
    await made.pass(30 * SECOND)
    expect(texts(made)).toHaveLength(3)
    expect(await parts(made)).toEqual(['1 posted', '2 posted', '3 posted'])
  })

  it('ends where a part cannot be posted', async () => {
    const made = await withDaily()
    made.channel.parts = 3
    made.channel.next('posts', 'refuses')
    await made.pass(61 * SECOND)
    await made.pass(30 * SECOND)
    expect(await parts(made)).toEqual(['1 posted', '2 failed', '3 skipped'])
  })
})

describe('several processes', () => {
  it('post a note once', async () => {
    const made = await withDaily()
    const others = ['two', 'three'].map((owner) => made.another({ owner }))
    made.clock.now += 61 * SECOND
    await Promise.all([made.schedule, ...others].map((each) => each.tick()))
    expect(texts(made)).toHaveLength(1)
  })

  it('do not take what another has claimed and may still be sending', async () => {
    const made = await withDaily()
    made.channel.next('hangs')
    await made.pass(61 * SECOND)
    made.clock.now += SETTLED - SECOND
    await made.another().tick()
    expect(await rowsOf(made)).toMatchObject([{ state: 'claimed', owner: 'one' }])
    made.clock.now += SECOND
    await made.another().tick()
    await made.another().tick()
    expect(await rowsOf(made)).toMatchObject([{ state: 'posted', owner: 'another', attempt: 2 }])
  })

  it('send nothing where the lease ran out before they came to it', async () => {
    const ledger = memoryLedger()
    const made = await withDaily('00:01', {
      ledger: {
        ...ledger,
        keepPassages: () => {
          made.clock.now += 60 * SECOND
          return Promise.resolve()
        },
      },
    })
    await made.pass(61 * SECOND)
    expect([await statesOf(made), made.channel.asked()]).toEqual([['due lease-lost'], 0])
  })
})

describe('a watch', () => {
  const watch = subscription({
    name: 'watch',
    subject: { kind: 'watch', words: 'x' },
    at: '00:01',
    zone: 'UTC',
    since: NOW,
  })
  const withWatch = async (): Promise<Made> => {
    const made = makeSchedule()
    await made.subscriptions.addSubscription(watch)
    await made.schedule.tick()
    return made
  }

  it('tells each passage once, the rest next time, and then nothing', async () => {
    const made = await withWatch()
    made.calendar.passages = ['a', 'b', 'c']
    await made.pass(61 * SECOND)
    await made.pass(DAY)
    await made.pass(DAY)
    expect(texts(made)).toEqual(['new: a, b', 'new: c'])
    expect(await statesOf(made)).toEqual(['posted', 'posted', 'skipped nothing-new'])
  })

  it('tells again what could not be posted', async () => {
    const made = await withWatch()
    made.calendar.passages = ['a']
    made.channel.next('refuses')
    await made.pass(61 * SECOND)
    await made.pass(DAY)
    expect(texts(made)).toEqual(['new: a'])
  })

  it('tells a passage once that it looked for', async () => {
    const made = await withWatch()
    made.calendar.passages = ['a']
    made.channel.next('lost')
    await made.pass(61 * SECOND)
    await made.pass(SETTLED)
    await made.pass(DAY)
    expect(texts(made)).toEqual(['new: a'])
  })
})

describe('a note that cannot be looked for', () => {
  const withHeld = async (): Promise<{ made: Made; reference: string }> => {
    const made = await withDaily()
    made.channel.blind = true
    made.channel.next('gone')
    await made.pass(61 * SECOND)
    await made.pass(GIVEN_UP)
    return { made, reference: referenceOf(key()) }
  }

  it('is looked for again as long as it may be an outage', async () => {
    const made = await withDaily()
    made.channel.blind = true
    made.channel.next('lost')
    await made.pass(61 * SECOND)
    await made.pass(GIVEN_UP - SECOND)
    expect([await statesOf(made), made.told]).toEqual([['claimed timeout'], []])
    made.channel.blind = false
    await made.pass(SECOND)
    expect([await statesOf(made), texts(made).length]).toEqual([['posted'], 1])
  })

  it('is held, and the administrators are told once', async () => {
    const { made } = await withHeld()
    for (let tick = 0; tick < 3; tick += 1) await made.pass(HOUR)
    expect(made.channel.asked()).toBe(1)
    expect(await statesOf(made)).toEqual(['uncertain missing_scope'])
    expect(made.told).toEqual([expect.stringContaining('slack:T1/C1 on-this-day 2027-04-12')])
    expect((await made.schedule.health()).held).toMatchObject([{ note: 'on-this-day' }])
  })

  it('is posted where an administrator says so, however late it is', async () => {
    const { made, reference } = await withHeld()
    made.clock.now += 3 * DAY
    expect(await made.schedule.postNow(reference)).toEqual({ kind: 'posted', id: 'id 1' })
    expect(texts(made)).toEqual(['on-this-day of 2027-04-12'])
    expect(await made.schedule.postNow(reference)).toBeNull()
    expect(await made.schedule.markPosted(reference)).toBe(false)
  })

  it('is taken as posted where an administrator says so, and its other parts follow', async () => {
    const made = await withDaily()
    made.channel.blind = true
    made.channel.parts = 2
    made.channel.next('gone')
    await made.pass(61 * SECOND)
    await made.pass(GIVEN_UP)
    expect(await made.schedule.markPosted(referenceOf(key()))).toBe(true)
    await made.pass(30 * SECOND)
    expect(texts(made)).toEqual(['on-this-day of 2027-04-12 (2)'])
    expect(await statesOf(made)).toEqual(['posted marked', 'posted'])
  })

  it('is found under no other reference', async () => {
    const { made } = await withHeld()
    const other = referenceOf(key({ part: 2 }))
    expect([await made.schedule.postNow(other), await made.schedule.markPosted(other)]).toEqual([null, false])
  })
})

describe('administrators', () => {
  it('are told once of a note that cannot be posted, and it is in the status', async () => {
    const made = await withDaily()
    made.channel.next('refuses')
    await made.pass(61 * SECOND)
    await made.pass(HOUR)
    expect(made.told).toEqual([
      'This note cannot be posted, and is not tried again: slack:T1/C1 on-this-day 2027-04-12 (channel_not_found).',
    ])
    expect((await made.schedule.health()).failed).toMatchObject([{ reason: 'channel_not_found' }])
  })

  it('are told once of a note that waits for them, which is in the status until it is posted', async () => {
    const made = await withDaily()
    made.channel.next(
      'waits for an invitation',
      'later',
      'waits for an invitation',
      'waits for an invitation',
    )
    await made.pass(61 * SECOND)
    expect(made.told).toEqual([
      expect.stringContaining('slack:T1/C1 on-this-day 2027-04-12 (not_in_channel)'),
    ])
    expect((await made.schedule.health()).waiting).toMatchObject([{ reason: 'not_in_channel' }])
    for (let time = 0; time < 2; time += 1) await made.pass(HOUR / 6)
    expect(made.told).toHaveLength(2)
    for (let time = 0; time < 2; time += 1) await made.pass(HOUR / 6)
    expect([made.told.length, texts(made).length]).toEqual([2, 1])
    expect((await made.schedule.health()).waiting).toEqual([])
  })

  it('see that a platform is not there', async () => {
    const made = await withDaily('00:01', { senders: new Map() })
    expect((await made.schedule.health()).absent).toEqual(['slack'])
  })

  it('are told what became of what they have posted', async () => {
    const made = await withDaily()
    made.channel.blind = true
    made.channel.next('gone', 'later', 'refuses')
    await made.pass(61 * SECOND)
    await made.pass(GIVEN_UP)
    expect(await made.schedule.postNow(referenceOf(key()))).toMatchObject({ kind: 'later' })
    await made.pass(HOUR)
    expect(await statesOf(made)).toEqual(['failed channel_not_found'])
    expect(made.told).toHaveLength(2)
  })

  it('are told nothing of what is surely posted, and the log has each state and no text', async () => {
    const made = await withDaily()
    await made.pass(61 * SECOND)
    expect(made.told).toEqual([])
    const lines = made.logged.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    const place = 'slack:T1/C1'
    const note = { place, note: 'on-this-day', date: '2027-04-12', part: 1, attempt: 1, reason: null }
    expect(lines.filter(({ msg }) => msg === 'delivery')).toMatchObject([
      { ...note, state: 'claimed' },
      { ...note, state: 'posted' },
    ])
    expect(made.logged.join('')).not.toContain('on-this-day of')
  })
})

describe('after a downtime', () => {
  it('what fell in the last day is posted', async () => {
    const made = await withDaily('12:00')
    await made.pass(11 * HOUR)
    made.clock.now += 20 * HOUR
    await made.another().tick()
    expect(texts(made)).toEqual(['on-this-day of 2027-04-12'])
  })

  it('five late notes of a channel are posted, and the rest is told in one list with what is older', async () => {
    const made = makeSchedule()
    for (let index = 0; index < 7; index += 1)
      await made.subscriptions.addSubscription(
        subscription({ name: `n${String(index)}`, at: `0${String(index)}:00`, zone: 'UTC', since: NOW }),
      )
    await made.pass(HOUR / 2)
    made.clock.now += 32 * HOUR
    const others = [made.another({ owner: 'two' }), made.another({ owner: 'three' })]
    await Promise.all(others.map((each) => each.tick()))
    await others[0]?.tick()
    const lists = texts(made).filter((text) => text.startsWith('missed'))
    expect(lists).toEqual([
      'missed ' +
        [1, 2, 3, 4, 5, 6].map((index) => `n${String(index)} 2027-04-12`).join(', ') +
        ', n0 2027-04-13, n1 2027-04-13',
    ])
    expect(texts(made).filter((text) => text.includes(' of '))).toEqual([
      'n0 of 2027-04-12',
      ...[2, 3, 4, 5, 6].map((index) => `n${String(index)} of 2027-04-13`),
    ])
  })

  it('what was posted is not told as missed, also where the clock was set back and forth', async () => {
    const made = await withDaily()
    for (let day = 0; day < 40; day += 1) await made.pass(DAY)
    await made.pass(-39 * DAY)
    made.clock.now += 39 * DAY
    await made.another().tick()
    expect(texts(made).filter((text) => text.startsWith('missed'))).toEqual([])
    expect(texts(made)).toHaveLength(40)
  })

  it('what could not be sent for a day is listed when it can', async () => {
    const made = await withDaily()
    made.channel.next(...Array.from({ length: 30 }, () => 'later' as const))
    await made.pass(61 * SECOND)
    for (let hour = 0; hour < 23; hour += 1) await made.pass(HOUR)
    await made.subscriptions.changeSubscription(
      subscription({ at: '00:01', zone: 'UTC', since: NOW + 2 * DAY }),
    )
    for (let hour = 0; hour < 12; hour += 1) await made.pass(HOUR)
    expect(texts(made)).toEqual(['missed on-this-day 2027-04-12'])
    expect(await statesOf(made)).toEqual(['skipped summarised', 'posted'])
  })
})

describe('an administrator', () => {
  it('posts a test, marked as one, whatever was posted', async () => {
    const made = await withDaily()
    await made.pass(61 * SECOND)
    expect(await made.schedule.test(subscription())).toEqual({ kind: 'posted', id: 'id 2' })
    expect(texts(made)).toEqual(['on-this-day of 2027-04-12', 'test of on-this-day'])
  })

  it('is told why a channel cannot be written to, and it is not tried again', async () => {
    const made = await withDaily()
    expect(await made.schedule.tryPlace('slack:T1/C1', 'Here I am')).toMatchObject({ kind: 'posted' })
    made.channel.next('refuses', 'later')
    expect(await made.schedule.tryPlace('slack:T1/C1', 'Here I am')).toMatchObject({
      code: 'channel_not_found',
    })
    made.clock.now += SECOND
    expect(await made.schedule.tryPlace('slack:T1/C1', 'Here I am')).toMatchObject({ code: 'ratelimited' })
    expect(await made.schedule.tryPlace('discord:G1/C1', 'Here I am')).toMatchObject({ code: 'no-platform' })
    await made.pass(60 * SECOND)
    expect(texts(made).filter((text) => text === 'Here I am')).toHaveLength(1)
  })
})

it('keeps a row of a note that is there, whatever is due', async () => {
  const made = await withDaily()
  await made.ledger.insert([{ ...dueDelivery(key(), NOW + 60 * SECOND), state: 'posted', messageId: 'x' }])
  await made.pass(61 * SECOND)
  expect(made.channel.asked()).toBe(0)
})
