import { describe, expect, it } from 'vitest'
import type { Delivery, DeliveryState } from '../../src/due/delivery.js'
import {
  askedFor,
  claimed,
  failed,
  held,
  isAskedFor,
  markedAsPosted,
  posted,
  postponed,
  skipped,
  unanswered,
} from '../../src/schedule/transitions.js'
import { claimedRow, NOW, row } from '../store/made-rows.js'

const claim = { owner: 'two', now: NOW + 5, lease: 60_000, payload: '{"new":true}' }
const STATES: readonly DeliveryState[] = ['due', 'claimed', 'uncertain', 'posted', 'skipped', 'failed']
const MOVES: Readonly<Record<string, readonly [(row: Delivery) => Delivery, readonly DeliveryState[]]>> = {
  'is claimed': [(given) => claimed(given, claim), ['due']],
  'is posted': [(given) => posted(given, 'id'), ['due', 'claimed', 'uncertain']],
  'is marked as posted': [markedAsPosted, ['due', 'claimed', 'uncertain']],
  'is postponed': [(given) => postponed(given, NOW, 'x'), ['due', 'claimed', 'uncertain']],
  'is not answered': [(given) => unanswered(given, 'x'), ['claimed']],
  'is held': [(given) => held(given, 'x'), ['claimed']],
  'is asked for': [(given) => askedFor(given, NOW), ['due', 'claimed', 'uncertain']],
  'is skipped': [(given) => skipped(given, 'x'), ['due']],
  fails: [(given) => failed(given, 'x'), ['claimed']],
}

describe('a row', () => {
  it.each(
    Object.entries(MOVES).flatMap(([name, [move, from]]) =>
      STATES.map((state) => [state, name, move, from.includes(state)] as const),
    ),
  )('that is %s %s only where it may', (state, _name, move, may) => {
    const attempt = (): Delivery => move(claimedRow({ state }))
    if (may) expect(attempt()).toMatchObject({ place: 'slack:T1/C1', part: 1, dueAt: NOW })
    else expect(attempt).toThrow(RangeError)
  })

  it('that is claimed has an owner, a lease, one attempt more, and what it sends', () => {
    expect(claimed(row(), claim)).toEqual({
      ...row(),
      state: 'claimed',
      owner: 'two',
      claimedAt: NOW + 5,
      leaseUntil: NOW + 60_005,
      attempt: 1,
      payload: '{"new":true}',
    })
  })

  it('that is claimed again sends what it sent first', () => {
    const again = claimed(postponed(claimedRow({ payload: 'first' }), NOW, 'absent'), claim)
    expect([again.payload, again.attempt, again.reason]).toEqual(['first', 2, null])
  })

  it('that is postponed keeps what it sends, and says until when and why', () => {
    expect(postponed(claimedRow(), NOW + 9, 'ratelimited')).toEqual(
      claimedRow({ state: 'due', notBefore: NOW + 9, leaseUntil: null, reason: 'ratelimited' }),
    )
  })

  it('that an administrator asked for is so until it has ended or is held again', () => {
    const asked = askedFor(claimedRow({ state: 'uncertain', reason: 'x' }), NOW)
    const claimedAgain = claimed(asked, claim)
    const still = [asked, claimedAgain, unanswered(claimedAgain, 'x'), postponed(claimedAgain, NOW, 'x')]
    expect(still.map(isAskedFor)).toEqual([true, true, true, true])
    expect([posted(claimedAgain, 'id'), held(claimedAgain, 'x')].map(isAskedFor)).toEqual([false, false])
  })
})
