import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/annotate/positions/act.js'
import { dateAct } from '../../../src/annotate/positions/dating.js'
import { readDates } from '../../../src/annotate/dates/read-dates.js'
import { splitSentences } from '../../../src/report/sentences.js'

const act = (text: string, words: string, more: Partial<Act> = {}): Act => {
  const start = text.indexOf(words)
  const trigger = { start, end: start + words.length }
  return {
    label: 'oppose',
    negated: false,
    trigger,
    clause: trigger,
    subjects: [],
    about: null,
    target: null,
    voice: 'actor',
    date: null,
    isPast: true,
    ...more,
  }
}

const dated = (text: string, words: string, more: Partial<Act> = {}): string | null => {
  const dates = readDates(text, { language: 'ja' })
  const date = dateAct(act(text, words, more), {
    text,
    dates,
    named: dates,
    sentences: splitSentences(text),
  })
  return date === null ? null : `${date.edtf} ${date.basis}`
}

describe('an act without a date of its own', () => {
  it.each([
    ['takes the month before it', '2017年4月15日に発射した。中国は反対した。', '2017-04 month-of-context'],
    ['takes no year', '2017年に発射した。中国は反対した。', null],
    ['takes no season', '2017年春に発射した。中国は反対した。', null],
    ['takes nothing that comes after it', '中国は反対した。2017年4月15日に発射した。', null],
    ['takes nothing after a general opener', '2017年4月15日に発射した。このように中国は反対した。', null],
    ['takes nothing after a word of another time', '2017年4月15日に発射した。その後、中国は反対した。', null],
    ['takes nothing from the background', '2014年3月以降、関係は悪い。中国は反対した。', null],
  ])('%s', (_rule, text, date) => {
    expect(dated(text, '反対した')).toBe(date)
  })

  it.each([
    ['that is not past', { isPast: false }],
    ['that the author judges', { voice: 'author' as const }],
  ])('takes nothing %s', (_rule, more) => {
    expect(dated('2017年4月15日に発射した。中国は反対する。', '反対する', more)).toBeNull()
  })
})

describe('an act with a date of its own', () => {
  it('keeps the day and how it is known', () => {
    const text = '2017年4月15日に反対した。'
    const [date] = readDates(text, { language: 'ja' })
    expect(dated(text, '反対した', { date: date ?? null })).toBe('2017-04-15 explicit')
  })
})
