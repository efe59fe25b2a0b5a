import { describe, expect, it } from 'vitest'
import type { Paging } from '../../../src/answer/answer-context.js'
import { startConversation } from '../../../src/platform/console/conversation.js'
import { messagesFor } from '../../../src/platform/console/messages.js'
import { respondWith, type Display } from '../../../src/platform/console/respond.js'
import { welcome } from '../../../src/platform/console/welcome.js'
import { makeAnswer } from './made-answers.js'

/** Answers everything with 12 hits, and keeps what it was asked. */
function twelveHits() {
  const asked: string[] = []
  const answer = (words: string, { limit, page }: Paging) => {
    asked.push(`${words}|${limit}|${page}`)
    const pages = limit === 'all' ? 1 : Math.ceil(12 / limit)
    return Promise.resolve(
      makeAnswer([], {
        title: words,
        total: 12,
        page,
        pages,
        more: Math.max(0, 12 - page * (limit === 'all' ? 12 : limit)),
      }),
    )
  }
  return { answer, asked }
}

/** The paging of words as commands read it: what is typed goes before what is set. */
function typed(words: string, { limit, page }: Paging): Paging {
  const number = (name: string): number | undefined => {
    const [, found] = new RegExp(`${name}:(\\d+)`).exec(words) ?? []
    return found === undefined ? undefined : Number(found)
  }
  return { limit: number('limit') ?? limit, page: number('page') ?? page }
}

describe('a conversation', () => {
  it.each(['more', 'MORE', '/more', '次', '続き', 'もっと'])('turns the page at %s', async (more) => {
    const { answer, asked } = twelveHits()
    const conversation = startConversation(answer, { limit: 5, page: 1 })
    for (const line of ['stance russia', more, more]) await conversation.say(line)
    expect(asked).toEqual(['stance russia|5|1', 'stance russia|5|2', 'stance russia|5|3'])
  })

  it('has no more after the last page, and begins anew with a new question', async () => {
    const { answer, asked } = twelveHits()
    const conversation = startConversation(answer, { limit: 6, page: 1 })
    await conversation.say('one')
    await conversation.say('more')
    expect(await conversation.say('more')).toBeNull()
    await conversation.say('two')
    expect(asked).toEqual(['one|6|1', 'one|6|2', 'two|6|1'])
  })

  it('turns from the page and by the limit that were typed', async () => {
    const { answer, asked } = twelveHits()
    const conversation = startConversation((words, paging) => answer(words, typed(words, paging)), {
      limit: 5,
      page: 1,
    })
    const said = await conversation.say('stance page:2 russia limit:4')
    expect(said).toMatchObject({ page: 2 })
    await conversation.say('more')
    expect(await conversation.say('more')).toBeNull()
    expect(asked).toEqual(['stance page:2 russia limit:4|4|2', 'stance russia limit:4|4|3'])
  })

  it('has no more before the first question, nor where all was shown', async () => {
    const { answer } = twelveHits()
    expect(await startConversation(answer, { limit: 5, page: 1 }).say('more')).toBeNull()
    const all = startConversation(answer, { limit: 'all', page: 1 })
    await all.say('one')
    expect(await all.say('more')).toBeNull()
  })
})

describe('a response', () => {
  const display: Display = { json: false, markdown: false, language: 'en', colour: false, width: Infinity }

  it.each([
    ['by word' as const, '7 more: type more'],
    ['by flag' as const, '7 more: add --page 2'],
  ])('tells how to turn the page %s', async (paged, how) => {
    const respond = respondWith(twelveHits().answer, { limit: 5, page: 1 }, display, paged)
    expect(await respond('stance russia')).toContain(how)
  })

  it.each([
    [display, 'There is nothing more to show.'],
    [{ ...display, language: 'ja' as const }, 'これ以上はありません。'],
    [{ ...display, json: true }, 'null'],
  ])('of %j says that there is no more', async (shown, said) => {
    const respond = respondWith(twelveHits().answer, { limit: 5, page: 1 }, shown, 'by word')
    expect(await respond('more')).toBe(said)
  })

  it('is JSON where that was asked for', async () => {
    const respond = respondWith(
      twelveHits().answer,
      { limit: 5, page: 1 },
      { ...display, json: true },
      'by word',
    )
    expect(JSON.parse(await respond('x'))).toMatchObject({ title: 'x', total: 12 })
  })
})

describe('the welcome', () => {
  const commands = [
    { name: 'help', examples: ['help'] },
    { name: 'stance', examples: ['stance russia 2017-04'] },
  ]
  const reports = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `report-${index + 1}` }))

  it('names the reports and a question that works', () => {
    const said = welcome('Shutten', reports(2), commands, 'en')
    expect(said).toContain('Shutten has read report-1, report-2.')
    expect(said).toContain('Try: stance russia 2017-04')
  })

  it('counts what it does not name', () => {
    expect(welcome('出典', reports(7), [], 'ja')).toMatch(/report-5, ほか2件/)
  })
})

describe('the console’s own words', () => {
  it('have the same keys in both languages, none empty', () => {
    const [en, ja] = [messagesFor('en'), messagesFor('ja')]
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort())
    for (const words of [...Object.values(en), ...Object.values(ja)]) {
      if (typeof words === 'string') expect(words.trim()).not.toBe('')
      else expect(typeof words).toBe('function')
    }
  })
})
