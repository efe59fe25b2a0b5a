import { describe, expect, it } from 'vitest'
import { nearnessOf } from '../../../src/search/rank/nearness.js'

const weighed = (...weights: readonly number[]) => ({
  words: weights.map((weight) => ({ term: '', weight })),
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
    expect(nearnessOf(weighed(...places.map(() => 1)), { places })).toBeCloseTo(nearness)
  })

  it('counts a pair by the lesser of its words', () => {
    expect(nearnessOf(weighed(1, 9, 3), { places: [[0], [1], [90]] })).toBeCloseTo(1 / 4)
  })
})
