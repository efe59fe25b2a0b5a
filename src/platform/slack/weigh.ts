/** The characters of a text as Slack counts them at most: `&`, `<` and `>` are counted as they are escaped. */
export function weighText(text: string): number {
  const escaped = text.match(/[&<>]/gu) ?? []
  return escaped.reduce((weight, character) => weight + (character === '&' ? 4 : 3), text.length)
}

/** The characters of blocks as they are sent: an upper bound of what Slack counts. */
export const weigh = (value: unknown): number => weighText(JSON.stringify(value))
