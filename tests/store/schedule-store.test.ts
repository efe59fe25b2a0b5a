import { describe, expect, it } from 'vitest'
import { claimedRow, key, NOW, row, subscription } from './made-rows.js'
import { storeKinds } from './opened-stores.js'

const KINDS = await storeKinds()

describe.each(KINDS)('subscriptions %s', (_, open) => {
  it('are kept as they were given, in the order of channel and name', async () => {
    const { subscriptions, close } = await open()
    const watch = subscription({
      name: 'watch-russia',
      subject: { kind: 'watch', words: 'ロシア 制裁' },
      rhythm: { every: 'week', weekday: 1 },
      reports: ['ru-korea-2017'],
      role: '<@&1>',
    })
    const monthly = subscription({ place: 'discord:G1/C1', rhythm: { every: 'month', day: 31 } })
    for (const each of [watch, subscription(), monthly])
      expect(await subscriptions.addSubscription(each)).toBe(true)
    expect(await subscriptions.subscriptions()).toEqual([monthly, subscription(), watch])
    await close()
  })

  it('are one a channel and name', async () => {
    const { subscriptions, close } = await open()
    await subscriptions.addSubscription(subscription())
    expect(await subscriptions.addSubscription(subscription({ at: '10:00' }))).toBe(false)
    expect(await subscriptions.subscriptions()).toEqual([subscription()])
    await close()
  })

  it('are changed and removed only where they are', async () => {
    const { subscriptions, close } = await open()
    expect(await subscriptions.changeSubscription(subscription())).toBe(false)
    await subscriptions.addSubscription(subscription())
    expect(await subscriptions.changeSubscription(subscription({ isPaused: true }))).toBe(true)
    expect(await subscriptions.subscriptions()).toEqual([subscription({ isPaused: true })])
    expect(await subscriptions.removeSubscription('slack:T1/C2', 'on-this-day')).toBe(false)
    expect(await subscriptions.removeSubscription('slack:T1/C1', 'on-this-day')).toBe(true)
    expect(await subscriptions.subscriptions()).toEqual([])
    expect(await subscriptions.damagedSubscriptions()).toEqual([])
    await close()
  })
})

describe.each(KINDS)('a ledger %s', (_, open) => {
  it('inserts what is missing and leaves what is there', async () => {
    const { ledger, close } = await open()
    await ledger.insert([row()])
    await ledger.replace(row(), claimedRow())
    await ledger.insert([row(), row({ part: 2 })])
    await ledger.insert([])
    expect((await ledger.recent(0)).rows).toEqual([claimedRow(), row({ part: 2 })])
    await close()
  })

  it('inserts thousands of rows at once', async () => {
    const { ledger, close } = await open()
    await ledger.insert(Array.from({ length: 3_000 }, (_each, index) => row({ note: `n${String(index)}` })))
    expect((await ledger.recent(0)).rows).toHaveLength(3_000)
    await close()
  })

  it('gives a row to one of those that claim it at the same time', async () => {
    const { ledger, close } = await open()
    await ledger.insert([row()])
    const owners = ['one', 'two', 'three']
    const claims = await Promise.all(owners.map((owner) => ledger.replace(row(), claimedRow({ owner }))))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await ledger.find(key())).toEqual(claimedRow({ owner: owners[claims.indexOf(true)] ?? '' }))
    await close()
  })

  it.each([
    ['payload', { payload: '{"messages":[]}' }],
    ['attempt', { attempt: 2 }],
    ['lease', { leaseUntil: NOW + 1 }],
    ['reason', { reason: 'timeout' }],
  ])('changes no row that has another %s than was read', async (_name, other) => {
    const { ledger, close } = await open()
    await ledger.insert([claimedRow(other)])
    expect(await ledger.replace(claimedRow(), claimedRow({ state: 'posted' }))).toBe(false)
    expect(await ledger.find(key())).toEqual(claimedRow(other))
    await close()
  })

  it('gives no row to a claim while a hold stands, and again once it has ended', async () => {
    const { ledger, close } = await open()
    const [first, second] = [row({ note: 'first' }), row({ note: 'second' })]
    const claim = claimedRow({ note: 'second' })
    await ledger.insert([first, second])
    expect(await ledger.replace(first, claimedRow({ note: 'first' }))).toBe(true)
    await ledger.setHold({ reason: 'restored', since: NOW })
    expect(await ledger.replace(second, claim)).toBe(false)
    expect(await ledger.find(second)).toEqual(second)
    await ledger.release(NOW + 5)
    expect(await ledger.replace(second, claim)).toBe(true)
    expect(await ledger.find(second)).toEqual(claim)
    await close()
  })

  it.each([
    ['posted', { state: 'posted', messageId: 'id 1' }],
    ['due again', { state: 'due', leaseUntil: null, reason: 'ratelimited' }],
    ['unanswered', { reason: 'timeout' }],
    ['uncertain', { state: 'uncertain', reason: 'missing_scope' }],
    ['failed', { state: 'failed', reason: 'channel_not_found' }],
  ] as const)('writes that what was claimed before a hold is %s', async (_name, change) => {
    const { ledger, close } = await open()
    await ledger.insert([row()])
    await ledger.replace(row(), claimedRow())
    await ledger.setHold({ reason: 'damaged', since: NOW })
    expect(await ledger.replace(claimedRow(), claimedRow(change))).toBe(true)
    expect(await ledger.find(key())).toEqual(claimedRow(change))
    await close()
  })

  it('finds a row by its key alone', async () => {
    const { ledger, close } = await open()
    await ledger.insert([row()])
    const others = [key({ place: 'x' }), key({ note: 'x' }), key({ date: 'x' }), key({ part: 2 })]
    expect(await ledger.find(key())).toEqual(row())
    expect(await Promise.all(others.map((other) => ledger.find(other)))).toEqual([null, null, null, null])
    expect(await ledger.replace(row({ part: 3 }), row({ part: 3, state: 'skipped' }))).toBe(false)
    await close()
  })

  it('lists what has not ended and what is recent, in the order of time', async () => {
    const { ledger, close } = await open()
    const old = NOW - 1_000_000
    const open_ = [
      row({ note: 'due', dueAt: old }),
      claimedRow({ note: 'claimed', dueAt: old + 1 }),
      claimedRow({ note: 'uncertain', state: 'uncertain', dueAt: old + 2 }),
    ]
    const ended = (['posted', 'skipped', 'failed'] as const).map((state) => row({ note: state, state }))
    const outdated = ended.map((each) => ({ ...each, note: `old ${each.note}`, dueAt: old }))
    const parts = [10, 9, 2].map((part) => row({ note: 'parts', part, state: 'posted' }))
    await ledger.insert([...parts, ...ended, ...outdated, ...open_].reverse())
    const { rows, damaged } = await ledger.recent(NOW)
    expect(damaged).toEqual([])
    expect(rows.map(({ note, part }) => `${note} ${String(part)}`)).toEqual([
      'due 1',
      'claimed 1',
      'uncertain 1',
      'failed 1',
      'parts 2',
      'parts 9',
      'parts 10',
      'posted 1',
      'skipped 1',
    ])
    await close()
  })

  it('counts what fell from an instant on, by state', async () => {
    const { ledger, close } = await open()
    const old = row({ note: 'old', state: 'posted', dueAt: NOW - 1 })
    const posted = [1, 2].map((part) => row({ part, state: 'posted' }))
    await ledger.insert([
      old,
      ...posted,
      row({ note: 'failed', state: 'failed' }),
      claimedRow({ note: 'other' }),
    ])
    const counts = { due: 0, claimed: 1, posted: 2, uncertain: 0, skipped: 0, failed: 1 }
    expect(await ledger.counts(NOW)).toEqual(counts)
    expect(await ledger.counts(NOW + 1)).toEqual({ ...counts, claimed: 0, posted: 0, failed: 0 })
    await close()
  })

  it('forgets what ended before an instant, but never the newest claim', async () => {
    const { ledger, close } = await open()
    const kept = [
      claimedRow({ note: 'open', dueAt: NOW - 10 }),
      row({ note: 'recent', state: 'posted', claimedAt: NOW }),
      row({ note: 'newest', state: 'posted', dueAt: NOW - 10, claimedAt: NOW + 1 }),
    ]
    await ledger.insert([
      ...kept,
      row({ note: 'old', state: 'posted', dueAt: NOW - 10, claimedAt: NOW }),
      row({ note: 'never claimed', state: 'skipped', dueAt: NOW - 10 }),
    ])
    expect(await ledger.prune(NOW)).toBe(2)
    expect(new Set((await ledger.recent(0)).rows)).toEqual(new Set(kept))
    expect(await ledger.prune(NOW)).toBe(0)
    await close()
  })

  it('remembers which passages a channel was sent by other notes', async () => {
    const { ledger, close } = await open()
    const first = key({ note: 'watch' })
    const second = key({ note: 'watch', date: '2027-04-19' })
    await ledger.keepPassages(first, ['a', 'b', 'a'])
    await ledger.keepPassages(first, ['a', 'b'])
    await ledger.keepPassages(second, ['c'])
    await ledger.keepPassages(key({ place: 'discord:G1/C1' }), ['d'])
    expect([...(await ledger.passages('slack:T1/C1', second))].sort()).toEqual(['a', 'b'])
    expect([...(await ledger.passages('slack:T1/C1', key()))].sort()).toEqual(['a', 'b', 'c'])
    await ledger.dropPassages(first)
    expect([...(await ledger.passages('slack:T1/C1', key()))]).toEqual(['c'])
    await close()
  })

  it('remembers the last tick, and a hold until it is released', async () => {
    const { ledger, close } = await open()
    expect([await ledger.lastTick(), await ledger.hold(), await ledger.dueFrom()]).toEqual([null, null, 0])
    await ledger.setLastTick(NOW)
    await ledger.setLastTick(NOW + 1, ['slack'])
    expect([await ledger.lastTick('slack'), await ledger.lastTick('discord')]).toEqual([NOW + 1, null])
    await ledger.setHold({ reason: 'restored', since: NOW })
    expect([await ledger.lastTick(), await ledger.hold()]).toEqual([
      NOW + 1,
      { reason: 'restored', since: NOW },
    ])
    await ledger.release(NOW + 5)
    expect(await ledger.lastTick('slack')).toBeNull()
    expect([await ledger.lastTick(), await ledger.hold(), await ledger.dueFrom()]).toEqual([
      NOW + 5,
      null,
      NOW + 5,
    ])
    await close()
  })
})
