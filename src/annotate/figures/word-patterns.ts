/** An expression for any of some words, the longest first; it matches nothing where there are none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  return `(?:${[...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`
}

/** The same for English: whole words, whose spaces may be hyphens and hyphens spaces. */
export function anyWordOf(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])${anyOf(words).replaceAll(/\\? |\\-/gu, '[ -]')}(?![\\p{L}\\p{N}²³])`
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
