/**
 * The stem of a folded English word: plurals, -ed and -ing, -ly and the commonest nouns of verbs and adjectives are
 * taken off. After M. F. Porter, "An algorithm for suffix stripping" (1980): its first step whole, then one table of
 * endings. Words of other alphabets, with digits, or of up to three letters are left as they are.
 */
export function stemEnglish(word: string): string {
  if (!/^[a-z]{4,40}$/u.test(word)) return word
  return withoutLastE(withoutSuffix(withFinalI(withoutPast(withoutPlural(word)))))
}

/** Endings, longest first where one ends with another; what is left before them must hold a syllable. */
const SUFFIXES: readonly (readonly [ending: string, instead: string])[] = [
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ation', 'ate'],
  ['ement', ''],
  ['ition', ''],
  ['ness', ''],
  ['ment', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['sion', 's'],
  ['tion', 't'],
  ['ator', 'ate'],
  ['ive', ''],
  ['ise', 'ize'],
  ['ate', 'ate'],
  ['li', ''],
  ['al', ''],
]
const SYLLABLE = /[aeiouy][^aeiouy]/u
const DOUBLED = /([^aeiouylsz])\1$/u

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1)
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return word.length > 4 ? word.slice(0, -1) : word
  const stem = /^(.*[aeiouy].*?)(?:ed|ing)$/u.exec(word)?.[1]
  if (stem === undefined || stem.length < 2) return word
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`
  if (DOUBLED.test(stem)) return stem.slice(0, -1)
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/u.test(stem) ? `${stem}e` : stem
}

function withFinalI(word: string): string {
  return /[^aeiou]y$/u.test(word) && word.length > 3 ? `${word.slice(0, -1)}i` : word
}

function withoutSuffix(word: string): string {
  const found = SUFFIXES.find(([ending]) => word.endsWith(ending))
  if (!found) return word
  const stem = word.slice(0, word.length - found[0].length)
  return stem.length > 2 && SYLLABLE.test(stem) ? stem + found[1] : word
}

function withoutLastE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
}
