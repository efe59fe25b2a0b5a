/** The package brings no types. */
declare module 'wink-porter2-stemmer' {
  /** The stem of a word in small letters, by Snowball's English algorithm (Porter 2). */
  function stem(word: string): string
  export = stem
}
