import { z } from 'zod'
import type { Language } from '../../report/report.js'
import { parseYaml } from '../../report/yaml-file.js'
import { foldWord } from '../actors/fold.js'
import { addWord, createTrie, type Trie } from '../actors/trie.js'

/** Words of the field in both languages. Built once, read only. */
export interface Terms {
  readonly rows: readonly Term[]
  /** Every spelling, folded. */
  readonly spellings: Trie<SpelledTerm>
}

/** One word: its spellings in each language, the first the one to show. */
export type Term = Readonly<Record<Language, readonly string[]>>

/** A spelling of a term, and its language. */
export interface SpelledTerm {
  readonly term: Term
  readonly language: Language
}

const rows = z
  .array(
    z.strictObject({
      ja: z.array(z.string().min(1)).min(1),
      en: z.array(z.string().min(1)).min(1),
    }),
  )
  .prefault([])

/**
 * Reads files in the form of content/terms.yaml. A later row takes the place of an earlier one with the same first spelling
 * in Japanese.
 * @throws ShuttenError `vocabulary-invalid`, with file and line
 */
export function loadTerms(files: readonly { readonly file: string; readonly text: string }[]): Terms {
  const read = files.flatMap(({ file, text }) => readRows(file, text))
  const byName = new Map(read.map((term) => [foldWord(term.ja[0] ?? ''), term]))
  const spellings = createTrie<SpelledTerm>()
  for (const term of byName.values()) {
    for (const language of ['ja', 'en'] as const) {
      for (const word of term[language].flatMap(stemsOf)) addWord(spellings, word, { term, language })
    }
  }
  return { rows: Array.from(byName.values()), spellings }
}

/** The folded word, and for treaty also treatie, so that treaties is found. */
function stemsOf(word: string): readonly string[] {
  const folded = foldWord(word)
  return /[^aeiou]y$/.test(folded) ? [folded, folded.replace(/y$/, 'ie')] : [folded]
}

/** An empty file, or one of comments alone, holds no rows. */
function readRows(file: string, text: string): readonly Term[] {
  const isEmpty = text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))
  return isEmpty ? [] : parseYaml(text, rows, { file, code: 'vocabulary-invalid' })
}
