import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../src/annotate/figures/find-amounts.js'
import { foldDigits } from '../../../src/annotate/figures/fold-digits.js'
import { units } from './figures-in.js'

/** The amounts of words without dates, each as its words, value and unit. */
const amountsIn = (text: string): readonly string[] =>
  findAmounts(foldDigits(text), [], units).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`,
  )

describe('an amount', () => {
  it.each([
    ['31億 9,200万ドル相当', ['31億 9,200万ドル = 3192000000 USD']],
    ['2 億 7,800 万ドル', ['2 億 7,800 万ドル = 278000000 USD']],
    ['２億７，８００万ドル', ['２億７，８００万ドル = 278000000 USD']],
    ['1億2000ドル', ['1億2000ドル = 100002000 USD']],
    ['2兆1千億円', ['2兆1千億円 = 2100000000000 JPY']],
    ['5千万円と3百万ユーロ', ['5千万円 = 50000000 JPY', '3百万ユーロ = 3000000 EUR']],
    ['一千二百兆円に上る', ['一千二百兆円 = 1200000000000000 JPY']],
    ['三兆円以上', ['三兆円 = 3000000000000 JPY']],
    ['約七五％', ['七五％ = 75 %']],
    ['1.2兆ウォン', ['1.2兆ウォン = 1200000000000 KRW']],
    ['2,171トン（98万ドル相当）', ['2,171トン = 2171 t', '98万ドル = 980000 USD']],
    ['3割増えた', ['3割 = 30 %']],
    ['50万バレル', ['50万バレル = 500000 [bbl_us]']],
    ['▲6.7%', ['▲6.7% = -6.7 %']],
    ['人口は二百五十万', ['二百五十万 = 2500000 {person}']],
    ['千三百万の人口', ['千三百万 = 13000000 {person}']],
    ['5万4,000人と3隻、59発、120カ国', ['5万4,000人 = 54000 {person}', '3隻 = 3 {ship}', '59発 = 59 {round}', '120カ国 = 120 {country}']],
  ])('is read in Japanese: %s', (text, expected) => {
    expect(amountsIn(text)).toEqual(expected)
  }) // prettier-ignore

  it.each([
    ['$2.4 million', ['$2.4 million = 2400000 USD']],
    ['US$1.2bn', ['US$1.2bn = 1200000000 USD']],
    ['1.2 billion euros', ['1.2 billion euros = 1200000000 EUR']],
    ['£5m and €300k', ['£5m = 5000000 GBP', '€300k = 300000 EUR']],
    ['USD 3 million', ['USD 3 million = 3000000 USD']],
    ['a million people', ['a million people = 1000000 {person}']],
    ['half a million tons', ['half a million tons = 500000 t']],
    ['twenty-five ships', ['twenty-five ships = 25 {ship}']],
    ['10-megawatt reactor', ['10-megawatt = 10 MW']],
    ['1,718 km', ['1,718 km = 1718 km']],
    ['40,000 barrels per day', ['40,000 barrels per day = 40000 [bbl_us]/d']],
    ['3.5 per cent, 4 percent, 5%', ['3.5 per cent = 3.5 %', '4 percent = 4 %', '5% = 5 %']],
    ['2 percentage points', ['2 percentage points = 2 {percentage point}']],
    ['a population of 25 million', ['25 million = 25000000 {person}']],
    ['-3.2%', ['-3.2% = -3.2 %']],
    ['18 U.S. soldiers', ['18 U.S. soldiers = 18 {person}']],
    ['two aircraft carriers', ['two aircraft carriers = 2 {ship}']],
    ['3 medium-range ballistic missiles', ['3 medium-range ballistic missiles = 3 {round}']],
  ])('is read in English: %s', (text, expected) => {
    expect(amountsIn(text)).toEqual(expected)
  })

  it.each([
    ['10～20%', ['10 = 10 %', '20% = 20 %']],
    ['20～30万トン', ['20 = 200000 t', '30万トン = 300000 t']],
    ['5,000～1万人', ['5,000 = 5000 {person}', '1万人 = 10000 {person}']],
    ['3億から5億ドル', ['3億 = 300000000 USD', '5億ドル = 500000000 USD']],
    ['between 10 and 20 percent', ['10 = 10 %', '20 percent = 20 %']],
    ['10 to 12 million barrels', ['10 = 10000000 [bbl_us]', '12 million barrels = 12000000 [bbl_us]']],
    ['$2-3 billion', ['$2 = 2000000000 USD', '3 billion = 3000000000 USD']],
    [
      'from $5.5 billion to 4.9 billion in',
      ['$5.5 billion = 5500000000 USD', '4.9 billion = 4900000000 USD'],
    ],
  ])('shares the unit and the multiple of its range: %s', (text, expected) => {
    expect(amountsIn(text)).toEqual(expected)
  })

  it.each([
    '第3回 6カ国協議',
    '決議2375号 38度線 21世紀',
    '1ドル=110円',
    '数百人 十数人 第2次',
    '一人ひとり、二国間、千島、三菱、一方',
    '5人目の首相',
    '1人当たり',
    '3トンネル',
    'the two countries and one country',
    'Resolution 2375, Article 41, page 3, version 2.1',
    'Group of 77 countries',
    'the 21st century and the 3rd meeting',
    'KN-08 and Hwasong-12',
    '+81 3-3581-0000',
    '$1 = 110 yen',
    '110 yen to the dollar',
    'Kim, 33, is a 33-year-old',
  ])('is not read in: %s', (text) => {
    expect(amountsIn(text)).toEqual([])
  })

  it('is not read where a date stands', () => {
    expect(findAmounts('2017 missiles', [{ start: 0, end: 4 }], units)).toEqual([])
  })
})
