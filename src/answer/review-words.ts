import type { Review, Reviewed } from '../annotate/annotations.js'
import type { Language } from '../report/report.js'
import { showDate } from './show-date.js'
import { wordsFor, type MessageKey } from './words.js'

/** Who checked or corrected a reading: `checked by N. Mori`; empty where it was read by rule alone. */
export function reviewMark({ review = [] }: Reviewed, language: Language): string {
  const t = wordsFor(language)
  const said = review.flatMap(({ kind, by, fields = [] }): readonly string[] => {
    const named = fields.flatMap((field) => (isField(field) ? [t(`field-${field}`)] : []))
    if (kind === 'checked') return [t('review-checked', { by })]
    if (kind !== 'corrected' || named.length === 0) return []
    return [t('review-corrected', { by, fields: named.join(language === 'ja' ? '、' : ', ') })]
  })
  return [...new Set(said)].join(' · ')
}

/** An editor's notes beside a quotation, each a line that says whose it is. */
export function editorNotes({ review = [] }: Reviewed, language: Language): readonly string[] {
  const notes = review.filter(({ kind }) => kind === 'note')
  return [...new Set(notes.map((note) => noteLine(note, language)))]
}

/** Whether an editor stands in for a reading. */
export const isReviewed = ({ review = [] }: Reviewed): boolean =>
  review.some(({ kind }) => kind === 'checked' || kind === 'corrected')

type Field = Extract<MessageKey, `field-${string}`> extends `field-${infer Name}` ? Name : never

const FIELDS: readonly string[] = ['date', 'actor', 'label', 'about', 'negated', 'target', 'voice']

const isField = (name: string): name is Field => FIELDS.includes(name)

function noteLine({ by, on, text = '', translations, source }: Review, language: Language): string {
  const t = wordsFor(language)
  const own = translations?.[language] ?? text
  const note = source === undefined ? own : t('review-source', { note: own, source })
  return t('review-note', { by, on: showDate(on, language), note })
}
