import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../src/answer/headline.js'
import type { Dated, Position } from '../../src/annotate/annotations.js'
import type { AnswerContext } from '../../src/answer/answer-context.js'
import type { PositionHit } from '../../src/answer/position-hits.js'
import { contextFor, shipped } from './opened.js'

const [report] = shipped.context.library.reports
if (report === undefined) throw new Error('no report')
const paragraph = report.sections.flatMap(({ paragraphs }) => paragraphs)[2]
if (paragraph === undefined) throw new Error('no paragraph')

/** A position of Russia in the third paragraph, whose trigger are the words given. */
function hitOf(trigger: string, more: Partial<Position> = {}): PositionHit {
  const start = paragraph?.text.indexOf(trigger) ?? -1
  const span = { start, end: start + trigger.length }
  if (report === undefined || paragraph === undefined || start < 0) throw new Error(`no ${trigger}`)
  const position: Position = {
    ...span,
    actor: 'RU',
    label: 'oppose',
    negated: false,
    about: null,
    target: null,
    voice: 'actor',
    trigger: span,
    date: null,
    ...more,
  }
  return { report, paragraph, sentence: 2, position }
}

const april: Dated = {
  edtf: '2017-04',
  earliest: '2017-04-01',
  latest: '2017-04-30',
  basis: 'month-of-context',
}
const english: AnswerContext = contextFor('x')
const japanese: AnswerContext = contextFor('ロシア')

describe('the headline of a position', () => {
  it.each<readonly [string, PositionHit, string, string]>([
    [
      'without a date',
      hitOf('反対した'),
      'no date · Russia opposed (反対した)',
      '日付なし · ロシア 反対（反対した）',
    ],
    [
      'with an inferred month, about something',
      hitOf('反対した', { date: april, about: '報道声明案' }),
      'April 2017 (month inferred) · Russia opposed (反対した) · draft press statement (報道声明案)',
      '2017年4月（月は文脈から推定） · ロシア 反対（反対した） · 報道声明案',
    ],
    [
      'denied',
      hitOf('反対した', { negated: true }),
      'no date · Russia did not oppose (反対した)',
      '日付なし · ロシア 反対せず（反対した）',
    ],
    [
      'of a person, towards somebody',
      hitOf('反対した', { person: '王毅', actor: 'CN', target: 'US', label: 'condemn' }),
      'no date · China (Wang Yi, 王毅) criticised (反対した) · towards United States',
      '日付なし · 中国（王毅） 批判（反対した） · 対象：米国',
    ],
    [
      'of an organ',
      hitOf('反対した', { organ: '労働新聞', actor: 'KP' }),
      'no date · North Korea (労働新聞) opposed (反対した)',
      '日付なし · 北朝鮮（労働新聞） 反対（反対した）',
    ],
    [
      'as an expert sees it',
      hitOf('反対した', { voice: 'expert' }),
      "no date · Russia opposed (反対した) · an expert's view",
      '日付なし · ロシア 反対（反対した） · 専門家の見方',
    ],
    [
      'as the report sees it',
      hitOf('反対した', { voice: 'author' }),
      "no date · Russia opposed (反対した) · the report's view",
      '日付なし · ロシア 反対（反対した） · 報告書の見方',
    ],
    [
      'about what the vocabulary does not know',
      hitOf('反対した', { about: '謎の品' }),
      'no date · Russia opposed (反対した) · 謎の品',
      '日付なし · ロシア 反対（反対した） · 謎の品',
    ],
    [
      'with the head of the phrase first',
      hitOf('反対した', { about: 'シリアに関する決議案' }),
      'no date · Russia opposed (反対した) · draft resolution (決議案) · Syria',
      '日付なし · ロシア 反対（反対した） · シリアに関する決議案',
    ],
  ])('%s', (_, hit, inEnglish, inJapanese) => {
    expect(headlineOf(hit, english)).toBe(inEnglish)
    expect(headlineOf(hit, japanese)).toBe(inJapanese)
  })
})
