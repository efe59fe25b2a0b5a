import { describe, expect, it } from 'vitest'
import type { CallCandidate } from '../../src/report/call-candidates.js'
import { chooseCalls, type PlacedReadings } from '../../src/report/call-sequence.js'

const candidate = (number: number, score: number): CallCandidate => ({
  start: 0,
  end: 1,
  label: String(number),
  number,
  score,
})

/** Numbers with their scores in reading order; `heading` before one begins a section. */
function choose(...numbers: readonly (readonly [number, number] | 'heading')[]): readonly (number | null)[] {
  const groups = numbers.flatMap((one, at): readonly PlacedReadings[] =>
    one === 'heading'
      ? []
      : [{ readings: [candidate(...one)], isAfterHeading: numbers[at - 1] === 'heading' }],
  )
  return chooseCalls(groups).map((call) => call?.number ?? null)
}

describe('chooseCalls', () => {
  it('takes numbers that count up', () => {
    expect(choose([1, 2], [2, 2], [3, 2])).toEqual([1, 2, 3])
  })

  it('takes a number in a doubtful place because it is the next one', () => {
    expect(choose([1, 3], [2, -1.5])).toEqual([1, 2])
    expect(choose([1, 3], [7, -1.5])).toEqual([1, null])
  })

  it('passes over a number out of sequence between two that follow each other', () => {
    expect(choose([1, 2], [9, 2], [2, 2], [3, 2])).toEqual([1, null, 2, 3])
  })

  it('skips a few missing numbers, but not many', () => {
    expect(choose([1, 3], [2, 3], [4, 3], [5, 3])).toEqual([1, 2, 4, 5])
    expect(choose([1, 3], [2, 3], [30, 3])).toEqual([1, 2, null])
  })

  it('starts again from one more readily where a section begins', () => {
    expect(choose([1, 2], [2, 2], 'heading', [1, 2])).toEqual([1, 2, 1])
    expect(choose([1, 2], [2, 2], [1, 2])).toEqual([1, 2, null])
    expect(choose([1, 2], [2, 2], [1, 2], [2, 2])).toEqual([1, 2, 1, 2])
  })

  it('begins at a later number if enough numbers follow it', () => {
    expect(choose([12, 2])).toEqual([null])
    expect(choose([12, 2], [13, 2], [14, 2])).toEqual([12, 13, 14])
  })

  it('takes no sequence whose numbers stand where calls do not', () => {
    expect(choose([1, -0.5], [2, -0.5], [3, -0.5], [4, -0.5])).toEqual([null, null, null, null])
  })

  it('takes one reading of a number at most', () => {
    const both = { readings: [candidate(5, 1), candidate(52, 1)], isAfterHeading: false }
    const before = { readings: [candidate(4, 3)], isAfterHeading: false }
    const start = [1, 2, 3].map((number) => ({ readings: [candidate(number, 3)], isAfterHeading: false }))
    expect(chooseCalls([...start, before, both]).map((call) => call?.number)).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps signs outside the sequence', () => {
    expect(choose([1, 2], [0, 4], [2, 2])).toEqual([1, 0, 2])
    expect(choose([0, 4])).toEqual([0])
  })

  it('chooses nothing out of nothing', () => {
    expect(choose()).toEqual([])
  })
})
