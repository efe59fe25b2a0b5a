import { describe, expect, test } from 'vitest'
import { annotateDates } from '../../../src/annotate/dates/annotate-dates.js'
import { BACKGROUND_ROWS } from '../../../src/annotate/dates/background-rows.js'
import { hideNoDates, PATTERN_ROWS } from '../../../src/annotate/dates/find-dates.js'
import { LINK_ROWS, SIDE_ROWS } from '../../../src/annotate/dates/join-rows.js'
import { NO_DATE_ROWS } from '../../../src/annotate/dates/no-date-rows.js'
import { PERIOD_ROWS } from '../../../src/annotate/dates/period-rows.js'
import { readDates } from '../../../src/annotate/dates/read-dates.js'
import { readPeriod } from '../../../src/annotate/dates/read-period.js'
import { viewText } from '../../../src/annotate/dates/view.js'
import { ISSUED } from './reading.js'

describe.each(['ja', 'en'] as const)('the rows of %s', (language) => {
  test.each(PATTERN_ROWS[language].map((row) => [row.name, ...row.example] as const))(
    'read a %s: %s is %s',
    (_name, words, edtf) => {
      const [first] = readDates(words, { language, issued: ISSUED })
      expect(first?.edtf ?? '').toBe(edtf)
    },
  )

  test.each(PATTERN_ROWS[language].map((row) => [row.name, row] as const))(
    'match their own example: %s',
    (_name, row) => {
      const { text } = viewText(row.example[0])
      expect([...text.matchAll(row.expression)]).not.toEqual([])
    },
  )

  test.each(NO_DATE_ROWS[language].map(({ example, expression }) => [example, expression] as const))(
    'read no date in %s',
    (example, expression) => {
      const { text } = viewText(example)
      expect([...text.matchAll(expression)]).not.toEqual([])
      expect(annotateDates([{ text: example, kind: 'paragraph' }], { language, issued: ISSUED })).toEqual([
        { mentions: [], unresolved: [] },
      ])
    },
  )

  test.each(LINK_ROWS[language].map(({ example }) => example))('join %s to one range', (example) => {
    const mentions = readDates(example, { language, issued: ISSUED })
    expect(mentions).toHaveLength(1)
    expect(mentions[0]?.edtf).toMatch(/^2\d{3}-\d\d\/2\d{3}-\d\d$/u)
  })

  test.each(
    SIDE_ROWS[language].map(({ example, side, background }) => [example, side, background === true] as const),
  )('open a side of %s: %s', (example, side, background) => {
    const mentions = readDates(example, { language, issued: ISSUED })
    const open = {
      since: /\/\.\.$/u,
      after: /\/\.\.$/u,
      until: /^\.\.\//u,
      before: /^\.\.\//u,
      whole: /^\d/u,
    }
    expect(mentions).toHaveLength(1)
    expect(mentions[0]?.edtf).toMatch(open[side])
    expect(mentions[0]?.role).toBe(background ? 'background' : 'main')
  })

  test.each(BACKGROUND_ROWS[language].map(({ example }) => example))(
    'put %s in the background',
    (example) => {
      const read = annotateDates(
        [
          {
            text: language === 'ja' ? '2017年10月に会談した。' : 'They met in October 2017.',
            kind: 'paragraph',
          },
          { text: example, kind: 'paragraph' },
        ],
        { language, issued: '2018-02' },
      )
      expect(read[1]?.mentions.map(({ role }) => role)).toEqual(['background'])
    },
  )
})

describe('the rows of periods', () => {
  test.each(PERIOD_ROWS.map((row) => [row.name, ...row.example] as const))(
    'read a %s: %s is %s',
    (_name, words, edtf) => {
      expect(readPeriod(words, { today: ISSUED }).edtf).toBe(edtf)
    },
  )

  test('are not read in reports', () => {
    for (const row of PERIOD_ROWS) {
      const words = `x ${row.example[0]} x`
      expect(readDates(words, { language: 'en', issued: ISSUED })).toEqual([])
    }
  })
})

test('what is no date keeps its length when it is hidden', () => {
  const text = '前年同月比6.7%減、決議2375号、2017年4月'
  expect(hideNoDates(text, 'ja')).toHaveLength(text.length)
})
