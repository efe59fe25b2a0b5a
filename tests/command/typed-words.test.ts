import { describe, expect, it } from 'vitest'
import { linesOf, offeredBy, refsOf, shipped } from '../answer/opened.js'

/** What was understood: the command, the actors, the period, the topic. */
const understood = async (words: string): Promise<readonly unknown[]> => {
  const { command, asked } = await shipped.ask(words)
  return [command, asked.actors.join(), asked.period, asked.text]
}

describe('words typed after a command', () => {
  it.each([
    // any order, either language, with or without the slash
    ['/stance russia', ['stance', 'RU', null, null]],
    ['stance russia april-2017', ['stance', 'RU', '2017-04', null]],
    ['/STANCE April 2017 RUSSIA', ['stance', 'RU', '2017-04', null]],
    ['/stance sanctions russia 2017', ['stance', 'RU', '2017', 'sanctions']],
    ['/stance 2017 sanctions on russia', ['stance', 'RU', '2017', 'sanctions']],
    ['/stance ロシア 2017年4月 制裁', ['stance', 'RU', '2017-04', '制裁']],
    ['stance　２０１７年４月　ロシア', ['stance', 'RU', '2017-04', null]],
    ['ｓｔａｎｃｅ ロシア', ['stance', 'RU', null, null]],
    ['/stance 露 平成29年', ['stance', 'RU', '2017', null]],
    ['/stance north korea 2017', ['stance', 'KP', '2017', null]],
    ['/stance North-Korea', ['stance', 'KP', null, null]],
    ['/stance きたちょうせん', ['stance', '', null, null]],
    ['/stance DPRK', ['stance', 'KP', null, null]],
    ['/stance UN security council 2017', ['stance', 'UNSC', '2017', null]],
    // quotation marks
    ['/stance "north korea" "summit talks"', ['stance', 'KP', null, 'summit talks']],
    ['/stance “north korea”', ['stance', 'KP', null, null]],
    ['/find "拒否権を行使" シリア', ['find', '', null, '"拒否権を行使" シリア']],
    // name:value
    ['/stance actor:russia period:april-2017', ['stance', 'RU', '2017-04', null]],
    ['/stance period:2017-04 actor:ロシア', ['stance', 'RU', '2017-04', null]],
    ['/stance actor:"north korea" topic:"oil exports"', ['stance', 'KP', null, 'oil exports']],
    ['/stance ACTOR：ロシア', ['stance', 'RU', null, null]],
    ['/stance topic:2017 russia', ['stance', 'RU', null, '2017']],
    ['/find oil period:2017 actor:russia', ['find', 'RU', '2017', 'oil']],
    ['/find 10:30', ['find', '', null, '10:30']],
    // periods by their names
    ['/stance russia since:2016', ['stance', 'RU', '2016/..', null]],
    ['/stance russia until:2017-03', ['stance', 'RU', '../2017-03', null]],
    ['/timeline before:2017', ['timeline', '', '../2016', null]],
    ['/timeline after:2017', ['timeline', '', '2018/..', null]],
    ['/timeline 2017-03..2017-09 china', ['timeline', 'CN', '2017-03/2017-09', null]],
    ['/timeline Q3 2017', ['timeline', '', '2017-07/2017-09', null]],
    // a month or a day without a year is looked for in the reports
    ['/stance russia april', ['stance', 'RU', '2017-04', null]],
    ['/stance ロシア 8月5日', ['stance', 'RU', '2017-08-05', null]],
    ['/stance russia november', ['stance', 'RU', '2014-11', null]],
    ['/stance russia december', ['stance', 'RU', '2017-12', null]],
    // several actors
    ['/compare russia china', ['compare', 'RU,CN', null, null]],
    ['/compare 中国 2017年4月 ロシア', ['compare', 'CN,RU', '2017-04', null]],
    ['/stance russia china', ['stance', 'RU', null, 'china']],
    // whole lines
    ['/cite 3.2', ['cite', '', null, '3.2']],
    ['/cite 「ロシアは反対した」', ['cite', '', null, '「ロシアは反対した」']],
    ['/onthisday 4/12', ['onthisday', '', '2017-04-12', null]],
    ['/onthisday 12 April', ['onthisday', '', '2017-04-12', null]],
  ])('%s', async (words, expected) => {
    expect(await understood(words)).toEqual(expected)
  })

  it.each([
    ['an impossible month', '/stance russia 2017-13', /"2017-13"/u],
    ['an impossible day', '/stance ロシア 2月30日', /「2月30日」/u],
    ['a day that the year has not', '/timeline 2017-02-29', /"2017-02-29"/u],
    ['a reversed period', '/timeline 2017-09..2017-03', /"2017-09\.\.2017-03"/u],
    ['a period by name that is none', '/stance russia period:soon', /"soon"/u],
    ['a since that is none', '/stance russia since:then', /since:then/u],
    ['an actor by name that is none', '/stance actor:atlantis', /"atlantis"/u],
    ['words that name several', '/stance 日米', /複数/u],
    ['no actor at all', '/stance 2017', /Name an actor/u],
    ['an option that it has not', '/timeline place:3.2', /no option place/u],
    ['an option of a command without any', '/reports x:1', /no option x: it has none/u],
    ['a command that there is not', '/shutdown now', /no command \/shutdown/u],
    ['only punctuation', '/stance ？！', /"\?!"/u],
    ['only a slash', '/', /Type a command/u],
    ['only blanks', ' 　\t', /Type a command/u],
  ])('get one sentence for %s', async (_, words, sentence) => {
    const answer = await shipped.ask(words)
    expect(answer.outcome).toBe('unclear')
    expect(linesOf(answer)).toHaveLength(1)
    expect(linesOf(answer)[0]).toMatch(sentence)
    expect(offeredBy(answer)).not.toEqual([])
  })

  it.each([
    ['4,000 characters', `/stance ${'russia '.repeat(580)}`],
    ['a quotation of 4,000 characters', `/cite ${'ロシアは反対した。'.repeat(450)}`],
    ['a lone surrogate', '/find \ud800'],
    ['half a pair at the cut', `/find ${'x'.repeat(199)}😀`],
    ['control characters', '/stance rus\u0000sia\u001b[31m'],
    ['right to left', '/stance روسيا \u202eaissur'],
    ['a name of an object’s own', '/stance constructor:1 __proto__:2'],
    ['an unclosed quotation mark', '/stance "russia'],
    ['an empty value', '/stance actor: period:'],
    ['deep brackets', '(('.repeat(90)],
  ])('are answered where they hold %s', async (_, words) => {
    const answer = await shipped.ask(words)
    expect(['found', 'nothing', 'unclear']).toContain(answer.outcome)
    expect(answer.nodes.length).toBeGreaterThan(0)
  })
})

describe('a choice for what was misspelt', () => {
  it.each([
    ['/compare russia', '/compare russia china'],
    ['/stanse russia', '/stance russia'],
    ['/stanse russia april-2017', '/stance russia april-2017'],
    ['/FINDD oil exports', '/find oil exports'],
    ['/stance 2017-04', '/stance 2017-04 china'],
    ['/stance Korea 2017', '/stance north-korea 2017'],
    ['/stance russia perod:2017-04', '/stance russia period:2017-04'],
    ['/stance russia colour:red 2017', '/stance russia  2017'],
    ['/stance russia 2017-02-29', '/stance russia 2017-04'],
  ])('%s keeps the rest: %s', async (words, choice) => {
    const offered = offeredBy(await shipped.ask(words))
    expect(offered).toContain(choice)
    for (const each of offered) expect((await shipped.ask(each)).outcome).toBe('found')
  })
})

describe('a question in free words', () => {
  it.each([
    ['9月に米国は何をしたか', ['stance', 'US', '2017-09']],
    ['what did Russia do on August 5?', ['stance', 'RU', '2017-08-05']],
    ['what did China and Russia do in April 2017?', ['compare', 'CN,RU', '2017-04']],
    ['中国とロシアは2017年4月に何をしたか', ['compare', 'CN,RU', '2017-04']],
  ])('%s', async (words, expected) => {
    const { command, asked, outcome } = await shipped.ask(words)
    expect([command, asked.actors.join(), asked.period]).toEqual(expected)
    expect(outcome).toBe('found')
  })

  it('about what one said of another gives what is directed at the other', async () => {
    const refs = refsOf(await shipped.ask('what did North Korea say about China?'))
    expect(refs).toEqual(expect.arrayContaining(['4.2', '4.3']))
    expect(refs).not.toContain('3.2')
  })
})
