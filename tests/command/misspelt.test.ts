import { describe, expect, it } from 'vitest'
import { linesOf, offeredBy, shipped } from '../answer/opened.js'

describe('a misspelt name or month', () => {
  it.each([
    ['/stance rusia april-2017', 'RU', '2017-04', '"rusia" was read as Russia.'],
    ['stance rusia', 'RU', null, '"rusia" was read as Russia.'],
    ['/stance april-2017 chinna', 'CN', '2017-04', '"chinna" was read as China.'],
    ['/stance chnia 2017', 'CN', '2017', '"chnia" was read as China.'],
    ['/stance north corea 2017', 'KP', '2017', '"north corea" was read as North Korea.'],
    ['/stance "north corea" 2017', 'KP', '2017', '"north corea" was read as North Korea.'],
    ['/stance ｒｕｓｉａ 2017', 'RU', '2017', '"rusia" was read as Russia.'],
    ['/stance actor:rusia period:2017', 'RU', '2017', '"rusia" was read as Russia.'],
    ['/stance ロジア 2017年', 'RU', '2017', '「ロジア」はロシアと解釈しました。'],
    ['/stance russia aprl-2017', 'RU', '2017-04', '"aprl-2017" was read as April 2017.'],
    ['/stance russia Septembre 2017', 'RU', '2017-09', '"Septembre 2017" was read as September 2017.'],
    ['/stance russia 5 agust 2017', 'RU', '2017-08-05', '"5 agust 2017" was read as 5 August 2017.'],
    ['/stance russia period:aprl-2017', 'RU', '2017-04', '"aprl-2017" was read as April 2017.'],
    ['/compare rusia china', 'RU,CN', null, '"rusia" was read as Russia.'],
    ['/person Lavrvo', 'RU', null, '"Lavrvo" was read as Sergey Lavrov (セルゲイ・ラブロフ).'],
    ['what did rusia do?', 'RU', null, '"rusia" was read as Russia.'],
  ])('is put right where one is near, and that is said: %s', async (words, actors, period, sentence) => {
    const answer = await shipped.ask(words)
    expect([answer.outcome, answer.asked.actors.join(), answer.asked.period]).toEqual([
      'found',
      actors,
      period,
    ])
    expect(linesOf(answer)[0]).toBe(sentence)
  })

  it.each([
    ['/stance juny-2017 russia', /"juny-2017" may be several periods/u],
    ['/stance irn', /"irn"/u],
    ['/stance 中囯', /「中囯」/u],
    ['/stance Korea', /several actors/u],
    ['/brief Korea', /several actors/u],
  ])('is asked back where two are near, or the word is short: %s', async (words, sentence) => {
    const answer = await shipped.ask(words)
    expect(answer.outcome).toBe('unclear')
    expect(linesOf(answer)[0]).toMatch(sentence)
    for (const offered of offeredBy(answer)) expect((await shipped.ask(offered)).outcome).toBe('found')
  })

  it.each(['/stance russia sanctions', '/timeline trade', '/timeline march', '/brief missile'])(
    'is none that the reports or the lists hold: %s',
    async (words) => {
      expect(linesOf(await shipped.ask(words)).join()).not.toContain('was read as')
    },
  )
})
