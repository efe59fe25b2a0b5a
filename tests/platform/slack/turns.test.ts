import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../src/platform/slack/turns.js'

describe('turns', () => {
  it('come in order, and let something else happen between two of them', async () => {
    const happened: string[] = []
    const turn = createTurns()
    const take = async (name: string): Promise<void> => {
      await turn()
      happened.push(name)
    }
    const all = Promise.all(['a', 'b', 'c'].map(take))
    while (happened.length < 3) {
      const before = happened.length
      await nextTurn()
      expect(happened.length - before).toBeLessThanOrEqual(1)
    }
    await all
    expect(happened).toEqual(['a', 'b', 'c'])
  })

  it('do not wait for what was begun before', async () => {
    const turn = createTurns()
    void turn().then(() => new Promise(() => undefined))
    await expect(turn()).resolves.toBeUndefined()
  })
})
