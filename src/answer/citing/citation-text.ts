import type { ReportRecord } from '../../report/record.js'
import type { Language } from '../../report/report.js'
import type { Citation } from '../../search/citation.js'
import type { Excerpt } from '../../search/excerpt.js'
import { formatCitation } from '../citation-line.js'
import type { CitationFormat } from './citation-format.js'
import { cslItem } from './csl-item.js'
import { writeCitation, type Locator } from './write-citation.js'

/** What is cited: the record of its report, and the address of the words, where there is one that lasts. */
interface CitedReport {
  readonly record: ReportRecord
  readonly link: string | null
}

/** The citation of an excerpt in a format, as lines. Where a report has an address of its own, programs are given that. */
export function citationText(
  excerpt: Excerpt,
  { record, link }: CitedReport,
  format: Exclude<CitationFormat, 'plain'>,
  language: Language,
): string {
  const { citation } = excerpt
  const place = `${placeIn(citation, language)} (${citation.ref})`
  if (format === 'markdown') return markdownOf(excerpt, { record, link }, place)
  const addressed = link === null ? record : { URL: link, ...record }
  return writeCitation(cslItem(addressed, citation, place), format, locatorOf(citation))
}

/** Where in the report, without its title. */
const placeIn = (citation: Citation, language: Language): string =>
  formatCitation({ ...citation, title: '', titleSupplied: false }, language)

function locatorOf({ at }: Citation): Locator | null {
  if (at.kind === 'earlier') return null
  return at.kind === 'text' ? { label: 'paragraph', locator: String(at.paragraph) } : { label: 'note', locator: at.note.replace(/^n/u, '') } // prettier-ignore
}

/** The words as a block quotation, and the title, with its address where the record has one; the place leads to the words. */
function markdownOf({ text, citation }: Excerpt, { record, link }: CitedReport, place: string): string {
  const title = escaped(citation.titleSupplied ? `[${citation.title}]` : citation.title)
  const linked = record.URL === undefined ? `*${title}*` : `[${title}](<${record.URL.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)` // prettier-ignore
  const at = link === null ? escaped(place) : `[${escaped(place)}](<${link}>)`
  return `> ${escaped(text)}\n>\n> — ${linked}, ${at}`
}

/** What could be markup stands for itself. */
const escaped = (words: string): string =>
  words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>|~#&!]/gu, '\\$&')
