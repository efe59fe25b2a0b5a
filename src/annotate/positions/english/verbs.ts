import type { Span } from '../../../report/span.js'
import type { PredicateRow } from '../predicate-table.js'
import { formsOf, type EnglishForm } from './inflection.js'

/** A verb of positions.yaml where it stands in an English text. */
export interface EnglishVerb extends Span {
  readonly row: PredicateRow
  readonly form: EnglishForm
}

/** Finds the verbs of positions.yaml: all of them in a text, in order; where two overlap, the longer. */
export interface EnglishVerbFinder {
  readonly find: (text: string) => readonly EnglishVerb[]
}

interface Entry {
  readonly words: string
  readonly row: PredicateRow
  readonly form: EnglishForm
}

/** Compiles the English verbs of positions.yaml into one expression. */
export function createEnglishVerbFinder(rows: readonly PredicateRow[]): EnglishVerbFinder {
  const entries = new Map<string, Entry>()
  for (const row of rows)
    for (const verb of row.en) for (const entry of entriesOf(verb, row)) entries.set(entry.words, entry)
  if (entries.size === 0) return { find: () => [] }
  const longestFirst = [...entries.keys()].toSorted((a, b) => b.length - a.length)
  const expression = new RegExp(
    `(?<![\\w-])(?:${longestFirst.join('|').replaceAll(' ', '\\s+')})(?![\\w-])`,
    'giu',
  )
  const find = (text: string): readonly EnglishVerb[] =>
    [...text.matchAll(expression)].flatMap((match) => {
      const entry = entries.get(match[0].toLowerCase().replaceAll(/\s+/gu, ' '))
      const span = { start: match.index, end: match.index + match[0].length }
      return entry === undefined ? [] : [{ ...span, row: entry.row, form: entry.form }]
    })
  return { find }
}

/** `hold talks: held talks` gives hold, holds, holding and held, each with talks. */
function entriesOf(verb: string, row: PredicateRow): readonly Entry[] {
  const [phrase = '', irregular] = verb.split(/:\s*/u)
  const [base = '', ...others] = phrase.split(' ')
  const after = others.length > 0 ? ` ${others.join(' ')}` : ''
  const pasts = irregular === undefined ? [] : irregular.replaceAll(after, '').split(' ')
  return [...formsOf(base, pasts)].map(([form, kind]) => ({ words: form + after, row, form: kind }))
}
