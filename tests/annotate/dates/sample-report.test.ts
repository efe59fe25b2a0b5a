import { expect, test } from 'vitest'
import { annotateDates } from '../../../src/annotate/dates/annotate-dates.js'
import { cut } from '../../../src/report/span.js'

/** Phrases of the sample report, in its order; notes were taken out of them. */
const PARAGRAPHS = [
  '2017年には北朝鮮をめぐる危機の緊急性が高まり、このため、今年度の中間報告書においては、主に 2017年を対象に考察する。',
  '例えば2017年 4月 15日にミサイルを発射した北朝鮮を非難する報道声明案を米国が提出した際、中国は棄権したが、ロシアは反対した。逆に 4月 12日には、ロシアは拒否権を行使していた。また、8月 5日の安保理決議において',
  '朝鮮中央通信は 2017 年 5月 3日、中国を非難した。また 8 月 24 日の『労働新聞』も、8 月 5 日の国連安保理決議に賛成した中国とロシアが追随しているとの批判を掲載した。7 月に平壌を訪問した。とはいえこれらの往来も、2014 年 11月に訪露した崔龍海朝鮮労働党書記、2015年 3月に訪露した李洙墉外相と比較すればランクは高くはなく、現段階では成果をもたらしているわけではない。9 月には',
  'ロシアは 2016年 1月～6月には石油製品を輸出していたが、2017 年 1 月～6 月には 4,304 トン（240 万ドル相当）となった。2017 年 9 月において輸出額は 2 億 7,800 万ドル（前年同月比 6.7%減）',
  '王毅外相は 2017年 3月から提言している。首脳会談を行った際の 7月 4日に共同声明を発し、',
  '2014年以降は緊密さを示すことに留意し、2018年 5月に次期大統領が着任すれば新たな方針で動き出すことが予期される。',
]

test('the dates of the sample report are read as its readers do', () => {
  const read = annotateDates(
    PARAGRAPHS.map((text) => ({ text, kind: 'paragraph' })),
    { language: 'ja', issued: '2017-09/2018-05' },
  )
  expect(read.flatMap(({ unresolved }) => unresolved)).toEqual([])
  expect(
    read.map(({ mentions }, index) =>
      mentions.map((mention) => `${cut(PARAGRAPHS[index] ?? '', mention)} = ${mention.edtf} ${mention.role}`),
    ),
  ).toEqual([
    ['2017年 = 2017 main', '今年度 = 2017-04/2018-03 main', '2017年 = 2017 main'],
    ['2017年 4月 15日 = 2017-04-15 main', '4月 12日 = 2017-04-12 main', '8月 5日 = 2017-08-05 main'],
    [
      '2017 年 5月 3日 = 2017-05-03 main',
      '8 月 24 日 = 2017-08-24 main',
      '8 月 5 日 = 2017-08-05 main',
      '7 月 = 2017-07 main',
      '2014 年 11月 = 2014-11 background',
      '2015年 3月 = 2015-03 background',
      '9 月 = 2017-09 main',
    ],
    [
      '2016年 1月～6月 = 2016-01/2016-06 main',
      '2017 年 1 月～6 月 = 2017-01/2017-06 main',
      '2017 年 9 月 = 2017-09 main',
    ],
    ['2017年 3月から = 2017-03/.. main', '7月 4日 = 2017-07-04 main'],
    ['2014年以降 = 2014/.. background', '2018年 5月 = 2018-05 main'],
  ])
})
