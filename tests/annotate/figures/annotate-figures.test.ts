import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/annotate/annotations.js'
import { figuresIn } from './figures-in.js'

type Told = Partial<Omit<Figure, 'start' | 'end'>>

const oil = { of: '石油製品', actor: 'RU', partner: 'KP', direction: 'export', comparedTo: null } as const
const china = { actor: 'CN', partner: 'KP', period: '2017-09' } as const

const sentences: readonly (readonly [string, readonly Told[]])[] = [
  [
    'ロシア連邦税関局の統計によると、ロシアは 2016年 1月～6月には北朝鮮に 2,171トン（98万ドル相当）の石油製品を輸出していたが、2017 年 1 月～6 月には 4,304 トン（240 万ドル相当）となった。',
    [
      { value: 2171, unit: 't', period: '2016-01/2016-06', ...oil },
      { value: 980_000, unit: 'USD', period: '2016-01/2016-06', ...oil },
      { value: 4304, unit: 't', period: '2017-01/2017-06', ...oil },
      { value: 2_400_000, unit: 'USD', period: '2017-01/2017-06', ...oil },
    ],
  ],
  [
    'それでも、2016年に中国が 31億 9,200万ドル相当、ロシアが 5,300万ドル相当の輸出をしていた。',
    [
      { value: 3_192_000_000, unit: 'USD', of: '輸出', actor: 'CN', direction: 'export', period: '2016' },
      { value: 53_000_000, unit: 'USD', of: '輸出', actor: 'RU', direction: 'export', period: '2016' },
    ],
  ],
  [
    '2017 年 9 月において中国の北朝鮮に対する輸出額は 2 億 7,800 万ドル（前年同月比 6.7%減）、輸入額は 1 億 5,200万ドル（前年同月比 37.9%減）となった。',
    [
      { value: 278_000_000, unit: 'USD', of: '輸出額', direction: 'export', comparedTo: null, ...china },
      { value: -6.7, unit: '%', of: '輸出額', direction: 'export', comparedTo: 'previous-year', ...china },
      { value: 152_000_000, unit: 'USD', of: '輸入額', direction: 'import', comparedTo: null, ...china },
      { value: -37.9, unit: '%', of: '輸入額', direction: 'import', comparedTo: 'previous-year', ...china },
    ],
  ],
  [
    '2006年に核実験を行った北朝鮮の輸出額は3億ドルだった。',
    [{ value: 300_000_000, of: '輸出額', actor: 'KP', direction: 'export', period: null }],
  ],
  [
    '国連制裁の採択後、北朝鮮の石炭輸出は2016年比で30%減った。',
    [{ value: -30, unit: '%', of: '石炭輸出', actor: 'KP', period: null, comparedTo: '2016' }],
  ],
  [
    '日本の対ロシア輸出は2013年に1兆690億円だったが、2016年には5,500億円へと半減した。',
    [
      { value: 1_069_000_000_000, actor: 'JP', partner: 'RU', direction: 'export', period: '2013' },
      { value: 550_000_000_000, actor: 'JP', partner: 'RU', direction: 'export', period: '2016' },
    ],
  ],
  [
    '中朝貿易額は2014年の63億ドルから2015年には54億ドルに減少した。',
    [
      { value: 6_300_000_000, of: '貿易額', actor: 'CN', partner: 'KP', period: '2014' },
      { value: 5_400_000_000, of: '貿易額', actor: 'CN', partner: 'KP', period: '2015' },
    ],
  ],
  [
    '2010年の韓国の対北朝鮮貿易は前年比13.9%増の19億1,200万ドルとなった。',
    [
      { value: 13.9, unit: '%', actor: 'KR', partner: 'KP', period: '2010', comparedTo: 'previous-year' },
      { value: 1_912_000_000, unit: 'USD', actor: 'KR', period: '2010', comparedTo: null },
    ],
  ],
  ['2017年9月の輸出は前月比2%減った。', [{ value: -2, period: '2017-09', comparedTo: '2017-08' }]],
  ['石油の輸出額は98万ドル（2016年）だった。', [{ value: 980_000, of: '石油の輸出額', period: '2016' }]],
  [
    '北朝鮮は10万トンのコメ、韓国は5万トンのトウモロコシを輸入した。',
    [
      { value: 100_000, unit: 't', of: 'コメ', actor: 'KP', direction: 'import' },
      { value: 50_000, unit: 't', of: 'トウモロコシ', actor: 'KR', direction: 'import' },
    ],
  ],
  [
    'Russian imports from Japan fell 3.5 percent year on year to US$1.2bn in the first half of 2017.',
    [
      { value: -3.5, actor: 'RU', partner: 'JP', direction: 'import', comparedTo: 'previous-year' },
      { value: 1_200_000_000, unit: 'USD', period: '2017-01/2017-06', comparedTo: null },
    ],
  ],
  [
    'China exported $3.19 billion worth of goods to North Korea in 2016, while Russia exported $53 million.',
    [
      { value: 3_190_000_000, of: 'goods', actor: 'CN', partner: 'KP', direction: 'export', period: '2016' },
      { value: 53_000_000, actor: 'RU', direction: 'export', period: null },
    ],
  ],
  [
    'Oil exports to the DPRK fell from 2.1 million tonnes in 2015 to 1.8 million tonnes in 2016.',
    [
      { value: 2_100_000, unit: 't', of: 'Oil exports', partner: 'KP', direction: 'export', period: '2015' },
      { value: 1_800_000, unit: 't', of: 'Oil exports', partner: 'KP', direction: 'export', period: '2016' },
    ],
  ],
  [
    "The share of China in North Korea's trade rose from 57 percent in 2010 to 91 percent in 2015.",
    [
      { value: 57, of: 'share', actor: 'CN', period: '2010' },
      { value: 91, of: 'share', actor: 'CN', period: '2015' },
    ],
  ],
  [
    'In 2015, Japan imported 1.2 million barrels of crude oil from Russia, up 20% from a year earlier.',
    [
      { value: 1_200_000, of: 'crude oil', actor: 'JP', partner: 'RU', direction: 'import', period: '2015' },
      { value: 20, unit: '%', of: 'crude oil', period: '2015', comparedTo: 'previous-year' },
    ],
  ],
  [
    'Russia supplied 2,171 tonnes ($980,000) of oil products to North Korea in the first half of 2016.',
    [
      { value: 2171, unit: 't', of: 'oil products', actor: 'RU', partner: 'KP', direction: 'export' },
      { value: 980_000, unit: 'USD', of: 'oil products', period: '2016-01/2016-06' },
    ],
  ],
  [
    'Under sanctions imposed in 2016, North Korean coal exports dropped by 40 percent.',
    [{ value: -40, of: 'coal exports', actor: 'KP', period: null }],
  ],
]

describe('the figures of a sentence', () => {
  it.each(sentences)('%s', (text, expected) => {
    const read = figuresIn(text)
    expect(read).toHaveLength(expected.length)
    expect(read).toMatchObject(expected)
  })

  it('stand where their words stand in the paragraph', () => {
    const text = '貿易額は減った。2016年の輸出は 31億 9,200万ドルだった。'
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['31億 9,200万ドル'])
  })

  it('do not take the date of the sentence before', () => {
    expect(figuresIn('2017年に制裁が採択された。輸出は3億ドルだった。')).toMatchObject([{ period: null }])
  })

  it('keep an amount in foreign words apart from the state in its unit', () => {
    expect(figuresIn('Japan paid US$1.2bn.')).toMatchObject([{ actor: 'JP', value: 1_200_000_000 }])
  })
})
