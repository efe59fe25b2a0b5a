import type { ReportRecord } from '../../report/record.js'
import type { Language } from '../../report/report.js'
import type { Citation } from '../../search/citation.js'
import type { Excerpt } from '../../search/excerpt.js'
import { formatCitation } from '../citation-line.js'
import type { CitationFormat } from './citation-format.js'
import { cslItem } from './csl-item.js'
import { writeCitation, type Locator } from './write-citation.js'

/** The citation of an excerpt in a format, as lines. */
export function citationText(
  excerpt: Excerpt,
  record: ReportRecord,
  format: Exclude<CitationFormat, 'plain'>,
  language: Language,
): string {
  const { citation } = excerpt
  const place = `${placeIn(citation, language)} (${citation.ref})`
  if (format === 'markdown') return markdownOf(excerpt, record, place)
  return writeCitation(cslItem(record, citation, place), format, locatorOf(citation))
}

/** Where in the report, without its title. */
const placeIn = (citation: Citation, language: Language): string =>
  formatCitation({ ...citation, title: '', titleSupplied: false }, language)

function locatorOf({ at }: Citation): Locator | null {
  if (at.kind === 'earlier') return null
  return at.kind === 'text' ? { label: 'paragraph', locator: String(at.paragraph) } : { label: 'note', locator: at.note.replace(/^n/u, '') } // prettier-ignore
}

/** The words as a block quotation, and the title, with its address where the record has one. */
function markdownOf({ text, citation }: Excerpt, record: ReportRecord, place: string): string {
  const title = escaped(citation.titleSupplied ? `[${citation.title}]` : citation.title)
  const linked = record.URL === undefined ? `*${title}*` : `[${title}](<${record.URL.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)` // prettier-ignore
  return `> ${escaped(text)}\n>\n> — ${linked}, ${escaped(place)}`
}

/** What could be markup stands for itself. */
const escaped = (words: string): string =>
  words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>|~#&!]/gu, '\\$&')
