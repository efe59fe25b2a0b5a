import { expect, test } from 'vitest'
import { readDates } from '../../../src/annotate/dates/read-dates.js'
import { isByOldCalendar } from '../../../src/annotate/dates/old-calendar.js'

test.each([
  ['明治5年12月2日', '1872-12-02', true],
  ['明治5年11月', '1872-11', true],
  ['1868年1月3日', '1868-01-03', true],
  ['明治5年', '1872', false],
  ['明治6年1月1日', '1873-01-01', false],
])('%s is %s as printed; by the old calendar: %s', (text, edtf, isOld) => {
  const [mention] = readDates(text, { language: 'ja' })
  expect(mention?.edtf).toBe(edtf)
  expect(mention && isByOldCalendar(mention, 'ja')).toBe(isOld)
})

test('an English date of that time is by no calendar of Japan', () => {
  const [mention] = readDates('3 January 1868', { language: 'en' })
  expect(mention && isByOldCalendar(mention, 'en')).toBe(false)
})
