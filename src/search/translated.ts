import type { Paragraph, Report, Translation } from '../report/report.js'
import type { SentenceRange } from './sentence-range.js'

/** A sentence in another language, beside the words it translates. */
export type Translated = Pick<Translation, 'language' | 'text' | 'by' | 'isOutdated'>

/** The translations of some sentences of a paragraph, where there are any. */
export function translationsOf(
  { translations = [] }: Pick<Report, 'translations'>,
  { number }: Pick<Paragraph, 'number'>,
  [first, last]: SentenceRange,
): { readonly translations?: readonly Translated[] } {
  const inside = translations
    .filter(({ paragraph, sentence }) => paragraph === number && sentence >= first && sentence <= last)
    .toSorted((a, b) => a.sentence - b.sentence)
  return inside.length === 0
    ? {}
    : {
        translations: inside.map(({ language, text, by, isOutdated }) => ({
          language,
          text,
          by,
          isOutdated,
        })),
      }
}
