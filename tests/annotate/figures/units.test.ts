import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../src/annotate/figures/find-amounts.js'
import { loadUnits } from '../../../src/annotate/figures/units.js'
import { ShuttenError } from '../../../src/errors.js'
import { figuresIn, units } from './figures-in.js'

const base = {
  file: 'units.yaml',
  text: 'units:\n  - { code: USD, kind: money, ja: [ドル], en: [dollar] }\n',
}

describe('the file of units', () => {
  it('adds a unit by adding a row', () => {
    const more = {
      file: 'more.yaml',
      text: 'units:\n  - { code: THB, kind: money, ja: [バーツ], en: [baht] }\n',
    }
    const both = loadUnits([base, more])
    const found = findAmounts('3バーツ、4ドル、5 baht', [], both)
    expect(found.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['3 THB', '4 USD', '5 THB'])
  })

  it('lets a later file say what a spelling means', () => {
    const more = { file: 'more.yaml', text: 'units:\n  - { code: AUD, kind: money, ja: [ドル] }\n' }
    expect(findAmounts('3ドル', [], loadUnits([base, more]))).toMatchObject([{ unit: 'AUD' }])
  })

  it('is read where it is empty', () => {
    expect(findAmounts('3ドル 5%', [], loadUnits([{ file: 'units.yaml', text: '' }]))).toEqual([])
  })

  it('names file and line of a fault', () => {
    const wrong = { file: 'wrong.yaml', text: 'units:\n  - { code: USD, kind: coin }\n' }
    const load = (): unknown => loadUnits([wrong])
    expect(load).toThrow(ShuttenError)
    expect(load).toThrow(/wrong\.yaml:2/u)
  })

  it.each([
    ['ja', 'ドル', 'USD'],
    ['ja', '人民元', 'CNY'],
    ['en', 'Tonnes', 't'],
    ['en', 'per cent', '%'],
    ['en', 'ha', 'har'],
  ] as const)('knows in %s what %s is', (language, written, code) => {
    expect(units.after[language].valueOf(written)?.code).toBe(code)
  })

  it('counts 割 as tens of percent', () => {
    expect(figuresIn('輸出は3割減った。')).toMatchObject([{ value: -30, unit: '%', of: '輸出' }])
  })
})
