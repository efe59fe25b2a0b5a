import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { align, type Step } from '../../src/search/alignment.js'

const codes = (words: string): Int32Array => Int32Array.from(words, (unit) => unit.charCodeAt(0))
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
const short = (steps: readonly Step[]): string =>
  steps.map(({ kind, at }) => `${{ kept: '=', missing: '-', added: '+' }[kind]}${at}`).join(' ')

describe('an alignment', () => {
  it.each<[string, string, number, string]>([
    ['abc', 'xxabcxx', 0, '=2 =3 =4'],
    ['abc', 'axc', 1, '=0 -1 +1 =2'],
    ['ac', 'abc', 1, '=0 -1 =2'],
    ['abc', 'ac', 1, '=0 +1 =1'],
    ['abc', '', 3, '+0 +1 +2'],
    ['', 'abc', 0, ''],
  ])('of %j with %j costs %i: %s', (pattern, text, cost, steps) => {
    const alignment = align(codes(pattern), codes(text))
    expect(alignment.cost).toBe(cost)
    expect(short(alignment.steps)).toBe(steps)
  })

  it('costs what the nearest stretch of the text does', () => {
    fc.assert(
      fc.property(words, words, (pattern, text) => {
        const stretches = Array.from(text, (_, start) =>
          Array.from({ length: text.length - start }, (__, more) => text.slice(start, start + more + 1)),
        ).flat()
        const least = Math.min(...['', ...stretches].map((stretch) => distance(pattern, stretch)))
        expect(align(codes(pattern), codes(text)).cost).toBe(least)
      }),
    )
  })

  it('rebuilds the pattern and a stretch of the text', () => {
    fc.assert(
      fc.property(words, words, (pattern, text) => {
        const { steps } = align(codes(pattern), codes(text))
        const asked = steps.filter(({ kind }) => kind !== 'missing')
        expect(asked.map(({ kind, at }) => (kind === 'kept' ? text : pattern)[at]).join('')).toBe(pattern)
        const places = steps.filter(({ kind }) => kind !== 'added').map(({ at }) => at)
        expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index))
      }),
    )
  })
})
