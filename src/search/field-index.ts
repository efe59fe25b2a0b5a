/** Finds texts, by number, by the terms of one field, as BM25+ weighs them. */
export interface FieldIndex {
  /**
   * Adds to the scores of texts what some terms tell of them.
   * @param onlyScored whether only texts that have a score already get more
   */
  add(terms: readonly SearchedTerm[], scores: Float64Array, onlyScored: boolean): void
  /** The texts that a term stands in, rising. */
  textsOf(term: number): Int32Array
}

/** A term of a query that stands somewhere. */
export interface SearchedTerm {
  readonly number: number
  /** How many texts it stands in. */
  readonly frequency: number
}
