import { describe, expect, test } from 'vitest'
import { readDates } from '../../../src/annotate/dates/read-dates.js'
import { ISSUED, showDates } from './reading.js'

type Row = readonly [text: string, ...dates: string[]]

const readsEach = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (text, ...dates) => {
    expect(showDates(text, { language: 'en', issued: ISSUED })).toEqual(dates)
  })
}

describe('English dates, however they are typed', () => {
  readsEach([
    [
      'On April 15, 2017, a parade; on April 12, a veto.',
      'April 15, 2017 = 2017-04-15',
      'April 12 = 2017-04-12',
    ],
    ['on 15 April 2017 and the 3rd of May', '15 April 2017 = 2017-04-15', 'the 3rd of May = 2017-05-03'],
    [
      'Sunday, 15 April 2017; Sept. 3; 15-Jan-17',
      'Sunday, 15 April 2017 = 2017-04-15',
      'Sept. 3 = 2017-09-03',
      '15-Jan-17 = 2017-01-15',
    ],
    ['In April 2017 trade rose; in May it fell.', 'April 2017 = 2017-04', 'May = 2017-05'],
    [
      '18 and 19 June; April 15 and 16, 2017',
      '18 = 2017-06-18',
      '19 June = 2017-06-19',
      'April 15 = 2017-04-15',
      '16, 2017 = 2017-04-16',
    ],
    ['13/04/2017 and 04/13/2017', '13/04/2017 = 2017-04-13', '04/13/2017 = 2017-04-13'],
    ['on April 15, 201712 the parade; in 20163 trade fell', 'April 15, 2017 = 2017-04-15', '2016 = 2016'],
  ])

  test('has two readings of 03/04/2017', () => {
    const [mention] = readDates('03/04/2017', { language: 'en' })
    expect(mention).toMatchObject({ edtf: '2017-03-04', alternatives: [{ edtf: '2017-04-03' }] })
  })
})

describe('ranges and open ends', () => {
  readsEach([
    [
      'From 2014 to 2016, and between 2014 and 2016',
      'From 2014 to 2016 = 2014/2016',
      'between 2014 and 2016 = 2014/2016',
    ],
    ['April 15-17, 2017', 'April 15-17, 2017 = 2017-04-15/2017-04-17'],
    ['28 December 2016 to 3 January 2017', '28 December 2016 to 3 January 2017 = 2016-12-28/2017-01-03'],
    ['Dec 28 - Jan 3', 'Dec 28 - Jan 3 = 2017-12-28/2018-01-03'],
    ['from Nov-Feb 2017', 'from Nov-Feb 2017 = 2016-11/2017-02'],
    ['2016/17 was flat, 2014–18', '2016/17 = 2016/2017', '2014–18 = 2014/2018'],
    ['since March 2014', 'since March 2014 = 2014-03/..'],
    ['Since the 2014 annexation', '2014 = 2014/..'],
    [
      'until 2012, by April 2017, no later than 2018',
      'until 2012 = ../2012',
      'by April 2017 = ../2017-04',
      'no later than 2018 = ../2018',
    ],
    [
      'before April 2017, after 15 April 2017',
      'before April 2017 = ../2017-03',
      'after 15 April 2017 = 2017-04-16/..',
    ],
    ['2012 or later, 2014 onwards', '2012 or later = 2012/..', '2014 onwards = 2014/..'],
    ['sales before 2010 or after 2018', 'before 2010 = ../2009', 'after 2018 = 2019/..'],
  ])
})

describe('parts of periods', () => {
  readsEach([
    [
      'mid-2017, early 2017, late 2016',
      'mid-2017 = 2017-05~/2017-08~',
      'early 2017 = 2017-01~/2017-04~',
      'late 2016 = 2016-09~/2016-12~',
    ],
    [
      'early April 2017, mid-May, the end of June',
      'early April 2017 = 2017-04-01/2017-04-10',
      'mid-May = 2017-05-11/2017-05-20',
      'the end of June = 2017-06-21/2017-06-30',
    ],
    [
      'H1 2017, 2H16, Q3 2017, 3Q17',
      'H1 2017 = 2017-01/2017-06',
      '2H16 = 2016-07/2016-12',
      'Q3 2017 = 2017-07/2017-09',
      '3Q17 = 2017-07/2017-09',
    ],
    [
      'the third quarter of 2017 and the first half of April',
      'the third quarter of 2017 = 2017-07/2017-09',
      'the first half of April = 2017-04-01/2017-04-15',
    ],
    [
      'FY2017, fiscal 2016, calendar year 2017',
      'FY2017 = 2017-04/2018-03',
      'fiscal 2016 = 2016-04/2017-03',
      'calendar year 2017 = 2017',
    ],
    [
      'the summer of 2016, winter 2016-17, last summer',
      'the summer of 2016 = 2016-06/2016-08',
      'winter 2016-17 = 2016-12/2017-02',
      'last summer = 2016-06/2016-08',
    ],
    [
      "the 1990s, the early 2000s, the late '90s",
      'the 1990s = 1990/1999',
      'the early 2000s = 2000/2003',
      "late '90s = 1997/1999",
    ],
    [
      'in the 21st century, the twentieth century',
      '21st century = 2001/2100',
      'twentieth century = 1901/2000',
    ],
  ])
})

describe('dates that count from another', () => {
  readsEach([
    [
      'In 2013 a deal; the following year it was ratified; later that year it lapsed.',
      '2013 = 2013',
      'the following year = 2014',
      'later that year = 2014',
    ],
    [
      'In May 2016 they met. The following month they parted.',
      'May 2016 = 2016-05',
      'The following month = 2016-06',
    ],
    [
      'On 3 May 2016 they met. The next day they parted.',
      '3 May 2016 = 2016-05-03',
      'The next day = 2016-05-04',
    ],
    [
      'last year, earlier this year, last month and two years ago',
      'last year = 2016',
      'earlier this year = 2017',
      'last month = 2017-11',
      'two years ago = 2015',
    ],
    ['last June and next June', 'last June = 2017-06', 'next June = 2018-06'],
    ['on the same day', '? the same day'],
  ])
})

describe('what is no date', () => {
  test.each([
    'Moscow may also march on. This may take longer. May I ask? He will march.',
    'Theresa May said that she may well go.',
    'a two-year plan, the 70th anniversary, for three years, year-on-year, the day-to-day',
    'Resolution 2375, UNSCR 2270, Article 41, page 2017, S/2017/123, the 1718 Committee',
    'deliver 2000 pieces, about 2000 troops, in 2000 villages, of 2000 tons, worth $2017',
    'Hwasong-14, KN-08, Windows 2000, Agenda 2030',
    'Prague Spring, October Revolution, the September 11 attacks, Black September',
    'Tel: +86 138-2010-2015, 123-12-1234, 192.168.0.1, at 10:20, 4:3',
    'in his late fifties, between 21 and 23, the 21st, 9 to 12 of them',
    'https://example.org/2017/04/15 and v20.17.4',
  ])('%s', (text) => {
    expect(showDates(text, { language: 'en', issued: ISSUED })).toEqual([])
  })
})

describe('what cannot be is not mended', () => {
  readsEach([
    ['2017-13, 2017-02-29', '? 2017-13', '? 2017-02-29'],
    ['April 31, 2017 or 31 June 2017', '? April 31, 2017', '? 31 June 2017'],
  ])
})
