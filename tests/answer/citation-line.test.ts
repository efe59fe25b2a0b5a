import { describe, expect, it } from 'vitest'
import { formatCitation } from '../../src/answer/citation-line.js'
import type { Citation } from '../../src/search/citation.js'

const citation: Citation = {
  report: 'isles',
  title: 'Isles',
  titleSupplied: false,
  at: { kind: 'text', paragraph: 3, sentences: [2, 2] },
  section: { number: '1', title: 'Opening', path: ['Opening'] },
  footnotes: [],
  ref: 'isles:3.2',
  hash: '0123456789ab',
}
const note = (id: string): Citation['footnotes'][number] => ({ id, label: id.slice(1) })

describe('a citation in words', () => {
  it.each<readonly [string, Partial<Citation>, string, string]>([
    ['one sentence', {}, 'Isles, §1, ¶3, sentence 2', 'Isles, §1, 第3段落, 第2文'],
    [
      'several sentences',
      { at: { kind: 'text', paragraph: 3, sentences: [2, 4] } },
      'Isles, §1, ¶3, sentences 2–4',
      'Isles, §1, 第3段落, 第2〜4文',
    ],
    [
      'a note',
      { footnotes: [note('n2')] },
      'Isles, §1, ¶3, sentence 2, note 2',
      'Isles, §1, 第3段落, 第2文, 注2',
    ],
    [
      'two notes',
      { footnotes: [note('n4'), note('n5')] },
      'Isles, §1, ¶3, sentence 2, notes 4, 5',
      'Isles, §1, 第3段落, 第2文, 注4, 5',
    ],
    [
      'a supplied title',
      { titleSupplied: true },
      '[Isles], §1, ¶3, sentence 2',
      '［Isles］, §1, 第3段落, 第2文',
    ],
    ['a page', { page: '12' }, 'Isles, §1, ¶3, p. 12, sentence 2', 'Isles, §1, 第3段落, 12頁, 第2文'],
    [
      'a section without a number',
      { section: { number: null, title: 'おわりに', path: ['おわりに'] } },
      'Isles, § おわりに, ¶3, sentence 2',
      'Isles, § おわりに, 第3段落, 第2文',
    ],
    [
      'no section',
      { section: { number: null, title: '', path: [] } },
      'Isles, ¶3, sentence 2',
      'Isles, 第3段落, 第2文',
    ],
    ['the text of a note', { at: { kind: 'note', note: 'n4' } }, 'Isles, §1, note 4', 'Isles, §1, 注4'],
  ])('%s', (_, more, english, japanese) => {
    const each = { ...citation, ...more }
    expect([formatCitation(each, 'en'), formatCitation(each, 'ja')]).toEqual([english, japanese])
  })
})
