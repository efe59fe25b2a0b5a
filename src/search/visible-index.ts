import { createSearchIndex, type SearchIndex } from './search-index.js'
import type { ShelvedText } from './text-index.js'

/** The index by which some reports, named by their ids, are searched. */
export type IndexOf = (reports: readonly string[]) => SearchIndex

/**
 * How rare a word is decides what is found first, and would tell of reports that may not be seen: those who see a part
 * of all have an index of that part, made when they first search. Of many texts that would take too long while others
 * wait: then the whole one is searched, and what may not be seen is left out of what it finds.
 */
export function visibleIndexes(shelved: readonly ShelvedText[], whole: SearchIndex): IndexOf {
  const all = new Set(shelved.map(({ reportId }) => reportId)).size
  const made = new Map<string, SearchIndex>()
  return (reports) => {
    if (reports.length === all) return whole
    const ids = new Set(reports)
    const key = [...ids].toSorted().join(' ')
    const known = made.get(key)
    if (known !== undefined) return known
    const part = shelved.filter(({ reportId }) => ids.has(reportId))
    const index = part.length > MOST_AT_ONCE ? whole : createSearchIndex(part)
    if (made.size >= MOST_KEPT) made.clear()
    made.set(key, index)
    return index
  }
}

/** Texts that are indexed in about a second. */
const MOST_AT_ONCE = 1_500
const MOST_KEPT = 32
