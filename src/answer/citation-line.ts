import type { Language } from '../report/report.js'
import type { Citation } from '../search/citation.js'
import { wordsFor, type Words } from './words.js'

/** A citation as it is read everywhere: `[title], §1, ¶3, p. 4, sentence 5, note 2`. The ref stands apart. */
export function formatCitation(citation: Citation, language: Language): string {
  const t = wordsFor(language)
  return [
    citation.titleSupplied ? t('supplied', { title: citation.title }) : citation.title,
    sectionPart(citation, t),
    ...placeParts(citation, t),
    ...notePart(citation, t),
  ]
    .filter(Boolean)
    .join(', ')
}

function sectionPart({ section }: Citation, t: Words): string {
  if (section.number !== null) return t('citation-section', { number: section.number })
  return section.title === '' ? '' : t('citation-section', { number: ` ${section.title}` })
}

function placeParts({ at, page }: Citation, t: Words): readonly string[] {
  if (at.kind === 'earlier') return [t('citation-earlier', { place: at.place })]
  const pages = page === undefined ? [] : [t('citation-page', { page })]
  if (at.kind === 'note') return [...pages, t('citation-note', { label: at.note.replace(/^n/u, '') })]
  const [first, last] = at.sentences
  const sentences =
    first === last ? t('citation-sentence', { first }) : t('citation-sentences', { first, last })
  return [t('citation-paragraph', { number: at.paragraph }), ...pages, sentences]
}

function notePart({ footnotes }: Citation, t: Words): readonly string[] {
  if (footnotes.length === 0) return []
  const label = footnotes.map((call) => call.label).join(', ')
  return [t(footnotes.length === 1 ? 'citation-note' : 'citation-notes', { label })]
}
