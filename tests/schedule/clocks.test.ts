import { describe, expect, it } from 'vitest'
import type { Sender } from '../../src/command/schedule-ports.js'
import { TIMING } from '../../src/schedule/timing.js'
import { subscription } from '../store/made-rows.js'
import { makeSchedule, NOW } from './made-schedule.js'

const MINUTE = 60_000
const AHEAD = 4 * MINUTE

describe('two processes whose clocks differ by minutes', () => {
  it('post a note once, though one gives the claim of the other up while it is sent', async () => {
    const made = makeSchedule({ timing: TIMING })
    const ahead = made.another({ now: () => made.clock.now + AHEAD })
    const slow: Sender = {
      lookFor: (...look) => made.channel.lookFor(...look),
      render: (...note) => made.channel.render(...note),
      async post(...message) {
        await ahead.tick()
        return made.channel.post(...message)
      },
    }
    const behind = made.another({ senders: new Map([['slack', slow]]), owner: 'behind' })
    await made.subscriptions.addSubscription(subscription({ at: '00:01', zone: 'UTC', since: NOW }))
    await behind.tick()
    made.clock.now += MINUTE + 1
    await behind.tick()
    expect(made.logged.join('\n')).toContain('"reason":"absent"')
    for (let round = 0; round < 20; round += 1) {
      made.clock.now += MINUTE / 2
      await ahead.tick()
    }
    expect(made.channel.posted).toHaveLength(1)
    const { rows } = await made.ledger.recent(0)
    expect(rows.map(({ state, messageId }) => [state, messageId])).toEqual([['posted', 'id 1']])
  })
})
