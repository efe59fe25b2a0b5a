import type { SearchIndex } from './search-index.js'
import type { Shelved } from './shelf.js'
import type { TextIndex } from './text-index.js'
import { visibleIndexes } from './visible-index.js'

/** An index in memory, for all that may be seen and for each part of it. */
export function memoryIndex(shelved: readonly Shelved[], whole: SearchIndex): TextIndex {
  const indexOf = visibleIndexes(shelved, whole)
  return {
    search: (query, limit, also, { reports, keep }) =>
      Promise.resolve(indexOf(reports).search(query, limit, { keep, also })),
    count: (words, { reports, keep }) => Promise.resolve(indexOf(reports).count(words, keep)),
    frequenciesOf: (words, { reports, keep }) => {
      const index = indexOf(reports)
      return Promise.resolve(new Map(words.map((word) => [word, index.textsWith(word, keep)])))
    },
  }
}
