import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formFaults } from '../answer/well-formed.js'
import { invented, offeredBy, shipped } from '../answer/opened.js'
import { typed } from './typed.js'

describe.each([
  ['the shipped report', shipped],
  ['reports that no example was written for', invented],
] as const)('Whatever is typed about %s', (_, { ask }) => {
  /** What was offered and has been tried: many answers offer the same. */
  const outcomes = new Map<string, Promise<string>>()
  const outcomeOf = (words: string): Promise<string> => {
    const outcome = outcomes.get(words) ?? ask(words).then((answer) => answer.outcome)
    outcomes.set(words, outcome)
    return outcome
  }

  it('gets an answer that is well formed, and choices that find something', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const answer = await ask(words)
        expect(formFaults(answer)).toEqual([])
        for (const offered of offeredBy(answer))
          expect([offered, await outcomeOf(offered)]).toEqual([offered, 'found'])
      }),
      { numRuns: 400 },
    )
  }, 120_000)
})
