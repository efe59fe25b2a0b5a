import { describe, expect, it } from 'vitest'
import { invented, linesOf, nodesOf, refsOf, shipped } from '../answer/opened.js'

type Understood = readonly [command: string, actors: string, period: string | null]

const understood = async (words: string, { ask } = shipped): Promise<Understood> => {
  const { command, asked } = await ask(words)
  return [command, asked.actors.join(), asked.period]
}

describe('a question in free words', () => {
  it.each<[words: string, expected: Understood]>([
    // what somebody did or thinks
    ['what did Russia do in April 2017?', ['stance', 'RU', '2017-04']],
    ['What was the position of China in 2017?', ['stance', 'CN', '2017']],
    ['where does Russia stand on oil embargo', ['stance', 'RU', null]],
    ["Russia's reaction to the August resolution", ['stance', 'RU', '2017-08']],
    ['did China support the resolution?', ['stance', 'CN', null]],
    ['did russia veto anything?', ['stance', 'RU', null]],
    ['Is China opposed to military exercises?', ['stance', 'CN', null]],
    ['what did KCNA say in May 2017', ['stance', 'KP', '2017-05']],
    ['what did Russia do on August 5?', ['stance', 'RU', '2017-08-05']],
    ['9月に米国は何をしたか', ['stance', 'US', '2017-09']],
    ['中国の外相は何を提案した?', ['stance', 'CN', null]],
    ['北朝鮮は中国を批判したか', ['stance', 'KP', null]],
    ['王毅は何と言った', ['stance', 'CN', null]],
    ['制裁についてのロシアの立場は?', ['stance', 'RU', null]],
    // a passive
    ['was China criticised by North Korea?', ['stance', 'KP', null]],
    ['中国は北朝鮮に批判されたか', ['stance', 'KP', null]],
    // when, why
    ['when did a Russian envoy visit Pyongyang?', ['stance', 'RU', null]],
    ['when did xi visit moscow', ['stance', 'CN', null]],
    ['習近平はいつモスクワを訪問した?', ['stance', 'CN', null]],
    ['why did Russia oppose the statement?', ['stance', 'RU', null]],
    ['なぜロシアは反対したのか', ['stance', 'RU', null]],
    ['ロシアが反対した理由は?', ['stance', 'RU', null]],
    // who, whoever it was
    ['who criticised China?', ['find', 'CN', null]],
    ['Who vetoed the Syria resolution?', ['find', 'SY', null]],
    ['who abstained?', ['find', '', null]],
    ['which countries supported the resolution on 5 August', ['find', '', '2017-08-05']],
    ['誰が反対したか', ['find', '', null]],
    ['中国を批判したのはどの国?', ['find', 'CN', null]],
    // people
    ['who is Lavrov?', ['person', 'RU', null]],
    ["who's wang yi", ['person', 'CN', null]],
    ['ラブロフとは誰', ['person', 'RU', null]],
    ['Lavrov', ['person', 'RU', null]],
    ['トロラヤ教授は誰?', ['person', '', null]],
    // side by side
    ['how do Russia and China differ?', ['compare', 'RU,CN', null]],
    ['what did China and Russia do in April 2017?', ['compare', 'CN,RU', '2017-04']],
    ['compare russia and china on syria', ['compare', 'RU,CN', null]],
    ['ロシアと中国の違いは?', ['compare', 'RU,CN', null]],
    ['中国とロシアは2017年4月に何をしたか', ['compare', 'CN,RU', '2017-04']],
    ['how did Russia’s position change between 2016 and 2017?', ['stance', 'RU', '2016']],
    // events
    ['what happened in August 2017?', ['timeline', '', '2017-08']],
    ['2017年8月に何があった?', ['timeline', '', '2017-08']],
    ['timeline of north korea in 2017', ['timeline', 'KP', '2017']],
    ['北朝鮮の年表', ['timeline', 'KP', null]],
    ['2017年9月', ['timeline', '', '2017-09']],
    // the report itself
    ['what does the report conclude?', ['brief', '', null]],
    ['報告書の結論は?', ['brief', '', null]],
    ['what does the report conclude about Russia?', ['brief', 'RU', null]],
    ['summary of russia', ['brief', 'RU', null]],
    ['北朝鮮の要点', ['brief', 'KP', null]],
    ['注3が付いた文は?', ['cite', '', null]],
    ['which sentence has footnote 4?', ['cite', '', null]],
    ['what does paragraph 3 say', ['cite', '', null]],
    ['第3段落は?', ['cite', '', null]],
    ['where does it say 「ロシアは反対した」?', ['cite', '', null]],
    ['which reports do you have?', ['reports', '', null]],
    ['報告書の一覧', ['reports', '', null]],
    // sloppy, short, mixed
    ['russiaのstance 2017/4', ['stance', 'RU', '2017-04']],
    ['露 4月 反対?', ['stance', 'RU', '2017-04']],
    ['whats chinas position on thaad', ['stance', 'CN', null]],
    ['russia april', ['stance', 'RU', '2017-04']],
    ['whats the latest on russia', ['stance', 'RU', null]],
    ['ロシア 4月', ['stance', 'RU', '2017-04']],
    ['中国', ['stance', 'CN', null]],
    // misspelt
    ['what did rusia do in aprl 2017?', ['stance', 'RU', '2017-04']],
    ['ロジアは4月に何をした?', ['stance', 'RU', '2017-04']],
    ['rusia 2017/4 veto', ['stance', 'RU', '2017-04']],
  ])('%s', async (words, expected) => {
    const answer = await shipped.ask(words)
    expect(await understood(words)).toEqual(expected)
    expect(answer.outcome).toBe('found')
    const isCommand = words.startsWith(answer.command)
    expect(answer.title.includes(`/${answer.command}`)).toBe(!isCommand)
  })

  it.each<[words: string, expected: Understood]>([
    ['did anyone oppose the draft?', ['find', '', null]],
    ['what happened in 2015?', ['timeline', '', '2015']],
    ['海峡についての結論は?', ['brief', '', null]],
  ])('about reports that no rule was written for: %s', async (words, expected) => {
    expect(await understood(words, invented)).toEqual(expected)
  })

  it.each([
    ['when did a Russian envoy visit Pyongyang?', ['4.5']],
    ['who abstained?', ['3.2']],
    ['中国の外相は何を提案した?', ['8.1']],
    ['why did Russia oppose the statement?', ['3.2', '3.3']],
    ['注3が付いた文は?', ['3.6']],
  ])('is answered by the sentences that tell it: %s', async (words, refs) => {
    expect(refsOf(await shipped.ask(words))).toEqual(refs)
  })

  it('gives the reason in the sentence that tells it', async () => {
    expect(linesOf(await shipped.ask('なぜロシアは反対したのか'))).toContain('報告書が述べる理由：')
  })

  it('says first what was not found, where other passages are shown', async () => {
    const answer = await shipped.ask('has Japan ever met North Korea?')
    expect(linesOf(answer)[0]).toBe('The reports tell no such position of Japan.')
    expect(nodesOf(answer, 'excerpt').length).toBeGreaterThan(0)
  })

  it('about what one said of another gives what is directed at the other', async () => {
    const refs = refsOf(await shipped.ask('what did North Korea say about China?'))
    expect(refs).toEqual(expect.arrayContaining(['4.2', '4.3']))
    expect(refs).not.toContain('3.2')
  })

  it.each([
    ['what did russia do on 2017-02-30?', /"2017-02-30" is no period/u],
    ['what did russia do on 31 June 2017?', /"31 June 2017" is no period/u],
    ['ロシアは2月30日に何をした?', /「2月30日」は期間/u],
    ['what happened from 2018 to 2017', /"from 2018 to 2017" is no period/u],
    ['2018年から2017年までに何があった', /2018年から2017年/u],
    ['2017-13', /"2017-13" is no period/u],
    ['what did Korea do in 2017?', /"Korea" names several actors/u],
    ['コンゴは何をした?', /「コンゴ」は複数/u],
  ])('gets one sentence where it cannot be answered: %s', async (words, sentence) => {
    const answer = await shipped.ask(words)
    expect(answer.outcome).toBe('unclear')
    expect(linesOf(answer)).toEqual([expect.stringMatching(sentence)])
  })

  it.each(['Что сделала Россия?', 'ماذا فعلت روسيا', '러시아는 무엇을 했습니까'])(
    'in letters of another language is told so: %s',
    async (words) => {
      expect(linesOf(await shipped.ask(words))[0]).toMatch(/English and Japanese/u)
    },
  )

  it('is read no further than is said', async () => {
    const answer = await shipped.ask(`ロシアは${'北朝鮮に関する中国の制裁を'.repeat(800)}反対した`)
    expect(linesOf(answer)[0]).toContain('200')
  })
})
