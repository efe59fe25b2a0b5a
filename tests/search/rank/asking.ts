import { runNow } from '../../../src/search/steps.js'
import { createTextStore } from '../../../src/search/text-store.js'
import { readQuery } from '../../../src/search/query.js'
import type { Asked, Passage } from '../../../src/search/rank/passage.js'

/** A question and a passage as they are ranked, every term telling as much as another. */
export function asking(question: string, text: string, title = ''): readonly [Asked, Passage] {
  const { whole, words, bigrams } = readQuery(question)
  const alike = (terms: readonly string[]): Asked['words'] => terms.map((term) => ({ term, weight: 1 }))
  const store = runNow(createTextStore([{ id: '0', title, text }]))
  return [{ whole, words: alike(words), bigrams: alike(bigrams) }, store.passage(words, 0)]
}
