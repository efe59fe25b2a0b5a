/** The characters of a text as Slack counts them at most: `&`, `<` and `>` are counted as they are escaped. */
export function weighText(text: string): number {
  let weight = text.length
  for (const character of text) weight += ESCAPED[character] ?? 0
  return weight
}

/** The characters of blocks as they are sent: an upper bound of what Slack counts. */
export const weigh = (value: unknown): number => weighText(JSON.stringify(value))

/** How much longer a character is as `&amp;`, `&lt;` or `&gt;`. */
const ESCAPED: Readonly<Record<string, number>> = { '&': 4, '<': 3, '>': 3 }
