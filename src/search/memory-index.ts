import { buildSearchIndex, type SearchIndex } from './search-index.js'
import { runInSlices } from './steps.js'
import type { Indexing, ShelvedText, TextIndex } from './text-index.js'
import { visibleIndexes } from './visible-index.js'

/** Indexes in memory, in slices between which everything else goes on. */
export const indexInMemory: Indexing = async (texts) =>
  memoryIndex(texts, await runInSlices(buildSearchIndex(texts)))

/** An index in memory, for all that may be seen and for each part of it. */
export function memoryIndex(shelved: readonly ShelvedText[], whole: SearchIndex): TextIndex {
  const indexOf = visibleIndexes(shelved, whole)
  return {
    search: (query, limit, also, { reports, keep }) =>
      Promise.resolve(indexOf(reports).search(query, limit, { keep, also })),
    count: (words, { reports, keep }) => Promise.resolve(indexOf(reports).count(words, keep)),
    hasEach: (words, { reports, keep }) => {
      const index = indexOf(reports)
      return Promise.resolve(words.every((word) => index.textsWith(word, keep) > 0))
    },
    frequenciesOf: (words, { reports, keep }) => {
      const index = indexOf(reports)
      return Promise.resolve(new Map(words.map((word) => [word, index.textsWith(word, keep)])))
    },
  }
}
