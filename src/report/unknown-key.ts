import { closest, distance } from 'fastest-levenshtein'

/** What to write instead of a key that a file may not have. */
export function describeUnknownKey(key: string, known: readonly string[]): string {
  const nearest = closest(key.toLowerCase(), [...known])
  const isNear = distance(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, key.length / 3)
  return isNear
    ? `this key is not known; did you mean ${nearest}?`
    : `this key is not known; known are ${known.join(', ')}`
}
