import { wordsAt, type SentencePlace } from './position-hits.js'

/** English words that are read in a minute; of Japanese, some twice as many characters. */
const WORDS_A_MINUTE = 230
const CHARACTERS_A_WORD = 2.2

/** How long sentences are, in English words: a Japanese character counts as a part of one. */
export function lengthOf(places: readonly SentencePlace[]): number {
  return places.reduce((sum, place) => sum + wordsIn(wordsAt(place)), 0)
}

/** How many minutes a reader needs for so many words, at least one. */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE))

function wordsIn(text: string): number {
  const characters = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu)?.length ?? 0
  const words = text.match(/[\p{sc=Latin}\p{N}][\p{sc=Latin}\p{N}'’.,-]*/gu)?.length ?? 0
  return words + characters / CHARACTERS_A_WORD
}
