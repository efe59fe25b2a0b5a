import type { Language } from '../report/report.js'
import type { Excerpt } from '../search/excerpt.js'
import { wordsFor } from './words.js'

/** The translation of a quotation into the asker's language, marked as what it is; each sentence a line. */
export function translationLines(
  { translations = [] }: Pick<Excerpt, 'translations'>,
  language: Language,
): readonly string[] {
  const t = wordsFor(language)
  return translations
    .filter((each) => each.language === language)
    .map(({ text, by, isOutdated }) => t(isOutdated ? 'translation-outdated' : 'translation', { text, by }))
}
