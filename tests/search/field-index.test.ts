import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberTerms } from '../../src/search/lexicon.js'
import { createListIndex } from '../../src/search/list-index.js'
import { RANKING } from '../../src/search/ranking.js'
import { runNow } from '../../src/search/steps.js'
import { createWordIndex } from '../../src/search/word-index.js'

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 8,
})

/** Built at once. */
const wordIndex = (...given: Parameters<typeof createWordIndex>) => runNow(createWordIndex(...given))

describe('the index of words and that of lists', () => {
  it('give the same scores', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const field = numberTerms(all)
        const terms = Array.from(field.frequencies, (frequency, number) => ({ number, frequency }))
        const [words, lists] = [wordIndex, createListIndex].map((create) => {
          const scores = new Float64Array(all.length)
          create(field, RANKING.words).add(terms, scores, false)
          return Array.from(scores, (score) => Number(score.toFixed(4)))
        })
        expect(words).toEqual(lists)
      }),
      { numRuns: 50 },
    )
  })

  it('give more only to texts with a score, where they are told so', () => {
    const field = numberTerms([['a'], ['a', 'b']])
    for (const create of [wordIndex, createListIndex]) {
      const scores = Float64Array.of(0, 1)
      create(field, RANKING.words).add([{ number: 0, frequency: 2 }], scores, true)
      expect(scores[0]).toBe(0)
      expect(scores[1]).toBeGreaterThan(1)
    }
  })

  it('know the texts that a term stands in', () => {
    const field = numberTerms([['a'], ['b', 'a', 'a'], ['b']])
    expect([...createListIndex(field, RANKING.words).textsOf(0)]).toEqual([0, 1])
  })
})
