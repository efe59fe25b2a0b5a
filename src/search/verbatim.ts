/** How a text holds words as they were typed: not, inside other words only, or as words of their own. */
export type Holding = 'not' | 'inside' | 'whole'

/**
 * How a folded text holds folded words. Borders of words are told for letters and digits of European scripts; beside
 * Japanese, which sets none, all words are their own.
 */
export function holdingOf(text: string, words: string): Holding {
  let at = text.indexOf(words)
  if (at < 0 || words === '') return 'not'
  for (; at >= 0; at = text.indexOf(words, at + 1))
    if (!isInside(text, at) && !isInside(text, at + words.length)) return 'whole'
  return 'inside'
}

/** Whether words are so short that they stand inside others by chance: `us` in `Russia`, `17` in `2017`. */
export function isChance(words: string): boolean {
  return words.length <= 3 && /^[\p{sc=Latin}\d]+$/u.test(words)
}

/** Whether a place has a letter or digit of a European script on both sides, or a digit on both. */
function isInside(text: string, at: number): boolean {
  return SPELT.test(text[at - 1] ?? '') && SPELT.test(text[at] ?? '')
}

const SPELT = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d]$/u
