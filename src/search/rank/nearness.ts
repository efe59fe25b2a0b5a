import type { Asked, Passage } from './passage.js'

/**
 * How near each other neighbouring words of a query stand in a text: 1 if each stands right after the one before,
 * 0 if none is within ten words. Pairs weigh as much as the lesser of their words.
 */
export function nearnessOf({ words }: Pick<Asked, 'words'>, { places }: Pick<Passage, 'places'>): number {
  let sum = 0
  let whole = 0
  for (let second = 1; second < places.length; second += 1) {
    const weight = Math.min(words[second - 1]?.weight ?? 0, words[second]?.weight ?? 0)
    whole += weight
    sum += weight * closeness(leastGap(places[second - 1] ?? [], places[second] ?? []))
  }
  return whole === 0 ? 0 : sum / whole
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
