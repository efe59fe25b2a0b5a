/** What is asked for, as its passages are ranked by it. */
export interface Asked {
  /** All of it, folded. */
  readonly whole: string
  /** In the order they were asked in. */
  readonly words: readonly WeighedTerm[]
  readonly bigrams: readonly WeighedTerm[]
}

/** A word or bigram, and how much it tells (its inverse document frequency). */
export interface WeighedTerm {
  readonly term: string
  readonly weight: number
}

/** What is known of a text that may answer. */
export interface Passage {
  /** Folded, without its title. */
  readonly text: string
  /** Where its sentences end in that text, rising: the first begins with the text, each other where one ends. */
  readonly borders: ArrayLike<number>
  /** For each word asked for: its places among the words of title and text, rising. */
  readonly places: readonly (readonly number[])[]
  /** How many of those words are before the end of the title, and of each sentence. */
  readonly ends: ArrayLike<number>
}

/** A sentence of a passage, counted from 0. */
export function sentenceAt({ text, borders }: Passage, sentence: number): string {
  return text.slice(borders[sentence - 1] ?? 0, borders[sentence])
}
