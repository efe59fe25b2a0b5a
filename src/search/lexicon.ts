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

/** Numbers the terms of texts. `sequences[n]` are the terms of text n, in order. */
export function numberTerms(texts: readonly (readonly string[])[]): {
  readonly lexicon: Lexicon
  readonly sequences: readonly Int32Array[]
} {
  const numbers = new Map<string, number>()
  const sequences = texts.map((terms) => Int32Array.from(terms, (term) => known(term, numbers)))
  const counts = countTexts(sequences, numbers.size)
  const frequencyOf = (term: string): number => counts[numbers.get(term) ?? -1] ?? 0
  const weightOf = (term: string): number => {
    const frequency = frequencyOf(term)
    return Math.log(1 + (texts.length - frequency + 0.5) / (frequency + 0.5))
  }
  return {
    lexicon: { texts: texts.length, numberOf: (term) => numbers.get(term), frequencyOf, weightOf },
    sequences,
  }
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
