import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { excerptsOf, invented, linesOf, shipped } from './opened.js'

const libraries = { shipped, invented }
type Row = readonly [library: keyof typeof libraries, question: string, words: string]

const rowsOf = (name: string): readonly Row[] =>
  readFileSync(new URL(`../fixtures/questions/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t') as unknown as Row)

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

describe('of questions in both languages about reports in both', () => {
  it('95 in 100 find the right sentence among the first three, and say that it is found', async () => {
    const rows = rowsOf('answered')
    const missed: string[] = []
    for (const [library, question, words] of rows) {
      const answer = await libraries[library].ask(`find ${question}`)
      const first = excerptsOf(answer).slice(0, 3)
      const isRight = first.some(({ text }) => squeezed(text).includes(squeezed(words)))
      if (!isRight || answer.outcome !== 'found')
        missed.push(`${answer.outcome}, ${isRight ? 'right' : 'wrong'}: ${question}`)
    }
    expect(rows).toHaveLength(150)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(rows.length * 0.05)
  })

  it.each(rowsOf('unanswered'))(
    'in %s: "%s" is answered by nothing, and the answer says why',
    async (library, question) => {
      const answer = await libraries[library].ask(question)
      expect(answer.outcome).toBe('nothing')
      expect(linesOf(answer).length).toBeGreaterThan(1)
    },
  )
})
