import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeal } from '../../../src/command/exchange/sealed.js'
import { isTimely } from '../../../src/command/exchange/timely.js'

const seal = createSeal('a secret of the tests', 'tests')

describe('a sealed text', () => {
  it('opens with its secret, use and name alone, and never twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, of) => {
        const sealed = seal.close(text, of)
        expect(seal.open(sealed, of)).toBe(text)
        expect(seal.close(text, of)).not.toBe(sealed)
        expect(seal.open(sealed, `${of}x`)).toBeNull()
        expect(createSeal('another secret', 'tests').open(sealed, of)).toBeNull()
        expect(createSeal('a secret of the tests', 'another use').open(sealed, of)).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  it('does not open where a byte of it was changed, or is missing', () => {
    const sealed = seal.close('a token', 'slack:T1')
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(seal.open(`v1.${changed.toString('base64url')}`, 'slack:T1')).toBeNull()
      expect(seal.open(`v1.${bytes.subarray(0, at).toString('base64url')}`, 'slack:T1')).toBeNull()
    }
    expect(seal.open(sealed.replace('v1.', 'v2.'), 'slack:T1')).toBeNull()
    expect(seal.open('', 'slack:T1')).toBeNull()
  })
})

describe('a stamp', () => {
  it.each([
    [-300, true],
    [-301, false],
    [0, true],
    [60, true],
    [61, false],
  ])('of %i seconds from now is timely: %s', (seconds, isSo) => {
    expect(isTimely(String(1_700_000_000 + seconds), 1_700_000_000_000)).toBe(isSo)
  })

  it.each(['', 'now', '1700000000.5', '-1', '1e9', '0x65', ' 1700000000'])('is no %j', (stamp) => {
    expect(isTimely(stamp, 1_700_000_000_000)).toBe(false)
  })
})
