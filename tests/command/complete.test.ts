import { describe, expect, it } from 'vitest'
import { complete } from '../../src/command/complete.js'
import { invented, shipped } from '../answer/opened.js'

const offered = (line: string): readonly string[] => complete(line, shipped.context).map(({ value }) => value)

describe('Tab', () => {
  it.each([
    ['/st', '/stance'],
    ['/stance rus', 'russia'],
    ['/stance ロ', 'ロシア'],
    ['/stance north', 'north-korea'],
    ['/stance russia 2017-0', '2017-04'],
    ['/cite n1', 'n1'],
    ['/help sta', 'stance'],
    ['/person セル', 'セルゲイ・ラブロフ'],
  ])('after %s offers %s', (line, value) => {
    expect(offered(line)).toContain(value)
  })

  it('offers nothing for words that begin nothing', () => {
    expect(offered('/stance zzz')).toEqual([])
  })
})

describe('what Tab offers', () => {
  const { context } = shipped
  const japanese = { ...context, language: 'ja' } as const

  it.each([
    ['/', ['/stance', '/find', '/cite', '/timeline', '/onthisday', '/reports', '/help']],
    ['st', ['stance']],
    ['/stance actor:chi', ['actor:china']],
    ['/find 石油 period:2017-0', ['period:2017-04', 'period:2017-09']],
    ['/compare russia ch', ['china']],
    ['/compare russia china n', []],
    ['/find の ch', ['china']],
    ['/stance 北', ['北朝鮮']],
    ['/stance U', ['united-states', 'un-security-council']],
    ['stance ロシア 2014', ['2014-11']],
    ['/cite 1', ['1', '10', '11', '12']],
    ['/timeline 2017-1', []],
    ['/onthisday 2017-08', ['2017-08']],
    ['/nothing r', []],
    ['/reports r', []],
  ])('after %s', (line, values) => {
    expect(offered(line)).toEqual(expect.arrayContaining([...values]))
    if (values.length === 0) expect(offered(line)).toEqual([])
  })

  it('means the same in both languages', () => {
    const pairs = (of: typeof japanese | typeof context): readonly string[] =>
      complete('/stance ', of)
        .map(({ value }) => value)
        .toSorted()
    expect(pairs(japanese)).toEqual(pairs(context))
    expect(complete('/st', japanese)[0]?.label).toMatch(/[ぁ-ん]/u)
  })

  it('is no second actor where one is typed', () => {
    expect(offered('/stance russia ')).not.toContain('china')
    expect(offered('/stance russia ')).toContain('2017-04')
  })

  it('takes a report’s id where there are several reports', () => {
    expect(complete('/cite k', invented.context).map(({ value }) => value)).toContain('kaikyo-2015:4')
  })

  it('works when it is asked: each actor, each month and each place', async () => {
    for (const value of offered('/find の actor:').concat(offered('/stance ')))
      expect(value).not.toContain(' ')
    for (const value of offered('/cite ')) expect((await shipped.ask(`/cite ${value}`)).outcome).toBe('found')
    for (const value of offered('/person '))
      expect((await shipped.ask(`/person ${value}`)).outcome).toBe('found')
    for (const value of offered('/stance ').filter((each) => !/^\d/u.test(each)))
      expect((await shipped.ask(`/stance ${value}`)).asked.actors).toHaveLength(1)
  })
})
