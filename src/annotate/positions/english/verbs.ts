import type { Span } from '../../../report/span.js'
import type { PredicateRow } from '../predicate-table.js'
import { generalForm } from './general-verbs.js'
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
  /** The words after the first. */
  readonly others: readonly string[]
  readonly row: PredicateRow
  readonly form: EnglishForm
}

interface Word extends Span {
  readonly word: string
}

/** Compiles the English verbs of positions.yaml. */
export function createEnglishVerbFinder(rows: readonly PredicateRow[]): EnglishVerbFinder {
  const byFirst = new Map<string, Entry[]>()
  for (const row of rows)
    for (const verb of row.en)
      for (const [first, entry] of entriesOf(verb, row))
        byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  for (const entries of byFirst.values()) entries.sort((a, b) => b.others.length - a.others.length)
  return { find: (text) => [...verbsIn(wordsOf(text), byFirst, text)] }
}

function* verbsIn(
  words: readonly Word[],
  byFirst: ReadonlyMap<string, readonly Entry[]>,
  text: string,
): Iterable<EnglishVerb> {
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    const entries = first === undefined ? undefined : byFirst.get(first.word)
    if (first === undefined || entries === undefined) continue
    for (const { others, row, form } of entries) {
      const last = lastWord(words, at, others, text)
      if (last === null) continue
      yield { start: first.start, end: words[last]?.end ?? first.end, row, form }
      at = last
      break
    }
  }
}

/** Adverbs and the like that may stand inside a phrase: voted unanimously for, expressed deep concern. */
const inside =
  /^(?:(?!italy|july)[a-z]+ly|again|also|deep|strong|serious|grave|great|full|firm|its|their|his|her|new|diplomatic|all|joint|formal)$/u

/** Where the last word of a phrase stands that begins at a word, or null. */
function lastWord(
  words: readonly Word[],
  at: number,
  others: readonly string[],
  text: string,
): number | null {
  let last = at
  for (const other of others) {
    let next = last + 1
    while (next < last + 3 && words[next]?.word !== other && inside.test(words[next]?.word ?? '')) next += 1
    const found = words[next]
    if (found?.word !== other || !/^\s+$/u.test(gap(words, next, text))) return null
    last = next
  }
  return last
}

const gap = (words: readonly Word[], at: number, text: string): string =>
  text.slice(words[at - 1]?.end, words[at]?.start)

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** `hold talks: held` gives hold, holds, holding and held, each with talks; `found` gives no found, which is the past of find. */
function entriesOf(verb: string, row: PredicateRow): readonly (readonly [string, Entry])[] {
  const [phrase = '', irregular] = verb.split(/:\s*/u)
  const [base = '', ...others] = phrase.split(' ')
  const pasts = irregular === undefined ? [] : irregular.split(' ').filter((word) => !others.includes(word))
  const isOthersPast = others.length === 0 && irregular === undefined && generalForm(base) === 'past'
  return [...formsOf(base, pasts)]
    .filter(([, kind]) => kind !== 'base' || !isOthersPast)
    .map(([form, kind]) => [form, { others, row, form: kind }])
}
