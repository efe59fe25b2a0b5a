import stem from 'wink-porter2-stemmer'

/**
 * The stem of a folded English word, by Snowball's algorithm for English (Porter 2). Words of other alphabets, with
 * digits, of up to three letters or of more than forty are left as they are.
 */
export function stemEnglish(word: string): string {
  return /^[a-z]{4,40}$/u.test(word) ? stem(word) : word
}
