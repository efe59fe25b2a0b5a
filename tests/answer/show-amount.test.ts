import { describe, expect, it } from 'vitest'
import { showAmount, showChange } from '../../src/answer/show-amount.js'
import { shipped } from './opened.js'

const { units } = shipped.context.library.vocabulary

describe('an amount', () => {
  it.each([
    [278_000_000, 'USD', 'USD 278 million', '2億7,800万ドル'],
    [3_192_000_000, 'USD', 'USD 3.192 billion', '31億9,200万ドル'],
    [1_200_000_000_000_000, 'JPY', 'JPY 1,200 trillion', '1,200兆円'],
    [3_192_345_678, 'USD', 'USD 3,192,345,678', '31億9,234万5,678ドル'],
    [10_001, 'EUR', 'EUR 10,001', '1万1ユーロ'],
    [71.2, 'USD', 'USD 71.2', '71.2ドル'],
    [4304, 't', '4,304 tonnes', '4,304トン'],
    [22_500_000, 't', '22.5 million tonnes', '2,250万トン'],
    [1, 't', '1 tonne', '1トン'],
    [5, 'km', '5 kilometers', '5キロ'],
    [-6.7, '%', '−6.7%', '−6.7%'],
    [33.3333333333333, '%', '33.33%', '33.33%'],
    [2.1, '{percentage point}', '2.1 percentage points', '2.1ポイント'],
    [3, '{fold}', '3-fold', '3倍'],
    [18, '{person}', '18 people', '18人'],
    [1, '{person}', '1 person', '1人'],
    [2, '{country}', '2 countries', '2カ国'],
    [1_000_000, '[bbl_us]/d', '1 million barrels a day', '1日当たり100万バレル'],
    [7, 'furlong', '7 furlongs', '7 furlong'],
  ])('%s %s is %s, and %s in Japanese', (value, unit, english, japanese) => {
    expect(showAmount({ value, unit }, 'en', units)).toBe(english)
    expect(showAmount({ value, unit }, 'ja', units)).toBe(japanese)
  })

  it('has its sign where it is a change', () => {
    expect(showChange({ value: 12, unit: '%' }, 'en', units)).toBe('+12%')
    expect(showChange({ value: -12, unit: '%' }, 'ja', units)).toBe('−12%')
  })
})
