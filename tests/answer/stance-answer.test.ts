import { describe, expect, it } from 'vitest'
import { excerptsOf, linesOf, offeredBy, refsOf, shipped } from './opened.js'

const positionsIn = async (words: string): Promise<readonly string[]> =>
  excerptsOf(await shipped.ask(words)).flatMap(({ position, citation }) =>
    position === undefined
      ? []
      : [
          `${position.actor} ${position.label} ${position.date?.edtf ?? 'undated'} ${citation.ref.split(':')[1] ?? ''}`,
        ],
  )

describe('a stance', () => {
  it('of Russia in April 2017 is the veto and the opposition, and nothing else', async () => {
    expect(await positionsIn('/stance russia april-2017')).toEqual([
      'RU veto 2017-04-12 3.5',
      'RU oppose 2017-04 3.2',
    ])
  })

  it('of China in April 2017 is China’s own', async () => {
    const positions = await positionsIn('/stance china april-2017')
    expect(positions.slice(0, 2)).toEqual(['CN support 2017-04-12 3.5', 'CN abstain 2017-04 3.2'])
    expect(positions.every((position) => position.startsWith('CN '))).toBe(true)
  })

  it('cites the note that the sentence calls', async () => {
    const [veto] = excerptsOf(await shipped.ask('/stance russia april-2017'))
    expect(veto?.citation).toMatchObject({ footnotes: [{ id: 'n2', label: '2' }], section: { number: '1' } })
  })

  it('dates the launch alone to 15 April', async () => {
    const days = (await positionsIn('/timeline')).filter((position) => position.includes('2017-04-15'))
    expect(days).toEqual(['KP act 2017-04-15 3.2'])
  })

  it.each([
    'stance ロシア 2017年4月',
    '/stance april 2017 Russia',
    'stance russia 2017/4',
    '/stance period:2017-04 actor:ロシア',
    'stance　ロシア　２０１７年４月',
    '/stance russia 平成29年4月',
    'what did Russia do in April 2017?',
    '2017年4月のロシアの立場は?',
  ])('is the same however it is typed: %s', async (words) => {
    expect(refsOf(await shipped.ask(words))).toEqual(refsOf(await shipped.ask('/stance russia april-2017')))
  })

  it('says which year it took for a month without one', async () => {
    const answer = await shipped.ask('/stance russia april')
    expect(answer.asked.period).toBe('2017-04')
    expect(linesOf(answer)).toContain('No year was given: April 2017 is the latest that the reports have.')
  })

  it('shows positions on other things where none is about the topic, and says so', async () => {
    const answer = await shipped.ask('/stance russia april-2017 sanctions')
    expect(linesOf(answer)[0]).toContain('"sanctions"')
    expect(refsOf(answer)).toContain('3.5')
  })

  it('keeps to a topic that a position has, in either language', async () => {
    expect(refsOf(await shipped.ask('/stance russia 2017 syria'))).toEqual(['3.5'])
    expect(refsOf(await shipped.ask('/stance russia 2017 "chemical weapons"'))).toEqual(['3.5'])
  })

  it('can be narrowed to what is directed at an actor', async () => {
    const answer = await shipped.ask('/stance north-korea towards:china')
    expect(excerptsOf(answer).every(({ position }) => position?.target === 'CN')).toBe(true)
    expect(refsOf(answer)).toContain('4.2')
  })

  it('offers the nearest months where a month has nothing', async () => {
    const answer = await shipped.ask('/stance russia january-2017')
    expect(answer.outcome).toBe('nothing')
    for (const words of offeredBy(answer)) expect((await shipped.ask(words)).outcome).toBe('found')
  })

  it('gives the reason that the report gives', async () => {
    const answer = await shipped.ask('なぜロシアは報道声明案に反対したのか')
    expect(refsOf(answer)).toEqual(expect.arrayContaining(['3.2', '3.3']))
  })
})
