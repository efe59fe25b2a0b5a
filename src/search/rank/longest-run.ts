/** The share of a query that stands in a text in one piece, particles and endings and all. Both are folded. */
export function longestRunOf(whole: string, text: string): number {
  let longest = 0
  for (let start = 0; start + longest < whole.length; start += 1)
    while (start + longest < whole.length && text.includes(whole.slice(start, start + longest + 1)))
      longest += 1
  return longest / Math.max(SHORT, whole.length)
}

/** A query shorter than this stands in texts by chance. */
const SHORT = 8
