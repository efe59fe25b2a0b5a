import type { Ranking } from './ranking.js'

/** What is known of the words of a query in one text. */
export interface Occurrences {
  /** For each word of the query, in its order: the places in the text where it stands, rising. */
  readonly places: readonly (readonly number[])[]
  /** For each word of the query: how much it tells (its inverse document frequency). */
  readonly weights: readonly number[]
  /** The places where the sentences of the text end, rising. */
  readonly ends: readonly number[]
}

/**
 * How near each other neighbouring words of a query stand in a text: 1 if each stands right after the one before,
 * 0 if none is within ten words. Pairs weigh as much as the lesser of their words.
 */
export function nearnessOf({ places, weights }: Occurrences): number {
  let sum = 0
  let whole = 0
  for (let second = 1; second < places.length; second += 1) {
    const weight = Math.min(weights[second - 1] ?? 0, weights[second] ?? 0)
    whole += weight
    sum += weight * closeness(leastGap(places[second - 1] ?? [], places[second] ?? []))
  }
  return whole === 0 ? 0 : sum / whole
}

/** The share of a query's weight that stands in a text. */
export function coverageOf({ places, weights }: Occurrences): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const held = weights.reduce((sum, weight, word) => sum + ((places[word]?.length ?? 0) > 0 ? weight : 0), 0)
  return whole === 0 ? 0 : held / whole
}

/** The share of a query's weight that stands in that sentence which holds most of it. */
export function sentenceCoverageOf({ places, weights, ends }: Occurrences): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const held = new Map<number, number>()
  places.forEach((at, word) => {
    for (const sentence of new Set(at.map((place) => sentenceOf(place, ends))))
      held.set(sentence, (held.get(sentence) ?? 0) + (weights[word] ?? 0))
  })
  return whole === 0 ? 0 : Math.max(0, ...held.values()) / whole
}

/** What the order and the spread of the words add to a score, as a factor of 1 and more. */
export function reward(occurrences: Occurrences, ranking: Ranking): number {
  const nearness = ranking.nearness * nearnessOf(occurrences)
  const coverage = ranking.coverage * coverageOf(occurrences)
  return 1 + nearness + coverage + ranking.sentence * sentenceCoverageOf(occurrences)
}

const FARTHEST = 10

function closeness(gap: number): number {
  return gap > FARTHEST ? 0 : 1 / gap
}

/** Words between the nearest places of two words; a word before the one it follows in the query counts one more. */
function leastGap(first: readonly number[], second: readonly number[]): number {
  let least = Infinity
  let at = 0
  for (const place of second) {
    while (at < first.length && (first[at] ?? 0) < place) at += 1
    const before = first[at - 1]
    const after = first[at]
    if (before !== undefined) least = Math.min(least, place - before)
    if (after !== undefined && after > place) least = Math.min(least, after - place + 1)
  }
  return least
}

/** How many sentences end before a place. */
function sentenceOf(place: number, ends: readonly number[]): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
