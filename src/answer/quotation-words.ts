import type { Language } from '../report/report.js'
import type { Excerpt } from '../search/excerpt.js'
import type { Gloss } from './answer.js'
import { formatCitation } from './citation-line.js'
import { reviewMark } from './review-words.js'
import { wordsFor } from './words.js'

/** A citation where it is shown: with its ref, and with who checked the words. */
export function citationWithRef(excerpt: Excerpt, language: Language): string {
  const { citation, position } = excerpt
  const cited = formatCitation(citation, language)
  // A position says so in its own headline: several may stand over one quotation.
  const mark = position === undefined ? reviewMark(excerpt, language) : ''
  return [cited, cited.includes(citation.ref) ? '' : citation.ref, mark].filter(Boolean).join(' · ')
}

/** What the words of a quotation mean: `In English: 決議案 = draft resolution`; empty where there is nothing to say. */
export function glossLine(glosses: readonly Gloss[], language: Language): string {
  if (glosses.length === 0) return ''
  const pairs = glosses.map(({ quoted, meaning }) => `${quoted} = ${meaning}`)
  return `${wordsFor(language)('glosses')}: ${pairs.join(' · ')}`
}
