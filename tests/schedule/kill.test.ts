import { expect, it } from 'vitest'
import { runKills } from './kill/run-kills.js'

it('posts each note once, wherever three processes are killed, and whatever the channels do', async () => {
  const figures = await runKills({ places: 32, days: 2, processes: 3, deadly: 0.9, seed: 5 })
  const { notes, messages, lost, doubled, unended, held } = figures
  expect({ notes, messages, lost, doubled, unended, held }).toEqual({
    notes: 64,
    messages: 80,
    lost: 0,
    doubled: 0,
    unended: 0,
    held: 0,
  })
  expect(figures.kills).toBeGreaterThan(3)
}, 120_000)
