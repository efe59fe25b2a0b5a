import type { Asked, Passage } from './passage.js'

/** Which of the words and bigrams asked for stand in which sentence. */
export interface Held {
  /** The weights of all that is asked for: words, then bigrams, which count less. */
  readonly weights: readonly number[]
  /** The sum of the weights. */
  readonly whole: number
  /** By sentence: for each weight 1 if what it is of stands there. */
  readonly sentences: readonly Uint8Array[]
}

/** Bigrams overlap: each tells less than its rarity says. */
const BIGRAM = 0.35

/** Finds the words and bigrams of a query in the sentences of a passage. */
export function heldIn({ words, bigrams }: Asked, { text, borders, places, ends }: Passage): Held {
  const weights = [...words.map(({ weight }) => weight), ...bigrams.map(({ weight }) => weight * BIGRAM)]
  const sentences = Array.from(borders, () => new Uint8Array(weights.length))
  const mark = (sentence: number, term: number): void => {
    const held = sentences[sentence]
    if (held) held[term] = 1
  }
  // The title ends first: what stands in it is in no sentence.
  places.forEach((at, word) => {
    for (const place of at) mark(bordersBefore(ends, place) - 1, word)
  })
  bigrams.forEach(({ term }, bigram) => {
    for (let at = text.indexOf(term); at >= 0;) {
      const sentence = bordersBefore(borders, at)
      mark(sentence, words.length + bigram)
      at = text.indexOf(term, borders[sentence] ?? text.length)
    }
  })
  return { weights, whole: weights.reduce((sum, weight) => sum + weight, 0), sentences }
}

/** The share of the whole weight that stands in a sentence, or in either of two. */
export function shareOf({ weights, whole }: Held, one: Uint8Array, other = one): number {
  if (whole === 0) return 0
  let sum = 0
  for (let at = 0; at < weights.length; at += 1) if (one[at] === 1 || other[at] === 1) sum += weights[at] ?? 0
  return sum / whole
}

/** How many of some rising borders a place has left behind. */
function bordersBefore(borders: ArrayLike<number>, place: number): number {
  let count = 0
  while (count < borders.length && (borders[count] ?? 0) <= place) count += 1
  return count
}
