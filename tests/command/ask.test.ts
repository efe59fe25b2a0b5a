import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, offeredBy, shipped } from '../answer/opened.js'

describe('what was typed', () => {
  it.each([
    ['', 'unclear', /^Type a command/u],
    ['/', 'unclear', /^Type a command/u],
    ['/stanse russia', 'unclear', /no command \/stanse/u],
    ['/stance atlantis april-2017', 'unclear', /"atlantis"/u],
    ['/stance', 'unclear', /Name an actor/u],
    ['/stance russia 2017-13', 'unclear', /"2017-13" is no period.*april-2017/u],
    ['/stance russia 2017-02-29', 'unclear', /"2017-02-29" is no period/u],
    ['/stance russia 2017-09..2017-03', 'unclear', /no period/u],
    ['/stance Korea', 'unclear', /several actors/u],
    ['/stance russia colour:red', 'unclear', /no option colour/u],
    ['/find', 'unclear', /needs text/u],
    ['/compare russia', 'unclear', /Name an actor/u],
    ['/stance japan 2017', 'nothing', /no position of Japan/u],
  ])('gets one sentence where it cannot be answered: %s', async (words, outcome, sentence) => {
    const answer = await shipped.ask(words)
    expect(answer.outcome).toBe(outcome)
    expect(linesOf(answer)[0]).toMatch(sentence)
  })

  it.each([
    '/stanse russia',
    '/stance atlantis april-2017',
    '/stance',
    '/stance russia 2017-13',
    '/find',
    '',
  ])('gets choices that work: %s', async (words) => {
    const offered = offeredBy(await shipped.ask(words))
    expect(offered.length).toBeGreaterThan(0)
    for (const choice of offered.filter((each) => each !== '/onthisday'))
      expect(['found', 'unclear']).toContain((await shipped.ask(choice)).outcome)
  })

  it('keeps the rest where one word is mended', async () => {
    expect(offeredBy(await shipped.ask('/stanse russia'))[0]).toBe('/stance russia')
  })

  it.each([
    ['what did Russia do in April 2017?', 'stance'],
    ['中国の外相は何を提案した?', 'stance'],
    ['when did a Russian envoy visit Pyongyang?', 'stance'],
    ['注3が付いた文は?', 'cite'],
    ['what does the report conclude?', 'brief'],
    ['who is Lavrov?', 'person'],
    ['how do Russia and China differ?', 'compare'],
    ['missile launch', 'find'],
    ['3.2', 'cite'],
    ['「ロシアは反対した」', 'cite'],
    ['2017年9月', 'timeline'],
  ])('is understood without a command: %s', async (words, command) => {
    const answer = await shipped.ask(words)
    expect(answer).toMatchObject({ command, outcome: 'found' })
    expect(answer.title).toContain(`/${command}`)
  })

  it('is read up to 200 characters, and that is said', async () => {
    const answer = await shipped.ask(`/find ${'北朝鮮 '.repeat(1000)}`)
    expect(linesOf(answer)[0]).toContain('200')
  })

  it.each([
    [
      'veto sanctions resolution oil Syria export import minister missile test statement talks Russia China nuclear',
      'ambassador president trade Japan America Ukraine Lavrov Putin',
      /^Only the 16 rarest words were searched, without: (.+)\.$/u,
    ],
    [
      'ロシア 中国 北朝鮮 制裁 決議 拒否権 反対 賛成 石油 輸出 輸入 会談 外相 実験 ミサイル',
      '大使 声明 非難 採択',
      /^珍しい順に16語だけを探しました。探さなかった語：(.+)$/u,
    ],
  ])('of more words than are searched says which were left out: %s', async (some, more, form) => {
    const leftOf = async (words: string): Promise<readonly string[]> =>
      linesOf(await shipped.ask(`/find ${words}`)).flatMap((text) => form.exec(text)?.[1]?.split(', ') ?? [])
    expect(await leftOf(some)).toEqual([])
    // What is in no report takes no place of what is.
    expect(await leftOf(`${some} zzza zzzb zzzc zzzd zzze zzzf`)).toEqual([])
    const left = await leftOf(`${some} ${more}`)
    expect(left.length).toBeGreaterThan(0)
    expect(`${some} ${more}`.split(' ')).toEqual(expect.arrayContaining([...left]))
  })

  it.each([
    [`/find ${'veto '.repeat(4200)}`, 'Only the first 200 characters of the question were read.'],
    [`/find ${'拒否権 '.repeat(6000)}`, '質問は最初の200文字だけを読みました。'],
  ])('of more than twenty thousand characters says how much was read: $1', async (words, line) => {
    expect(words.length).toBeGreaterThan(20_000)
    const answer = await shipped.ask(words)
    expect(answer.outcome).toBe('found')
    expect(linesOf(answer)[0]).toBe(line)
  })

  it('is answered in its own language', async () => {
    expect((await shipped.ask('stance ロシア')).language).toBe('ja')
    expect((await shipped.ask('stance russia')).language).toBe('en')
  })

  it('never makes it throw', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '/stance',
            '/find',
            '/cite',
            '/timeline',
            '/compare',
            'russia',
            'ロシア',
            '2017-04',
            '2017-99',
            'period:',
            '"',
            '「',
            '*',
            '\ud800',
            '..',
            'n4',
            '3.2',
            'page:0',
            'limit:99999',
            '\u202e',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const { outcome, nodes } = await shipped.ask(typed)
        expect(['found', 'nothing', 'unclear', 'refused']).toContain(outcome)
        expect(Array.isArray(nodes)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
