import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../src/report/edtf-form.js'

describe('isEdtf', () => {
  it.each([
    '2017-04-15',
    '2017-04',
    '2017',
    '2017-09/2018-05',
    '2017-04-15/2017-05',
    '2014/..',
    '../2014',
    '2014/',
    '/2014',
    '2017~',
    '2017-04?',
    '2017-04-15%',
    '201X',
    '20XX',
    '2017-XX',
    '2017-04-XX',
    '2017-XX-XX',
    '2017-21',
    '2020-02-29',
    '-0044',
    'Y170000',
    '2017-04-15T10:30:00Z',
    '2017-04-15T10:30:00+09:00',
  ])('takes %s', (text) => {
    expect(isEdtf(text)).toBe(true)
  })

  it.each([
    '',
    '..',
    '/',
    '../..',
    '2017-4',
    '2017-13',
    '2017-00',
    '2017-25',
    '2017-02-29',
    '2017-04-31',
    '2017-21-01',
    '20170415',
    '2018/2017',
    '2017/2018/2019',
    'April 2017',
    '2017年',
    '2017-XX-15',
    '2017-04-15T25:00:00Z',
    ' 2017',
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  it('takes no date that the edtf package refuses', () => {
    const digits = fc.constantFrom('2017', '201X', '1999', '-0044', '0000')
    const month = fc.constantFrom('', '-01', '-02', '-12', '-13', '-XX', '-21', '-1')
    const day = fc.constantFrom('', '-01', '-29', '-31', '-32', '-XX', '-00')
    const qualifier = fc.constantFrom('', '?', '~', '%', '!')
    const date = fc.tuple(digits, month, day, qualifier).map((parts) => parts.join(''))
    fc.assert(
      fc.property(date, (candidate) => {
        if (isEdtf(candidate)) expect(() => edtf(candidate)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })
})
