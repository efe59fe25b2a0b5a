import type { Name, ReportRecord } from '../../report/record.js'
import type { Citation } from '../../search/citation.js'

/** A date of CSL: its parts, or words that are no date to reckon with. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string }

/** A report in CSL-JSON 1.0.2, as cited at a place; what the record leaves out is left out. */
export interface CslItem {
  readonly id: string
  readonly type: 'report'
  readonly title: string
  readonly author?: readonly Name[]
  readonly editor?: readonly Name[]
  readonly issued?: CslDate
  readonly [variable: string]: string | readonly Name[] | CslDate | undefined
}

/**
 * The item of a citation: nothing but what the record states. What an editor supplied stands in square brackets; the
 * place, which CSL keeps with each use of an item, is in its note.
 */
export function cslItem(record: ReportRecord, citation: Citation, place: string): CslItem {
  const isSupplied = (variable: string): boolean => record.supplied.includes(variable)
  const shown = (variable: string, words: string): string =>
    isSupplied(variable) ? `[${oneLine(words)}]` : oneLine(words)
  const texts = TEXTS.flatMap((variable) => {
    const words = record[variable]
    return words === undefined ? [] : [[variable, shown(variable, words)] as const]
  })
  const names = NAMES.flatMap((variable) => {
    const listed = record[variable]
    if (listed === undefined) return []
    return [[variable, isSupplied(variable) ? listed.map(bracketed) : listed.map(cleanName)] as const]
  })
  return {
    id: keyOf(citation.ref),
    type: 'report',
    title: shown('title', record.title),
    ...Object.fromEntries(names),
    ...(record.issued !== undefined && { issued: dateOf(record.issued, isSupplied('issued')) }),
    ...Object.fromEntries(texts),
    ...(record.language !== undefined && { language: record.language }),
    note: oneLine(place),
  }
}

const TEXTS = [
  'publisher',
  'publisher-place',
  'container-title',
  'genre',
  'number',
  'URL',
  'DOI',
  'ISBN',
] as const
const NAMES = ['author', 'editor'] as const

/** `ru-korea-2017:3.2-3` as a key that BibTeX takes. */
const keyOf = (ref: string): string => ref.replace(':', '-').replaceAll('.', '_')

/** A line of a record stays one: what it says begins no field of another format. */
const oneLine = (words: string): string => words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

const cleanName = (name: Name): Name =>
  'literal' in name
    ? { literal: oneLine(name.literal) }
    : {
        family: oneLine(name.family),
        ...(name.given !== undefined && { given: oneLine(name.given) }),
      }

const bracketed = (name: Name): Name => ({
  literal: `[${oneLine('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' '))}]`,
})

/** A day, a month or a year is given in parts; what is vaguer or supplied is given in words, so that nothing reckons with it. */
function dateOf(edtf: string, isSupplied: boolean): CslDate {
  if (isSupplied) return { literal: `[${edtf}]` }
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(edtf)) return { literal: edtf }
  return { 'date-parts': [edtf.split('-').map(Number)] }
}
