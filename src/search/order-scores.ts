/** A text by its number, and its score. */
export type Scored = readonly [text: number, score: number]

/**
 * The best of some scores, by text, in order; those of 0 are not found.
 * @param again how many of the best are scored again by `rescore`; they stay before the others
 */
export function orderScores(
  scores: Float64Array,
  limit: number,
  again: number,
  rescore: (scored: Scored) => Scored,
): readonly Scored[] {
  const least = leastOf(scores, Math.max(limit, again))
  const order: Scored[] = []
  scores.forEach((score, text) => {
    if (score > 0 && score >= least) order.push([text, score])
  })
  order.sort(byScore)
  const first = order.slice(0, again).map(rescore).sort(byScore)
  const rest = order.slice(again, limit).map(([text, score]): Scored => [text, score * BEHIND])
  return [...first, ...rest].slice(0, limit)
}

/** Scores that were raised are the greater ones, whatever was taken from them. */
const BEHIND = 1e-6

/** The score of the last of so many. Numbers alone are sorted twenty times as fast as texts by their scores. */
function leastOf(scores: Float64Array, count: number): number {
  if (count >= scores.length) return 0
  return scores.slice().sort()[scores.length - count] ?? 0
}

function byScore([a, one]: Scored, [b, other]: Scored): number {
  return other - one || a - b
}
