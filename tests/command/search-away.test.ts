import { describe, expect, it } from 'vitest'
import { ask } from '../../src/command/ask.js'
import { loadCommands } from '../../src/command/load-commands.js'
import { ShuttenError } from '../../src/errors.js'
import { loadIndexed } from '../../src/search/load-library.js'
import { CONTENT, linesOf } from '../answer/opened.js'

const away = (): Promise<never> =>
  Promise.reject(new ShuttenError('search-away', 'The database cannot be used: it does not answer.'))
const slow = (): Promise<never> =>
  Promise.reject(new ShuttenError('search-slow', 'A search took too long and was ended.'))

/** The shipped reports, in an index that gives nothing. */
const libraryOver = async (given: () => Promise<never>) =>
  (
    await loadIndexed(CONTENT.shipped, () =>
      Promise.resolve({ search: given, count: given, hasEach: given, frequenciesOf: given }),
    )
  ).library

const library = await libraryOver(away)
const commands = await loadCommands()
const asker = { platform: 'console', admin: true, zone: 'UTC' } as const
const asked = (words: string, language: 'en' | 'ja', searched = library) =>
  ask(words, {
    library: searched,
    commands,
    asker,
    today: '2027-04-12',
    paging: { limit: 5, page: 1 },
    language,
  })

describe('while the reports cannot be searched', () => {
  it.each([
    ['/find veto', 'en', 'The reports cannot be searched at the moment'],
    ['拒否権とは何か', 'ja', 'ただいま報告書を検索できません'],
    ['/cite 存在しない引用の文である', 'ja', 'ただいま報告書を検索できません'],
  ] as const)('%s is answered by one sentence', async (words, language, sentence) => {
    const answer = await asked(words, language)
    expect(answer.outcome).toBe('refused')
    expect(linesOf(answer)).toEqual([expect.stringContaining(sentence)])
  })

  it.each([
    ['/find the', 'en', 'This search took too long and was ended; please ask with fewer words'],
    ['ことができるとは何か', 'ja', '検索に時間がかかりすぎて途中で打ち切りました'],
  ] as const)('or not in time, %s is answered by what to do', async (words, language, sentence) => {
    const answer = await asked(words, language, await libraryOver(slow))
    expect(answer.outcome).toBe('refused')
    expect(linesOf(answer)).toEqual([expect.stringContaining(sentence)])
  })

  it.each(['/stance russia april-2017', '/timeline', '/cite 3.2', '/onthisday 12 April', '/reports'])(
    '%s is answered as always',
    async (words) => {
      expect((await asked(words, 'en')).outcome).toBe('found')
    },
  )
})
