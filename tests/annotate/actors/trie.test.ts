import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWord, createTrie, longestAt, trieOf, wordsAt } from '../../../src/annotate/actors/trie.js'

describe('a trie', () => {
  it('finds the words that begin at a place, the shortest first', () => {
    const trie = trieOf(['中国', '中', '中国人'])
    expect(wordsAt(trie, '対中国人', 1).map(({ end }) => end)).toEqual([2, 3, 4])
    expect(longestAt(trie, '対中国', 1)?.end).toBe(3)
    expect(longestAt(trie, '対中国', 0)).toBeUndefined()
    expect(wordsAt(trie, '対中国', 9)).toEqual([])
  })

  it('keeps several values for a word and passes over an empty one', () => {
    const trie = createTrie<number>()
    addWord(trie, 'a', 1)
    addWord(trie, 'a', 2)
    addWord(trie, '', 3)
    expect(wordsAt(trie, 'a', 0)).toEqual([{ end: 1, values: [1, 2] }])
  })

  it('finds what a plain search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, text) => {
        const found = wordsAt(trieOf(words), text, 0).map(({ end }) => text.slice(0, end))
        expect(found).toEqual(words.filter((one) => text.startsWith(one)).sort((a, b) => a.length - b.length))
      }),
    )
  })
})
