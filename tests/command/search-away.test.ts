import { describe, expect, it } from 'vitest'
import { ask } from '../../src/command/ask.js'
import { loadCommands } from '../../src/command/load-commands.js'
import { ShuttenError } from '../../src/errors.js'
import { loadIndexed } from '../../src/search/load-library.js'
import { CONTENT, linesOf } from '../answer/opened.js'

const away = (): Promise<never> =>
  Promise.reject(new ShuttenError('search-away', 'The database cannot be used: it does not answer.'))
/** An index in a database that does not answer. */
const indexing = () => Promise.resolve({ search: away, count: away, hasEach: away, frequenciesOf: away })

const { library } = await loadIndexed(CONTENT.shipped, indexing)
const commands = await loadCommands()
const asker = { platform: 'console', admin: true, zone: 'UTC' } as const
const asked = (words: string, language: 'en' | 'ja') =>
  ask(words, { library, commands, asker, today: '2027-04-12', paging: { limit: 5, page: 1 }, language })

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

  it.each(['/stance russia april-2017', '/timeline', '/cite 3.2', '/onthisday 12 April', '/reports'])(
    '%s is answered as always',
    async (words) => {
      expect((await asked(words, 'en')).outcome).toBe('found')
    },
  )
})
