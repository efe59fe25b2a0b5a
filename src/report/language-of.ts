import type { Language } from './report.js'

/** The language of a few words: Japanese where they hold a Japanese letter, else English. */
export const languageOf = (words: string): Language =>
  /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(words) ? 'ja' : 'en'
