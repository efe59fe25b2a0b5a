import { describe, expect, it } from 'vitest'
import { coverageOf, nearnessOf, reward, sentenceCoverageOf } from '../../src/search/nearness.js'
import { RANKING } from '../../src/search/ranking.js'

const occurrences = (places: readonly (readonly number[])[], ends: readonly number[] = [100]) => ({
  places,
  weights: places.map(() => 1),
  ends,
})

describe('nearness', () => {
  it.each<[string, readonly (readonly number[])[], number]>([
    ['one for words that follow each other', [[3], [4]], 1],
    ['less for words that stand the other way round', [[4], [3]], 1 / 2],
    [
      'that of the nearest places',
      [
        [0, 20],
        [8, 22],
      ],
      1 / 2,
    ],
    ['none for words far apart', [[0], [50]], 0],
    ['none for a word that is missing', [[0], []], 0],
    ['none for a single word', [[0]], 0],
    ['none for no word', [], 0],
    ['the mean of the pairs', [[0], [1], [50]], 1 / 2],
  ])('is %s', (_, places, nearness) => {
    expect(nearnessOf(occurrences(places))).toBeCloseTo(nearness)
  })

  it('counts a pair by the lesser of its words', () => {
    const weighed = { places: [[0], [1], [90]], weights: [1, 9, 3], ends: [] }
    expect(nearnessOf(weighed)).toBeCloseTo(1 / 4)
  })
})

describe('coverage', () => {
  it('is the share of the weight that is there', () => {
    expect(coverageOf({ places: [[1], [], [2]], weights: [1, 2, 1], ends: [] })).toBe(0.5)
    expect(coverageOf(occurrences([]))).toBe(0)
  })

  it('of a sentence is that of the best one', () => {
    expect(sentenceCoverageOf(occurrences([[0], [1], [7]], [5, 10]))).toBeCloseTo(2 / 3)
    expect(sentenceCoverageOf(occurrences([[0], [5], [9]], [5, 10]))).toBeCloseTo(2 / 3)
    expect(sentenceCoverageOf(occurrences([[], []], [5]))).toBe(0)
  })
})

describe('the reward', () => {
  it('is none for a text that holds no word', () => {
    expect(reward(occurrences([[], []]), RANKING)).toBe(1)
  })

  it('is more the nearer the words stand', () => {
    const near = reward(occurrences([[0], [1]]), RANKING)
    expect(near).toBeGreaterThan(reward(occurrences([[0], [9]]), RANKING))
    expect(near).toBe(1 + RANKING.nearness + RANKING.coverage + RANKING.sentence)
  })
})
