import { lazily } from '../../lazily.js'
import type { PredicateRow } from '../predicate-table.js'
import { auxiliaryChain, stemOf, verbPattern } from './inflection.js'
import { matchAt, type VerbMatch } from './scan.js'

/** Finds the verbs of positions.yaml. */
export interface VerbFinder {
  /** All of them in a text, in order; where two overlap, the first, and of two that begin together the longer. */
  readonly find: (text: string) => readonly VerbMatch[]
}

interface Entry {
  readonly row: PredicateRow
  /** What every form of the verb begins with. */
  readonly stem: string
  readonly expression: () => RegExp
}

/** Compiles the Japanese verbs of positions.yaml: for each first character, the verbs that begin with it. */
export function createVerbFinder(rows: readonly PredicateRow[]): VerbFinder {
  const entries = new Map<string, Entry[]>()
  const verbs = rows.flatMap((row) => row.ja.map((verb) => ({ row, verb })))
  for (const { row, verb } of verbs.toSorted((a, b) => b.verb.length - a.verb.length)) {
    const expression = lazily(() => new RegExp(verbPattern(verb), 'uy'))
    const entry = { row, stem: stemOf(verb), expression }
    entries.set(verb.charAt(0), [...(entries.get(verb.charAt(0)) ?? []), entry])
  }
  const find = (text: string): readonly VerbMatch[] => {
    const found: VerbMatch[] = []
    for (let at = 0; at < text.length;) {
      const match = verbAt(text, at, entries.get(text.charAt(at)) ?? [])
      if (match !== null) found.push(match)
      at = match?.end ?? at + 1
    }
    return found
  }
  return { find }
}

function verbAt(text: string, at: number, entries: readonly Entry[]): VerbMatch | null {
  for (const { row, stem, expression } of entries) {
    const found = text.startsWith(stem, at) ? matchAt(expression(), text, at) : null
    if (found !== null && !isSecondOfTwo(text, found))
      return { row, start: at, end: matchAt(auxiliaryChain, text, found.end)?.end ?? found.end }
  }
  return null
}

/** 受け止める is no 止める, 守り抜ける no 抜ける. */
const isSecondOfTwo = (text: string, { start }: { start: number }): boolean =>
  /^\p{sc=Han}\p{sc=Hiragana}/u.test(text.slice(start, start + 2)) &&
  /(?:^|\P{sc=Han})\p{sc=Han}[いきぎしちびみりえけげせねめれ]$/u.test(
    text.slice(Math.max(0, start - 3), start),
  )
