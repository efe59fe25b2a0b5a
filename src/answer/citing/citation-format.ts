import { parseRef, type Place } from '../../search/place.js'

/** How a citation is written. */
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** In the order in which they are offered. */
export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'ris', 'csl', 'apa'] as const

/** Places whose citations are asked for in a format. */
export interface CitationsAsked {
  readonly format: CitationFormat
  readonly places: readonly { readonly words: string; readonly place: Place }[]
}

/**
 * Reads places with the name of a format after them or before them: `3.2 bibtex`, `3.2 n4 as RIS`, `3.2をBibTeXで`.
 * Null: these are other words, a quotation that ends in such a name among them.
 */
export function readCitationsAsked(words: string): CitationsAsked | null {
  const plain = words.slice(0, LONGEST).normalize('NFKC').trim()
  const groups = (AFTER.exec(plain) ?? BEFORE.exec(plain))?.groups
  const format = formatNamed(groups?.['format'] ?? '')
  if (!groups || format === null) return null
  const whole = (groups['places'] ?? '').trim()
  const typed = parseRef(whole) === null ? whole.split(/[\s,、]+/u) : [whole]
  const places = typed.flatMap((each) => {
    const place = parseRef(each)
    return place === null ? [] : [{ words: each, place }]
  })
  return places.length === typed.length ? { format, places } : null
}

/** The format that a word names, in English or Japanese; null: none. */
export function formatNamed(word: string): CitationFormat | null {
  const named = NAMES.find(([, names]) => names.test(word))
  return named?.[0] ?? null
}

const LONGEST = 1000

const NAMES: readonly (readonly [CitationFormat, RegExp])[] = [
  ['plain', /^(?:plain(?: ?text)?|text|プレーン(?:テキスト)?|テキスト|平文)$/iu],
  ['markdown', /^(?:markdown|md|マークダウン)$/iu],
  ['bibtex', /^(?:bib(?:la)?tex|bib|ビブ(?:テック|テフ|テク)|ビブラテック)$/iu],
  ['ris', /^(?:ris|リス)$/iu],
  ['csl', /^(?:csl(?:[- ]?json)?|json)$/iu],
  ['apa', /^(?:apa(?: ?style)?|apa(?:形式|スタイル|方式)|エーピーエー)$/iu],
]

/** `3.2 as bibtex`, `3.2をBibTeXで`, `3.2 BibTeX形式で` */
const AFTER =
  /^(?<places>.*?[0-9](?:段落)?)\s*(?:\s(?:as|in)\s+|[をの]\s*|[,、:]?\s+)?(?<format>[a-z\p{sc=Katakana}ー平文]+(?:[- ]?json|[- ]text)?)(?:\s*(?:形式|スタイル|方式))?(?:\s*で)?$/iu
/** `bibtex 3.2`, `BibTeXで 3.2` */
const BEFORE =
  /^(?<format>[a-z\p{sc=Katakana}ー平文]+(?:[- ]?json|[- ]text)?)(?:\s*(?:形式|スタイル|方式))?(?:\s*で|\s+(?:of|for))?[\s:、]+(?<places>.*[0-9](?:段落)?)$/iu
