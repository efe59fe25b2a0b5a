import type { CitationFormat } from './citation-format.js'

/** What the formats are called, in every language. */
export const FORMAT_NAMES: Readonly<Record<CitationFormat, string>> = {
  plain: 'plain',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  apa: 'APA',
}
