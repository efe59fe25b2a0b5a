import type { PredicateRow } from '../predicate-table.js'
import { auxiliaryChain, verbPattern } from './inflection.js'
import type { Span } from '../../../report/span.js'

/** A verb of positions.yaml where it stands in a text, with its inflection. */
export interface VerbMatch extends Span {
  readonly row: PredicateRow
}

/** Finds the verbs of positions.yaml. */
export interface VerbFinder {
  /** All of them in a text, in order; where two overlap, the longer. */
  readonly find: (text: string) => readonly VerbMatch[]
}

/** Compiles the Japanese verbs of positions.yaml into one expression. */
export function createVerbFinder(rows: readonly PredicateRow[]): VerbFinder {
  const verbs = rows
    .flatMap((row) => row.ja.map((verb) => ({ row, verb })))
    .toSorted((a, b) => b.verb.length - a.verb.length)
  if (verbs.length === 0) return { find: () => [] }
  const expression = new RegExp(verbs.map(({ verb }) => `(${verbPattern(verb)})`).join('|'), 'gu')
  const find = (text: string): readonly VerbMatch[] =>
    [...text.matchAll(expression)].flatMap((match) => {
      const row = verbs[match.slice(1).findIndex((group) => group !== undefined)]?.row
      return row === undefined ? [] : [{ row, start: match.index, end: inflectedEnd(text, match) }]
    })
  return { find }
}

function inflectedEnd(text: string, match: RegExpExecArray): number {
  auxiliaryChain.lastIndex = match.index + match[0].length
  auxiliaryChain.test(text)
  return Math.max(auxiliaryChain.lastIndex, match.index + match[0].length)
}
