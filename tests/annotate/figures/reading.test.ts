import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

const read = (text: string): readonly string[] =>
  figuresIn(text).map(({ value, unit, of, actor, partner, direction, period, comparedTo }) =>
    [value, unit, of, actor, direction, partner, period, comparedTo].map((each) => each ?? '-').join(' '),
  )

describe('a figure is read', () => {
  it.each([
    ['日本は2割、韓国は3割5分の関税を課す。', ['20 % - JP - - - -', '35 % 関税 KR - - - -']],
    ['人口の4分の1が支援を必要とする。', ['25 % 人口 - - - - -']],
    ['Two-thirds of the votes were counted.', ['66.6666666666667 % votes - - - - -']],
    ['Exports rose by a third.', ['33.3333333333333 % Exports - export - - -']],
    ['A third country joined.', []],
    ['原油を日量100万バレル生産する。', ['1000000 [bbl_us]/d 原油 - - - - -']],
    ['Iraq produces two million barrels a day.', ['2000000 [bbl_us]/d - IQ - - - -']],
    ['日本、米国、韓国はそれぞれ3億ドル、2億ドル、1億ドルを拠出した。', ['300000000 USD - JP - - - -', '200000000 USD - US - - - -', '100000000 USD - KR - - - -']],
    ['Russia and China supplied 2 million and 3 million tonnes respectively.', ['2000000 t - RU export - - -', '3000000 t - CN export - - -']],
    ['The World Bank lent Pakistan $2.3 billion in 2022.', ['2300000000 USD - WB - - 2022 -']],
    ['Inflation in Turkey reached 64.8 percent.', ['64.8 % Inflation TR - - - -']],
    ['英国は13億ポンド、米国は1兆円の支援を2023年に表明した。', ['1300000000 GBP 支援 GB - - 2023 -', '1000000000000 JPY 支援 US - - 2023 -']],
    ['韓国の高齢化率は18.4%に達した。', ['18.4 % 高齢化率 KR - - - -']],
    ['欧州連合はロシアの個人71名を制裁対象に加えた。', ['71 {person} 個人 EU - - - -']],
    ['ロシアの輸出に占める石油の割合は6割である。', ['60 % 石油の割合 RU - - - -']],
    ['Mexico overtook China in 2023, selling goods worth $4 billion.', ['4000000000 USD goods MX export - 2023 -']],
    ['Finland, which shares a 1,340 km border with Russia, joined.', ['1340 km - FI - - - -']],
    ['The UK supplied Ukraine with 14 Challenger 2 tanks.', ['14 {vehicle} Challenger 2 tanks GB export UA - -']],
    ['India spent $81 billion in 2022, and Pakistan $10 billion.', ['81000000000 USD - IN - - 2022 -', '10000000000 USD - PK - - 2022 -']],
    ['The bank kept its rate at minus 0.1 percent.', ['-0.1 % - - - - - -']],
    ['Their forces shot down two helicopters.', ['2 {aircraft} helicopters - - - - -']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  }) // prettier-ignore
})

describe('the period of a figure', () => {
  it.each([
    ['is not that of a change it begins', 'Exports fell from $5 billion to $4 billion in 2015.', [null, '2015']],
    ['is not that of a change it begins, in Japanese', '2015年に輸出額は50億ドルから40億ドルに減った。', [null, '2015']],
    ['is its own where it begins a change', '輸出額は2014年の50億ドルから2015年には40億ドルに減った。', ['2014', '2015']],
    ['is the same part of another year', 'In January-June 2017 exports were 4 tonnes, against 2 tonnes in the same period of 2016.', ['2017-01/2017-06', '2016-01/2016-06']],
    ['is the same part of another year, in Japanese', '2017年9月の輸出額は2億ドルで、2016年同月は3億ドルだった。', ['2017-09', '2016-09']],
    ['is not the year that it is compared with', 'Trade reached $32 trillion in 2022, up 12% from 2021.', ['2022', '2022']],
    ['is shared by amounts in a row', '2022年の日本の輸出総額は98兆円、輸入総額は118兆円だった。', ['2022', '2022']],
  ])('%s', (_what, text, periods) => {
    expect(figuresIn(text).map(({ period }) => period)).toEqual(periods)
  }) // prettier-ignore

  it('may be compared with a year', () => {
    expect(figuresIn('Trade reached $32 trillion in 2022, up 12% from 2021.')[1]?.comparedTo).toBe('2021')
  })
})

describe('no figure', () => {
  it.each([
    'For details call +1 202 555 0147, or see Section 4.2, Table 7 and footnote 15 of document A/72/394.',
    'The 39-year-old minister chaired the 77th session at 10 a.m. in Room 300.',
    '電話番号は03-1234-5678、郵便番号は100-8919、第5章第3節、3月11日の第12回会合。',
    '注3を参照。表2、図4、第7条1項、決議第2375号、国連文書S/2017/150。',
    '教育を一元化し、二元論を論じる。',
  ])('is read in %s', (text) => {
    expect(figuresIn(text)).toEqual([])
  })
})
