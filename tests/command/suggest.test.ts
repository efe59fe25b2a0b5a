import { describe, expect, it } from 'vitest'
import type { Option } from '../../src/command/command.js'
import { suggest, type Suggestion } from '../../src/command/suggest.js'
import { invented, shipped } from '../answer/opened.js'

const ACTOR: Option = { type: 'actor', description: { en: '', ja: '' } }
const PERIOD: Option = { ...ACTOR, type: 'period' }
const text = (complete?: NonNullable<Option['complete']>): Option => ({
  ...ACTOR,
  type: 'text',
  ...(complete && { complete }),
})
const offered = (
  option: Option,
  typed: string,
  { context } = shipped,
  language: 'en' | 'ja' = 'en',
): readonly Suggestion[] => suggest(option, typed, { ...context, language })
const values = (...asked: Parameters<typeof offered>): readonly string[] =>
  offered(...asked).map(({ value }) => value)

describe('what is suggested', () => {
  it.each([
    [ACTOR, 'rus', 'russia'],
    [ACTOR, 'RUSSIA', 'russia'],
    [ACTOR, 'ロシ', 'russia'],
    [ACTOR, 'ろし', 'russia'],
    [ACTOR, 'ﾛｼｱ', 'russia'],
    [ACTOR, 'korea', 'north-korea'],
    [ACTOR, 'dprk', 'north-korea'],
    [ACTOR, '北朝', 'north-korea'],
    [PERIOD, '2017-0', '2017-04'],
    [PERIOD, '２０１７年４', '2017-04'],
    [PERIOD, 'apr', '2017-04'],
    [PERIOD, '2017', '2017'],
    [text('places'), '3', '3'],
    [text('places'), 'n1', 'n1'],
    [text('places'), '拒否権を行使', '3'],
    [text('people'), 'Lavrov', 'セルゲイ・ラブロフ'],
    [text('people'), '王', '王毅'],
    [text('commands'), 'sta', 'stance'],
    [text('languages'), '', 'auto'],
  ] as const)('for %o after "%s" is %o %s', (option, typed, value) => {
    expect(values(option, typed)).toContain(value)
  })

  it('has a count, and the name in the other language', () => {
    expect(offered(ACTOR, 'russia')[0]?.label).toMatch(/^Russia · ロシア · \d+$/u)
    expect(offered(ACTOR, 'russia', shipped, 'ja')[0]?.label).toMatch(/^ロシア · Russia · \d+$/u)
    expect(offered(PERIOD, '2017-04')[0]?.label).toMatch(/^April 2017 · \d+$/u)
    expect(offered(PERIOD, '2017-04', shipped, 'ja')[0]?.label).toMatch(/^2017年4月 · \d+$/u)
  })

  it('begins with what is named most, and with what begins so', () => {
    expect(values(ACTOR, '')[0]).toBe('russia')
    expect(values(ACTOR, 'chin')[0]).toBe('china')
  })

  it('is never more than 25, of months the ones with most dates, in the order of time', () => {
    const months = values(PERIOD, '')
    expect(months).toEqual([...months].toSorted())
    for (const option of [ACTOR, PERIOD, text('places'), text('people')])
      expect(values(option, '').length).toBeLessThanOrEqual(25)
  })

  it('is nothing for words that nothing begins with, and for a text of any kind', () => {
    expect(values(ACTOR, 'zzz')).toEqual([])
    expect(values(text(), 'rus')).toEqual([])
  })

  it('names the report where there are several', () => {
    expect(values(text('places'), '', invented)).toContain('kaikyo-2015:1')
    expect(
      values(text('places'), 'strait', invented).every((value) => value.startsWith('strait-observers:')),
    ).toBe(true)
  })

  it.each(['en', 'ja'] as const)('works when it is asked in %s', async (language) => {
    for (const value of values(ACTOR, '', shipped, language))
      expect((await shipped.ask(`/stance actor:"${value}"`)).asked.actors).toHaveLength(1)
    for (const value of values(PERIOD, '', shipped, language))
      expect((await shipped.ask(`/timeline period:"${value}"`)).asked.period).toBe(value)
    for (const value of values(text('places'), '', shipped, language))
      expect((await shipped.ask(`/cite ${value}`)).outcome).toBe('found')
    for (const value of values(text('people'), '', shipped, language))
      expect((await shipped.ask(`/person ${value}`)).outcome).toBe('found')
  })
})
