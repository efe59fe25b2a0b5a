import { distance } from 'fastest-levenshtein'
import type { Gazetteer } from './gazetteer.js'
import { typedKey } from './typed-keys.js'

/** How many suggestions are of help. */
const MOST = 3

/**
 * The ids whose spellings are nearest to misspelt words (`rusia`: RU), nearest first, at most three; none where nothing is near.
 * @param among the only ids that may be suggested, such as those that a report names
 */
export function nearestActors(
  words: string,
  gazetteer: Gazetteer,
  among?: readonly string[],
): readonly string[] {
  const typed = typedKey(words)
  const nearest = new Map<string, number>()
  for (const [key, named] of gazetteer.keys.named) {
    if (Math.abs(key.length - typed.length) > slack(typed)) continue
    const away = distance(typed, key)
    if (away > slack(typed) || away >= key.length) continue
    for (const { id } of named) {
      if (among?.includes(id) ?? true) nearest.set(id, Math.min(away, nearest.get(id) ?? Infinity))
    }
  }
  return Array.from(nearest)
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST)
    .map(([id]) => id)
}

/** How many letters may be wrong: one in short words, up to three in long ones. */
function slack(typed: string): number {
  if (typed.length < 3) return 0
  return Math.min(3, Math.max(1, Math.floor(typed.length / 4)))
}
