/** Terms as numbers, and how many texts each stands in. */
export interface Lexicon {
  readonly texts: number
  /** Undefined: the term stands nowhere. */
  numberOf(term: string): number | undefined
  /** How many texts a term stands in. */
  frequencyOf(term: string): number
  /** How much a term tells: its inverse document frequency, as in BM25. */
  weightOf(term: string): number
}

/** The terms of texts as numbers. */
export interface NumberedField {
  readonly lexicon: Lexicon
  /** By text: its terms, in order. */
  readonly sequences: readonly Int32Array[]
  /** By term: how many texts it stands in. */
  readonly frequencies: Int32Array
}

/** Numbers the terms of texts; `texts[n]` are those of text n, in order. */
export function numberTerms(texts: readonly (readonly string[])[]): NumberedField {
  const numbers = new Map<string, number>()
  const sequences = texts.map((terms) => Int32Array.from(terms, (term) => known(term, numbers)))
  const frequencies = countTexts(sequences, numbers.size)
  const frequencyOf = (term: string): number => frequencies[numbers.get(term) ?? -1] ?? 0
  const lexicon = {
    texts: texts.length,
    numberOf: (term: string) => numbers.get(term),
    frequencyOf,
    weightOf: (term: string) => weightIn(texts.length, frequencyOf(term)),
  }
  return { lexicon, sequences, frequencies }
}

/** How much a term tells that stands in some of all texts: its inverse document frequency, as in BM25. */
export function weightIn(texts: number, frequency: number): number {
  return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5))
}

function known(term: string, numbers: Map<string, number>): number {
  const number = numbers.get(term)
  if (number !== undefined) return number
  numbers.set(term, numbers.size)
  return numbers.size - 1
}

function countTexts(sequences: readonly Int32Array[], terms: number): Int32Array {
  const counts = new Int32Array(terms)
  const last = new Int32Array(terms).fill(-1)
  sequences.forEach((sequence, text) => {
    for (const term of sequence) {
      if (last[term] === text) continue
      last[term] = text
      counts[term] = (counts[term] ?? 0) + 1
    }
  })
  return counts
}
