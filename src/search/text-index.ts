import type { Found } from './search-index.js'
import type { IndexedText } from './text-store.js'

/** A text as an index is given it. */
export interface ShelvedText extends IndexedText {
  /** The id of its report. */
  readonly reportId: string
  /** Whether it is a translation, which only helps to find its paragraph. */
  readonly isAid: boolean
}

/** Which texts of an index are asked. */
export interface Among {
  /** Ids of the reports that may be seen: of what stands in others nothing shows, also in how rare a word is. */
  readonly reports: readonly string[]
  /** Which of their texts may be found, by id. */
  readonly keep: (id: string) => boolean
  /** Whether `keep` leaves out more than what may not be seen and translations. */
  readonly isNarrow: boolean
}

/** Makes an index of the texts of a library. @throws ShuttenError search-away */
export type Indexing = (texts: readonly ShelvedText[]) => Promise<TextIndex>

/** The texts of a library as they are searched: in memory, or in a database that may be away, or take too long. */
export interface TextIndex {
  /**
   * The texts that hold any word of a query or of other words for it, best first; see `SearchIndex`.
   * @throws ShuttenError search-away, search-slow
   */
  search(query: string, limit: number, also: readonly string[], among: Among): Promise<readonly Found[]>
  /** How often some words stand in texts, as they are typed. @throws ShuttenError search-away, search-slow */
  count(words: string, among: Among): Promise<number>
  /** Whether each of some words, folded and stemmed, stands in a text: never a guess. @throws ShuttenError search-away, search-slow */
  hasEach(words: readonly string[], among: Among): Promise<boolean>
  /** How many texts hold each of some words, folded and stemmed, about. @throws ShuttenError search-away, search-slow */
  frequenciesOf(words: readonly string[], among: Among): Promise<ReadonlyMap<string, number>>
}
