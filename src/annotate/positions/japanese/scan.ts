import type { SentenceReading } from '../act.js'
import type { Span } from '../../../report/span.js'
import type { PredicateRow } from '../predicate-table.js'

/** A verb of positions.yaml where it stands in a text, with its inflection. */
export interface VerbMatch extends Span {
  readonly row: PredicateRow
}

/** A sentence with the verbs of positions.yaml that stand in it. */
export interface Scanned extends SentenceReading {
  readonly verbs: readonly VerbMatch[]
}

/** Where a sticky expression matches from `at` on, or null. An empty match is none. */
export function matchAt(expression: RegExp, text: string, at: number): Span | null {
  expression.lastIndex = at
  return expression.test(text) && expression.lastIndex > at ? { start: at, end: expression.lastIndex } : null
}

/** One of the given words, the longest first, from a place on. */
export const oneOf = (words: readonly string[], after = ''): RegExp =>
  new RegExp(`(?:${words.toSorted((a, b) => b.length - a.length).join('|')})${after}`, 'uy')
