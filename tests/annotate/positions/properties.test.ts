import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/annotate/annotations.js'
import { positionsOf } from './read.js'

const english = fc.constantFrom(
  ...'Russia|China|the United States|Japan’s|vetoed|opposed|supports|to sign|agreed|said that|which|who|and|but|by|was|had|not|never'.split(
    '|',
  ),
  ...'if|neither|nor|it|they|on 5 May 2017|in April 2017|the 5 August resolution|,|;|.|?|(|)|“|”|Professor|accusing|veto|of|to'.split(
    '|',
  ),
)
const sentence = fc.array(english, { maxLength: 50 }).map((words) => words.join(' '))

/** The faults of positions that every text must be free of. */
function faultsOf(text: string, positions: readonly Position[]): readonly string[] {
  return positions.flatMap(({ start, end, trigger, about, actor, target }) => [
    ...(start < 0 || end > text.length || start >= end ? ['clause outside the text'] : []),
    ...(trigger.start < 0 || trigger.end > text.length || trigger.start >= trigger.end ? ['no trigger'] : []),
    ...(about !== null && !text.includes(about) ? ['about is not in the text'] : []),
    ...(about === '' ? ['about is empty'] : []),
    ...(actor === target ? ['directed at oneself'] : []),
  ])
}

describe('positions of any text', () => {
  it.each(['ja', 'en'] as const)('are sound for any string (%s)', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(faultsOf(text, positionsOf(text, language))).toEqual([])
      }),
    )
  })

  it('are sound for any English words in any order, and come in reading order', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const positions = positionsOf(text, 'en')
        expect(faultsOf(text, positions)).toEqual([])
        const starts = positions.map(({ trigger }) => trigger.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same each time', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(positionsOf(text, 'en')).toEqual(positionsOf(text, 'en'))
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['ja', '中国が反対すると米国が述べたと'],
    ['ja', '中国、'],
    ['ja', '「（中国の'],
    ['en', 'Russia by China in 2014 was supported by '],
    ['en', 'Russia vetoed the draft and '],
    ['en', 'to oppose to have '],
    ['en', ' , (“'],
  ] as const)('are read from ten thousand characters without an end (%s, %s)', (language, words) => {
    const text = words.repeat(Math.ceil(10_000 / words.length))
    expect(faultsOf(text, positionsOf(text, language))).toEqual([])
  })
})
