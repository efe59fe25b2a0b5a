import { describe, expect, it } from 'vitest'
import { loadPredicates } from '../../../src/annotate/positions/predicate-table.js'
import { vocabulary } from './read.js'

const read = (...texts: readonly string[]): ReturnType<typeof loadPredicates> =>
  loadPredicates(texts.map((text, index) => ({ file: `${index}.yaml`, text })))

describe('loadPredicates', () => {
  it('fills in what a row leaves out', () => {
    expect(read('- label: veto\n  en: [veto]\n')).toEqual([
      { label: 'veto', negative: false, vote: false, ja: [], en: ['veto'], nouns: { ja: [], en: [] } },
    ])
  })

  it('puts the rows of a later file first', () => {
    expect(read('- label: veto\n', '- label: agree\n').map(({ label }) => label)).toEqual(['agree', 'veto'])
  })

  it.each([
    ['a label that is none', '- label: dislike\n'],
    ['a key that is none', '- label: veto\n  fr: [opposer]\n'],
    ['a polarity that is none', '- label: veto\n  polarity: maybe\n'],
  ])('names the file of %s', (_fault, text) => {
    expect(() => read(text)).toThrow(/0\.yaml/u)
  })

  it('finds no verb under two labels in the shipped table', () => {
    for (const language of ['ja', 'en'] as const) {
      const words = vocabulary.predicates.flatMap((row) => row[language])
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    }
  })
})
