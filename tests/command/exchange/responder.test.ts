import { describe, expect, it } from 'vitest'
import { linesOf, refsOf, shipped } from '../../answer/opened.js'
import { asks, openAsking, presses } from './asking.js'

const actionsOf = ({ buttons }: { buttons: readonly { action: string }[] }): readonly string[] =>
  buttons.map(({ action }) => action)

describe('a reply', () => {
  it('shows three hits first and five more a page, with what is left said on the button', async () => {
    const { say } = openAsking()
    const first = await say(asks('/timeline'))
    expect(refsOf(first.answer)).toHaveLength(3)
    expect(first.buttons.find(({ action }) => action === 'more')?.label).toBe(
      `More (${String(first.answer.more)})`,
    )
    const second = await say(presses(first, 'more'))
    const third = await say(presses(second, 'more'))
    const shown = [first, second, third].flatMap(({ answer }) => refsOf(answer))
    expect(shown).toEqual(refsOf(await shipped.ask('/timeline')).slice(0, 13))
    expect(third.answer.more).toBe(third.answer.total - 13)
  })

  it('shows as many hits as were asked for, up to ten', async () => {
    const { say } = openAsking()
    expect(refsOf((await say(asks('/timeline limit:7'))).answer)).toHaveLength(7)
    expect(refsOf((await say(asks('/timeline limit:100'))).answer)).toHaveLength(10)
    expect(refsOf((await say(asks('/timeline limit:7 page:2'))).answer)).toHaveLength(7)
  })

  it('has the buttons of an answer, and one for each choice', async () => {
    const { say } = openAsking()
    expect(actionsOf(await say(asks('/stance russia april-2017')))).toEqual([
      'context',
      'copy',
      'share',
      'report',
      'ask',
      'ask',
      'ask',
    ])
    expect(actionsOf(await say(asks('/cite 3.2')))).toEqual(['context', 'copy', 'report'])
    expect(actionsOf(await say(asks('/stance 2017')))).toEqual(['ask', 'ask', 'ask'])
    expect(actionsOf(await say(asks('/reports')))).toEqual([])
  })

  it('is the asker’s alone, but for citations and what is asked for publicly', async () => {
    const { say, responder } = openAsking()
    for (const [words, audience] of [
      ['/stance russia', 'asker'],
      ['/cite 3.2', 'channel'],
      ['/stance russia public:yes', 'channel'],
      ['/find public opinion', 'asker'],
      ['/status public:yes', 'asker'],
      ['/language public:yes', 'asker'],
      ['/report 3.2 public:yes', 'asker'],
      ['/nonsense', 'asker'],
    ] as const) {
      const reply = await say(asks(words))
      expect([words, reply.audience]).toEqual([words, audience])
      const request = { act: asks(words), asker: { platform: 'slack', admin: false, zone: 'UTC' } } as const
      expect(responder.audienceOf(request)).toBe(audience)
    }
  })

  it('that asks back is the asker’s alone, whatever was asked', async () => {
    const { say } = openAsking()
    for (const words of ['/cite', '/stance 2017 public:yes', '/nonsense public:yes']) {
      const reply = await say(asks(words))
      expect([words, reply.audience]).toEqual([words, 'asker'])
      expect(actionsOf(reply)).not.toContain('more')
    }
  })

  it('says in one sentence that somebody asks too fast, and answers again later', async () => {
    const { responder, wait } = openAsking()
    const asker = { platform: 'slack', workspace: 'T1', user: 'U1', admin: false, zone: 'UTC' } as const
    const ask = (user: string) => responder.respond({ act: asks('/reports'), asker: { ...asker, user } })
    for (let count = 0; count < 5; count += 1) expect((await ask('U1')).answer.outcome).toBe('found')
    const refused = await ask('U1')
    expect(refused.answer.outcome).toBe('refused')
    expect(linesOf(refused.answer)).toHaveLength(1)
    expect((await ask('U2')).answer.outcome).toBe('found')
    wait(10_000)
    expect((await ask('U1')).answer.outcome).toBe('found')
  })
})

describe('a button', () => {
  it('shows each excerpt in its context', async () => {
    const { say } = openAsking()
    const { answer } = await say(presses(await say(asks('/cite 3.5')), 'context'))
    expect(refsOf(answer)).toEqual(['3.3-7'])
  })

  it('gives the citations to be copied', async () => {
    const { say } = openAsking()
    const { answer, buttons } = await say(presses(await say(asks('/stance russia april-2017')), 'copy'))
    expect(answer.nodes.map(({ kind }) => kind)).toEqual(['copy', 'copy', 'copy', 'choices'])
    expect(buttons.map(({ label }) => label)).toEqual(['Markdown', 'BibTeX', 'RIS', 'CSL-JSON', 'APA'])
  })

  it('writes the citations to be copied in a format, for the asker alone', async () => {
    const { say, responder } = openAsking()
    const copy = await say(presses(await say(asks('/cite 3.2')), 'copy'))
    const act = presses(copy, 'ask', 1)
    expect(responder.audienceOf({ act, asker: { platform: 'slack', admin: false, zone: 'UTC' } })).toBe(
      'asker',
    )
    const { answer, audience, buttons } = await say(act)
    expect(audience).toBe('asker')
    expect(answer.title).toBe('ru-korea-2017:3.2 · BibTeX')
    expect(answer.nodes).toEqual([expect.objectContaining({ kind: 'written', format: 'bibtex' })])
    expect(buttons).toEqual([])
  })

  it('shares an answer with who shared it and the question', async () => {
    const { say, responder } = openAsking()
    const act = presses(await say(asks('/stance russia april-2017')), 'share')
    expect(responder.audienceOf({ act, asker: { platform: 'slack', admin: false, zone: 'UTC' } })).toBe(
      'channel',
    )
    const { answer, audience, buttons } = await say(act)
    expect(audience).toBe('channel')
    expect(linesOf(answer)[0]).toBe('Mori shared this answer to: /stance russia april-2017')
    expect(actionsOf({ buttons })).not.toContain('share')
  })

  it('tells the administrators of a wrong reading, and asks which where there are several', async () => {
    const { say, told } = openAsking()
    await say(presses(await say(asks('/cite 3.2')), 'report'))
    expect(told).toEqual([expect.stringContaining('ru-korea-2017:3.2')])
    const which = await say(presses(await say(asks('/stance russia april-2017')), 'report'))
    expect(which.answer.outcome).toBe('unclear')
    expect(told).toHaveLength(1)
    await say(presses(which, 'ask', 1))
    expect(told[1]).toContain('ru-korea-2017:3.2')
  })

  it('asks what a choice says', async () => {
    const { say } = openAsking()
    const unclear = await say(asks('/stance 2017'))
    const { answer } = await say(presses(unclear, 'ask'))
    expect(answer.outcome).toBe('found')
  })

  it('works after a restart, and for a month', async () => {
    const before = openAsking()
    const act = presses(await before.say(asks('/stance russia april-2017')), 'copy')
    const after = openAsking()
    await after.store.keep([{ words: '/stance russia april-2017', language: 'en' }], 0)
    expect((await after.say(act)).answer.outcome).toBe('found')
    after.wait(30 * 86_400_000)
    expect((await after.say(act)).answer.outcome).toBe('found')
    after.wait(3 * 86_400_000)
    expect((await after.say(act)).answer.outcome).toBe('refused')
  })

  it.each([
    ['of another secret', (id: string) => id, 'another secret altogether'],
    ['with another action', (id: string) => id.replace(/^y/u, 's'), undefined],
    ['with another page', (id: string) => id.replace('.1.', '.2.'), undefined],
    ['cut short', (id: string) => id.slice(0, -1), undefined],
    ['that is none', () => 'x', undefined],
    ['that is empty', () => '', undefined],
  ])('%s gets a sentence', async (_, change, secret) => {
    const { say } = openAsking(undefined, secret)
    const act = presses(await openAsking().say(asks('/cite 3.2')), 'copy')
    const { answer } = await say({
      ...act,
      id: change('id' in act ? act.id : ''),
      kind: 'pressed',
      by: 'Mori',
    })
    expect(answer.outcome).toBe('refused')
    expect(linesOf(answer)).toHaveLength(1)
  })

  it('whose question is no longer kept gets a sentence', async () => {
    const act = presses(await openAsking().say(asks('/cite 3.2')), 'copy')
    expect((await openAsking().say(act)).answer.outcome).toBe('refused')
  })

  it('has an id of at most 100 characters', async () => {
    const { say } = openAsking()
    for (const words of ['/timeline', '/stance 2017', `/find ${'北朝鮮'.repeat(60)}`])
      for (const { id } of (await say(asks(words))).buttons) expect(id.length).toBeLessThanOrEqual(100)
  })
})

describe('a thread', () => {
  const talks = (words: string) => ({ kind: 'talked', words, thread: 'slack:T1/C1/1' }) as const

  it.each([
    ['stance russia april-2017', 'and China?', '/stance china april-2017'],
    ['what did Russia do in April 2017?', 'what about China?', '/stance china april-2017'],
    ['what did Russia do in April 2017?', 'and in July 2017?', '/stance russia july-2017'],
    ['ロシアは2017年4月に何をしたか', '中国は？', '/stance 中国 2017年4月'],
    ['ロシアは2017年4月に何をしたか', 'では2017年7月は', '/stance ロシア 2017年7月'],
    ['stance russia 2017 sanctions', 'China', '/stance china 2017 sanctions'],
  ])('takes from "%s" what "%s" leaves out', async (before, words, whole) => {
    const { say } = openAsking()
    await say(talks(before))
    const { answer } = await say(talks(words))
    const alone = await openAsking().say(asks(whole))
    expect(refsOf(answer)).toEqual(refsOf(alone.answer))
    expect(answer.asked.actors).toEqual(alone.answer.asked.actors)
    expect(answer.asked.period).toBe(alone.answer.asked.period)
  })

  it('answers a whole question for itself, and another thread has its own', async () => {
    const { say } = openAsking()
    await say(talks('stance russia april-2017'))
    expect((await say(talks('/reports'))).answer.command).toBe('reports')
    expect((await say(talks('why did Russia oppose the press statement?'))).answer.asked.period).toBeNull()
    const other = await say({ kind: 'talked', words: 'China', thread: 'slack:T1/C1/2' })
    expect(other.answer.asked.period).toBeNull()
  })
})

describe('a message in a thread that is longer than a question', () => {
  it('is read as far as a question is, and takes nothing from the one before', async () => {
    const { say } = openAsking()
    const inThread = (words: string) => say({ kind: 'talked', words, thread: 'slack:T1/C1/1' })
    await inThread('stance russia april-2017')
    expect((await inThread('and China?')).answer.asked.period).toBe('2017-04')
    const { answer } = await inThread(`and China? ${'and '.repeat(10_000)}`)
    expect(answer.asked.period).toBeNull()
  })
})

describe('a message whose source is sought', () => {
  it.each([
    ['彼は「ロシアは拒否権を行使していた」と書いた。', 'cite', 'found'],
    [
      '例えば2017年 4月 15日にミサイルを発射した北朝鮮を非難する報道声明案を米国が提出した際、',
      'cite',
      'found',
    ],
    ['oil exports to North Korea', 'find', 'found'],
    ['zzzz qqqq', 'find', 'nothing'],
    ['', 'find', 'unclear'],
  ])('%s', async (text, command, outcome) => {
    const { say } = openAsking()
    const { answer, audience } = await say({ kind: 'passage', text })
    expect([answer.command, answer.outcome, audience]).toEqual([command, outcome, 'asker'])
  })
})

describe('the language of an answer', () => {
  it('is the channel’s, else the platform’s, else the question’s', async () => {
    const { say } = openAsking()
    expect((await say(asks('/stance russia'))).answer.language).toBe('en')
    expect((await say(asks('/stance ロシア'))).answer.language).toBe('ja')
    expect((await say(asks('/stance russia'), { locale: 'ja' })).answer.language).toBe('ja')
    const refused = await say(asks('/language ja'))
    expect(refused.answer.outcome).toBe('refused')
    await say(asks('/language ja'), { asker: { admin: true } })
    expect((await say(asks('/stance russia'))).answer.language).toBe('ja')
    expect((await say(asks('/stance russia'), { asker: { channel: 'C2' } })).answer.language).toBe('en')
    await say(asks('/language auto'), { asker: { admin: true } })
    expect((await say(asks('/stance russia'))).answer.language).toBe('en')
    expect((await say(asks('/language klingon'), { asker: { admin: true } })).answer.outcome).toBe('unclear')
  })
})

describe('the status', () => {
  it('is for administrators', async () => {
    const { say } = openAsking()
    expect((await say(asks('/status'))).answer.outcome).toBe('refused')
    const { answer } = await say(asks('/status'), { asker: { admin: true } })
    expect(answer.outcome).toBe('found')
    expect(linesOf(answer).join('\n')).toMatch(
      /Running for .*1 question answered.*No faults.*ru-korea-2017 · [0-9a-f]{12}/su,
    )
  })
})
