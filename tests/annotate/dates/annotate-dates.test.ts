import { describe, expect, test } from 'vitest'
import { annotateDates, type DateContext, type Passage } from '../../../src/annotate/dates/annotate-dates.js'
import { cut } from '../../../src/report/span.js'

const show = (passages: readonly Passage[], context: DateContext): string[][] =>
  annotateDates(passages, context).map(({ mentions }, index) =>
    mentions.map((mention) => {
      const words = cut(passages[index]?.text ?? '', mention)
      return `${words} = ${mention.edtf} ${mention.basis} ${mention.role}`
    }),
  )

const paragraph = (text: string): Passage => ({ text, kind: 'paragraph' })
const inJapanese = { language: 'ja', issued: '2018-03-01' } as const

describe('a missing year', () => {
  test('comes from the last date of the passages before', () => {
    expect(show([paragraph('2016年4月に会談した。'), paragraph('5月に再び会談した。')], inJapanese)).toEqual([
      ['2016年4月 = 2016-04 explicit main'],
      ['5月 = 2016-05 inherited main'],
    ])
  })

  test('is the next one when the months step back by six or more', () => {
    expect(show([paragraph('2016年12月に合意した。1月に会談した。6月に')], inJapanese)).toEqual([
      ['2016年12月 = 2016-12 explicit main', '1月 = 2017-01 inherited main', '6月 = 2017-06 inherited main'],
    ])
  })

  test('is not one that lies after the document', () => {
    const read = show([paragraph('2017年12月に合意した。6月に会談した。')], {
      language: 'ja',
      issued: '2018-01-10',
    })
    expect(read[0]?.[1]).toBe('6月 = 2017-06 inherited main')
  })

  test('is that of the heading above, of the title, or of the document', () => {
    const dated = paragraph('4月12日に')
    expect(show([{ text: '2015年の動き', kind: 'heading' }, dated], inJapanese)[1]).toEqual([
      '4月12日 = 2015-04-12 inherited main',
    ])
    expect(show([dated], { ...inJapanese, year: 2014 })[0]).toEqual(['4月12日 = 2014-04-12 inherited main'])
    expect(show([dated], inJapanese)[0]).toEqual(['4月12日 = 2018-04-12 document main'])
  })

  test('is the latest that an interval allows, when the document may be of two years', () => {
    const context = { language: 'ja', issued: '2017-09/2018-05' } as const
    expect(show([paragraph('8月5日に。')], context)[0]).toEqual(['8月5日 = 2017-08-05 document main'])
  })

  test('is not sought for "that day" where the last date is passages away', () => {
    const passages = ['4月12日に会談した。', 'その日、合意した。', '関係は深まった。', 'その日は近い。']
    const read = show(passages.map(paragraph), inJapanese)
    expect(read.map((mentions) => mentions.length)).toEqual([1, 1, 0, 0])
  })

  test('stays unknown where nothing states it', () => {
    const [read] = annotateDates([paragraph('4月12日に、同年、昨年')], { language: 'ja' })
    expect(read?.mentions).toEqual([])
    expect(read?.unresolved).toHaveLength(3)
  })

  test('"this year" is not guessed where the document may be of two years', () => {
    const context = { language: 'ja', issued: '2017-09/2018-05' } as const
    expect(show([paragraph('今年の課題')], context)[0]).toEqual([])
    expect(show([paragraph('2017年には高まり、今年の課題')], context)[0]?.[1]).toBe(
      '今年 = 2017 document main',
    )
  })
})

describe('what does not carry on', () => {
  test.each([
    ['a date in brackets', '（2015年3月に合意）'],
    ['a date in a quotation', '「2015年に始まった」と述べた。'],
    ['what holds ever since', '2014年以降、関係は緊密になった。'],
    ['an event long past', '2014年3月のクリミア併合以降、関係は変わった。'],
    ['a year in a comparison', '2016年は減少した。'],
    ['what is compared with', '2016年と比べて増えた。'],
    ['a flashback that describes a noun', '2015年3月に訪露した外相が出席した。'],
    ['a date of publication', '2015年3月1日閲覧。'],
  ])('%s: %s', (_what, words) => {
    const [read] = show([paragraph(`2017年4月に会談した。${words}9月にも会談した。`)], inJapanese)
    expect(read?.at(-1)).toBe('9月 = 2017-09 inherited main')
    expect(read?.[1]).toMatch(/background$|quoted$/u)
  })

  test('the dates of a list before a comparison', () => {
    const text =
      '2017年4月に会談した。2014年11月に訪露した甲書記、2015年3月に訪露した乙外相と比較すれば低い。9月に'
    expect(show([paragraph(text)], inJapanese)[0]).toEqual([
      '2017年4月 = 2017-04 explicit main',
      '2014年11月 = 2014-11 explicit background',
      '2015年3月 = 2015-03 explicit background',
      '9月 = 2017-09 inherited main',
    ])
  })

  test('the dates of a note, which follow each other', () => {
    const note: Passage = { text: '『労働新聞』2015年5月3日。同月5日も。', kind: 'note' }
    expect(show([paragraph('2017年4月に'), note, paragraph('9月に')], inJapanese)).toEqual([
      ['2017年4月 = 2017-04 explicit main'],
      ['2015年5月3日 = 2015-05-03 explicit note', '同月5日 = 2015-05-05 anaphoric note'],
      ['9月 = 2017-09 inherited main'],
    ])
  })

  test('English flashbacks, comparisons and dates of access', () => {
    const text =
      'In April 2017 he met Kim, who visited Moscow in November 2014. Compared with 2016, trade rose (accessed 15 May 2018). In May it fell.'
    expect(show([paragraph(text)], { language: 'en' })[0]).toEqual([
      'April 2017 = 2017-04 explicit main',
      'November 2014 = 2014-11 explicit background',
      '2016 = 2016 explicit background',
      '15 May 2018 = 2018-05-15 explicit quoted',
      'May = 2017-05 inherited main',
    ])
  })
})

test('dates within one pair of brackets follow each other', () => {
  const text = '2017年4月の輸出（2016年3月に減少、5月に増加）。6月に'
  expect(show([paragraph(text)], inJapanese)[0]).toEqual([
    '2017年4月 = 2017-04 explicit main',
    '2016年3月 = 2016-03 explicit quoted',
    '5月 = 2016-05 inherited quoted',
    '6月 = 2017-06 inherited main',
  ])
})

test('a footnote call that was taken out keeps its digits apart', () => {
  const text = '2017年4月15日12月に'
  expect(show([{ text: '201720 17年', kind: 'paragraph', breaks: [4] }], inJapanese)[0]).toEqual([])
  expect(show([{ text, kind: 'paragraph', breaks: [10] }], inJapanese)[0]?.[0]).toContain('2017-04-15')
  expect(show([{ text: '120174月', kind: 'paragraph', breaks: [5] }], inJapanese)[0]).toEqual([
    '4月 = 2018-04 document main',
  ])
})

test('a document of unknown or unreadable date is read without one', () => {
  expect(show([paragraph('2017年4月')], { language: 'ja', issued: 'n.d.' })[0]).toEqual([
    '2017年4月 = 2017-04 explicit main',
  ])
})
