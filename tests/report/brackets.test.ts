import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBracketed } from '../../src/report/brackets.js'

const bracketed = (text: string): readonly string[] =>
  findBracketed(text).map(({ start, end }) => text.slice(start, end))

describe('findBracketed', () => {
  it.each([
    ['「一」と『二』', ['「一」', '『二』']],
    ['「一（二）三」', ['「一（二）三」']],
    ['開いた（まま', []],
    ['閉じた）だけ', []],
    ['（一「二）三', ['（一「二）']],
    ['“One” (two) "three"', ['“One”', '(two)', '"three"']],
    ['an odd " mark', []],
    ['（一）（二）', ['（一）', '（二）']],
  ])('finds the outermost in %s', (text, expected) => {
    expect(bracketed(text)).toEqual(expected)
  })

  it('finds stretches in order that begin and end with marks, whatever the text', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'「」『』（）()“”[]"あa'), maxLength: 60 })
    fc.assert(
      fc.property(marks, (text) => {
        const found = findBracketed(text)
        for (const [index, { start, end }] of found.entries()) {
          expect(end - start).toBeGreaterThanOrEqual(2)
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0)
          expect(text.slice(start, start + 1)).toMatch(/[「『（(“["]/u)
          expect(text.slice(end - 1, end)).toMatch(/[」』）)”\]"]/u)
        }
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    expect(findBracketed(`${'（'.repeat(100_000)}${'」'.repeat(100_000)}`)).toEqual([])
    expect(findBracketed(`${'（'.repeat(100_000)}${'「」'.repeat(100_000)}`)).toHaveLength(100_000)
  })
})
