import { createHash } from 'node:crypto'
import { foldText } from '../../search/fold.js'
import type { ShelvedText } from '../../search/text-index.js'
import { readText } from '../../search/text-store.js'
import { bigramsOf } from '../../search/tokens.js'
import { keepable, termNumber } from './term-number.js'

/** A text as it is kept. */
export interface TextRow {
  readonly hash: string
  readonly report: string
  readonly isAid: boolean
  /** How many different ones it has. */
  readonly wordCount: number
  readonly bigramCount: number
  /** How many words there are up to the end of the title and of each sentence. */
  readonly ends: readonly number[]
  /** The numbers of its words and bigrams, each once. */
  readonly terms: readonly number[]
  /** In order, a line each. */
  readonly words: string
  readonly folded: string
}

/** By what a text is known: a hash of all that is indexed of it, and of how, as a UUID. */
export function textHash({ id, reportId, title, text, isAid }: ShelvedText): string {
  return uuidOf(JSON.stringify([FORM, id, reportId, title, text, isAid]))
}

/** A hash as a UUID. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** Reads what is kept of a text. */
export function rowOf(text: ShelvedText): TextRow {
  const { words, ends, folded } = readText(text)
  const different = new Set(words)
  const bigrams = new Set(bigramsOf(`${foldText(text.title)}\n${folded}`))
  const terms = [
    ...[...different].map((word) => termNumber('words', word)),
    ...[...bigrams].map((pair) => termNumber('bigrams', pair)),
  ]
  return {
    hash: textHash(text),
    report: text.reportId,
    isAid: text.isAid,
    wordCount: different.size,
    bigramCount: bigrams.size,
    ends,
    terms: [...new Set(terms)],
    words: keepable(words.join('\n')),
    folded: keepable(folded),
  }
}

/** To be raised when texts are read otherwise than before. Where the library of Unicode changes, words may too. */
const FORM = `1 ${process.versions.icu ?? ''} ${process.versions.unicode ?? ''}`
