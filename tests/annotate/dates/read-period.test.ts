import { describe, expect, test } from 'vitest'
import { looksLikePeriod, readPeriod, takePeriod } from '../../../src/annotate/dates/read-period.js'

const context = { today: '2017-12-01' }

describe('a typed period', () => {
  test.each([
    ['april-2017', '2017-04'],
    ['April 2017', '2017-04'],
    ['2017-04', '2017-04'],
    ['2017/4', '2017-04'],
    ['２０１７／４', '2017-04'],
    ['2017年4月', '2017-04'],
    ['２０１７年４月', '2017-04'],
    ['二〇一七年四月', '2017-04'],
    ['平成29年4月', '2017-04'],
    ['h29-04', '2017-04'],
    ['4月', '2017-04'],
    ['april', '2017-04'],
    ['apr', '2017-04'],
    ['may', '2017-05'],
    ['december', '2017-12'],
    ['Q3 2017', '2017-07/2017-09'],
    ['Ｑ３　２０１７', '2017-07/2017-09'],
    ['3q17', '2017-07/2017-09'],
    ['h1-2017', '2017-01/2017-06'],
    ['summer-2017', '2017-06/2017-08'],
    ['2017年夏', '2017-06/2017-08'],
    ['2017年前半', '2017-01/2017-06'],
    ['since:2016', '2016/..'],
    ['since：2016', '2016/..'],
    ['since april 2017', '2017-04/..'],
    ['until:2017-03', '../2017-03'],
    ['before:2017-03', '../2017-02'],
    ['after:2017-03', '2017-04/..'],
    ['since:4月', '2017-04/..'],
    ['2017-03..2017-09', '2017-03/2017-09'],
    ['..2017-03', '../2017-03'],
    ['2017-03..', '2017-03/..'],
    ['april..june', '2017-04/2017-06'],
    ['2017年3月〜9月', '2017-03/2017-09'],
    ['2017年3月以降', '2017-03/..'],
    ['2017年3月まで', '../2017-03'],
    ['2017', '2017'],
    ['2017-04-15', '2017-04-15'],
    ['15-apr-2017', '2017-04-15'],
    ['9-19', '2017-09-19'],
    ['2/29', '2016-02-29'],
    ['last-month', '2017-11'],
    ['今年', '2017'],
    ['fy2017', '2017-04/2018-03'],
    ['1990s', '1990/1999'],
    ['april2017', '2017-04'],
    ['in april 2017', '2017-04'],
    ['2017-03/2017-09', '2017-03/2017-09'],
    ['2016/..', '2016/..'],
    ['2017 4月', '2017-04'],
    ['2017夏', '2017-06/2017-08'],
    ['ＳＩＮＣＥ：２０１６', '2016/..'],
    ['march-september 2017', '2017-03/2017-09'],
    ['平成二十九年四月', '2017-04'],
    ['主体106年', '2017'],
    ['15th of april 2017', '2017-04-15'],
  ])('%s is %s', (words, edtf) => {
    expect(readPeriod(words, context).edtf).toBe(edtf)
  })

  test.each([
    '2017-13',
    '2017-02-29',
    '2017-04-31',
    '13月',
    '2017-09..2017-03',
    '2017..2016',
    'since:foo',
    '4月31日',
    '2017-09/2017-03',
    '2017年9月〜2017年3月',
    '21日',
  ])('%s is refused, but was meant as one', (words) => {
    expect(() => readPeriod(words, context)).toThrow(expect.objectContaining({ code: 'period-invalid' }))
    expect(looksLikePeriod(words)).toBe(true)
  })

  test.each(['missile', 'ミサイル', '制裁', '', '..', '2375', 'h3', 'x'.repeat(10_000)])(
    '%s is none',
    (words) => {
      expect(() => readPeriod(words, context)).toThrow(/april-2017 or 2017-03\.\.2017-09/u)
      expect(looksLikePeriod(words)).toBe(false)
    },
  )

  test('without a year is the latest that does not begin after the given day', () => {
    expect(readPeriod('june', { today: '2026-11-23', latest: '2018-05-31' }).edtf).toBe('2017-06')
    expect(readPeriod('may', { today: '2026-11-23', latest: '2018-05-31' }).edtf).toBe('2018-05')
    expect(readPeriod('may', { today: '2026-11-23' }).edtf).toBe('2026-05')
  })
})

describe('a period in a list of words', () => {
  test.each([
    [['april', '2017', 'missile'], 0, 2, '2017-04', false],
    [['russia', 'april-2017'], 1, 1, '2017-04', false],
    [['2017', '年', '4月', 'russia'], 0, 3, '2017-04', false],
    [['since:2016', 'china'], 0, 1, '2016/..', false],
    [['since:', '2016', 'china'], 0, 2, '2016/..', false],
    [['summer', '2017'], 0, 2, '2017-06/2017-08', false],
    [['last', 'year', 'trade'], 0, 2, '2016', false],
    [['april', 'missile'], 0, 1, '2017-04', true],
    [['since:april'], 0, 1, '2017-04/..', true],
  ])('%j from %i takes %i: %s', (words, at, count, edtf, yearTaken) => {
    expect(takePeriod(words, at, context)).toMatchObject({ count, yearTaken, reading: { edtf } })
  })

  test('is not where a word is none', () => {
    expect(takePeriod(['missile', 'april'], 0, context)).toBeNull()
    expect(takePeriod(['april'], 1, context)).toBeNull()
    expect(takePeriod([], 0, context)).toBeNull()
  })
})
