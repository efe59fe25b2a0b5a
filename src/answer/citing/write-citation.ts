import type { CitationFormat } from './citation-format.js'
import { citationJs } from './citation-js.js'
import type { CslDate, CslItem } from './csl-item.js'

/** The formats that are made of a record alone. */
export type RecordFormat = Exclude<CitationFormat, 'plain' | 'markdown'>

/** A citation in a format that other programs read. */
export function writeCitation(item: CslItem, format: RecordFormat, locator: Locator | null): string {
  switch (format) {
    case 'bibtex':
      return writeBibtex(item)
    case 'ris':
      return writeRis(item)
    case 'csl':
      return JSON.stringify([item], null, 2)
    case 'apa':
      return writeApa(item, locator)
  }
}

/** Where in the report, in CSL's words. */
export interface Locator {
  readonly label: 'paragraph' | 'note' | 'page'
  readonly locator: string
}

const WITHOUT_GRAPH = { generateGraph: false } as const

/** A date that has no parts is the year's words: the plugin would leave it out. */
function writeBibtex(item: CslItem): string {
  const { Cite } = citationJs()
  const written = new Cite([escaped(item)], WITHOUT_GRAPH).format('bibtex').trim()
  const year = wordsOf(item.issued)
  return year === null ? written : written.replace(/\n\}$/u, `\n\tyear = {${escapeTex(year)}},\n}`)
}

/** RIS takes a year of four digits alone: other dates are told in a note. */
function writeRis(item: CslItem): string {
  const { Cite } = citationJs()
  const written = new Cite([item], WITHOUT_GRAPH).format('ris').trimEnd()
  const issued = wordsOf(item.issued)
  return issued === null ? written : written.replace(/\nER {2}-$/u, `\nN1  - issued ${issued}\nER  -`)
}

/** The reference as it stands in a list, and the citation as it stands in a text. */
function writeApa(item: CslItem, locator: Locator | null): string {
  const { Cite } = citationJs()
  const cited = new Cite([item], WITHOUT_GRAPH)
  const style = { format: 'text', template: 'apa', lang: 'en-US' }
  const inText = cited.format('citation', { ...style, entry: [{ id: item.id, ...locator }] })
  return `${cited.format('bibliography', style).trim()}\n\n${inText.trim()}`
}

const wordsOf = (date: CslDate | undefined): string | null =>
  date !== undefined && 'literal' in date ? date.literal : null

/** Addresses and identifiers are read as they stand. */
const VERBATIM: ReadonlySet<string> = new Set(['id', 'type', 'URL', 'DOI', 'ISBN', 'language'])

function escaped(item: CslItem): CslItem {
  const { issued, ...rest } = item
  const fields = Object.entries(rest).map(([variable, value]) => {
    if (VERBATIM.has(variable) || value === undefined) return [variable, value]
    return [variable, typeof value === 'string' ? escapeTex(value) : escapeNames(value)]
  })
  const dated = issued !== undefined && 'date-parts' in issued ? { issued } : {}
  return { ...(Object.fromEntries(fields) as typeof rest), ...dated } as CslItem
}

const escapeNames = (names: unknown): unknown =>
  Array.isArray(names)
    ? names.map((name: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(name).map(([part, words]) => [part, escapeTex(words)])),
      )
    : names

/** What means something to TeX, as words. */
const escapeTex = (words: string): string =>
  words.replaceAll(/[\\{}$&%#_~^]/gu, (character) => TEX[character] ?? character)

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
