import { setImmediate as nextRound } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../src/command/exchange/turns.js'

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
      await nextRound()
      expect(happened.length - before).toBeLessThanOrEqual(1)
    }
    await all
    expect(happened).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['are given when those who come meanwhile have been heard', 20, 20, 20],
    ['are given at last, however many come', Infinity, 50, 200],
  ])('%s', async (_, coming, least, most) => {
    const turn = createTurns()
    let asked = 0
    let isGiven = false
    void turn().then(() => (isGiven = true))
    while (!isGiven) {
      if (asked < coming) {
        void turn()
        asked += 1
      }
      await nextRound()
    }
    expect(asked).toBeGreaterThanOrEqual(least)
    expect(asked).toBeLessThanOrEqual(most)
  })

  it('do not wait for what was begun before', async () => {
    const turn = createTurns()
    void turn().then(() => new Promise(() => undefined))
    await expect(turn()).resolves.toBeUndefined()
  })
})
