import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../src/search/search-index.js'
import { tortureQueries } from './torture.js'

const texts = [
  'ロシアは2017年に拒否権を行使した。',
  'Who vetoed the resolution?',
  '',
  '𠮷野家 __proto__ か\u3099',
]
const index = createSearchIndex(texts.map((text, id) => ({ id: String(id), title: '漢', text })))

describe('3,000 generated queries', () => {
  it('are borne, and find what is there with a score', () => {
    let found = 0
    for (const query of tortureQueries(3000))
      for (const { id, score } of index.search(query, 3)) {
        expect(texts[Number(id)]).toBeDefined()
        expect(Number.isFinite(score) && score > 0, JSON.stringify(query)).toBe(true)
        found += 1
      }
    expect(found).toBeGreaterThan(1000)
  })
})
