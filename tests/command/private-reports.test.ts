import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { complete } from '../../src/command/complete.js'
import type { Asker } from '../../src/search/asker.js'
import { CONTENT, openFor, refsOf } from '../answer/opened.js'
import { typed } from './typed.js'

const folder = mkdtempSync(path.join(tmpdir(), 'shutten-private-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const secret = `Introduction

On 3 February 1987 Mongolia vetoed the proposal of Bhutan on yaks. Prime Minister Indira Gandhi of India said that Russia
opposed sanctions.1 In March 2019 Russia supported Mongolia.

Conclusion

The yak memorandum concludes that Bhutan had exported 4,000 tonnes of butter in 1986.

Notes
1. Minutes of the yak committee.
`

/** A directory with the public report, and one where a private report lies beside it. */
function contentOf(name: string, isPrivateThere: boolean): string {
  const directory = path.join(folder, name)
  cpSync(path.join(CONTENT.invented, 'strait-observers'), path.join(directory, 'strait-observers'), {
    recursive: true,
  })
  if (!isPrivateThere) return directory
  mkdirSync(path.join(directory, 'secret-yaks'))
  writeFileSync(path.join(directory, 'secret-yaks', 'source.txt'), secret)
  const record =
    'title: The yak memorandum\nissued: 1987-05\nvisible_to: ["slack:T1/C1", "discord:123456789012345678"]\n'
  writeFileSync(path.join(directory, 'secret-yaks', 'report.yaml'), record)
  return directory
}

const without = openFor(contentOf('without', false))
const beside = openFor(contentOf('beside', true))

const from = (platform: Asker['platform'], workspace?: string, channel?: string): Asker => ({
  platform,
  ...(workspace === undefined ? {} : { workspace }),
  ...(channel === undefined ? {} : { channel }),
  user: 'U1',
  admin: true,
  zone: 'UTC',
})

const strangers: readonly (readonly [string, Asker])[] = [
  ['another workspace', from('slack', 'T2', 'C1')],
  ['another channel of the workspace', from('slack', 'T1', 'C2')],
  ['a direct message in the workspace', from('slack', 'T1')],
  ['another guild', from('discord', '876543210987654321', '1')],
  ['a guild with the id of the workspace', from('discord', 'T1', 'C1')],
  ['nowhere', from('discord')],
  ['the web', from('web')],
]

const questions = [
  '/stance mongolia',
  '/stance bhutan february-1987',
  '/stance mongola',
  '/stance bhutn 1987',
  '/stance russia',
  '/stance russia march-2019',
  '/stance russia february',
  '/stance 1987-13 russia',
  '/stance russia towards:mongolia',
  '/stance indira-gandhi',
  '/stance',
  '/find yak',
  '/find "vetoed the proposal"',
  '/find butter actor:bhutan',
  '/find zzz',
  '/cite secret-yaks:1',
  '/cite secret-yaks:1.1',
  '/cite secret-yaks:n1',
  '/cite secret-yask:1',
  '/cite n1',
  '/cite 1',
  '/cite 99',
  '/cite Mongolia vetoed the proposal of Bhutan on yaks.',
  '/cite Mongolia vetoed the proposals of Bhutan on yaks',
  '/timeline',
  '/timeline 1987',
  '/timeline mongolia',
  '/onthisday 2/3',
  '/onthisday 2/4',
  '/onthisday february',
  '/onthisday',
  '/compare russia mongolia',
  '/compare russia',
  '/brief',
  '/brief bhutan',
  '/brief yak',
  '/person gandhi',
  '/person nobody',
  '/reports',
  '/help',
  '/help find',
  '/nothing yak',
  '',
  'what did Mongolia do in February 1987?',
  'who is Indira Gandhi?',
  'what does the report conclude?',
  'who vetoed?',
  'what did Mongola do?',
  '/stance mongolia 1987 vs 2019',
  '/brief mongola',
  'yak',
  '1987',
]

/** What everybody is told where there is no private report: the same, whoever asks. */
const answers = new Map<string, Promise<Answer>>()
function withoutIt(words: string, asker: Asker): Promise<Answer> {
  const answer = answers.get(words) ?? without.ask(words, { asker })
  answers.set(words, answer)
  return answer
}

describe.each(strangers)('To somebody in %s a private report is as if it were not there', (_, asker) => {
  it.each(questions)('%s', async (words) => {
    expect(await beside.ask(words, { asker })).toEqual(await withoutIt(words, asker))
  })

  it('when something is completed', () => {
    const library = beside.context.library.visibleTo(asker)
    const { context } = without
    for (const line of [
      '/',
      '/stance ',
      '/stance m',
      '/stance russia ',
      '/cite ',
      '/person ',
      '/find x actor:',
    ])
      expect(complete(line, { ...beside.context, library })).toEqual(complete(line, context))
  })
})

/** Both share one index, whose counts of words order what is found. */
const inAnyOrder = (answer: Answer | undefined): unknown => ({
  ...answer,
  nodes: answer?.nodes.map((node) => JSON.stringify(node)).toSorted(),
})

describe('A private report', () => {
  it('is not told by any of 150 other questions', async () => {
    const [, [, asker] = ['', from('web')]] = strangers
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const [there, here] = await Promise.all([beside, without].map(({ ask }) => ask(words, { asker })))
        expect(inAnyOrder(there)).toEqual(inAnyOrder(here))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['its channel', from('slack', 'T1', 'C1')],
    ['its guild', from('discord', '123456789012345678', '9')],
    ['the console', from('console')],
  ])('is told in %s', async (_, asker) => {
    expect(refsOf(await beside.ask('/stance mongolia', { asker }))).toEqual(['1.1'])
    expect((await beside.ask('/reports', { asker })).total).toBe(2)
  })
})
