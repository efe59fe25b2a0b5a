import { z } from 'zod'
import { parseYaml } from '../../report/yaml-file.js'
import type { Label } from '../annotations.js'

const labels = [
  'support',
  'oppose',
  'veto',
  'abstain',
  'propose',
  'state',
  'condemn',
  'demand',
  'agree',
  'meet',
  'act',
] as const satisfies readonly Label[]

/** Predicates that give a label: a row of positions.yaml. */
export interface PredicateRow {
  readonly label: Label
  /** The predicate itself denies its label: 拒む is support, negated. */
  readonly negative: boolean
  /** The date of the thing voted on is the date of the act. */
  readonly vote: boolean
  /** Japanese verbs in the dictionary form. */
  readonly ja: readonly string[]
  /** English verbs in the base form; irregular forms after a colon. */
  readonly en: readonly string[]
  /** Nouns that name the same act. */
  readonly nouns: { readonly ja: readonly string[]; readonly en: readonly string[] }
}

const words = z.array(z.string().min(1)).default([])

const rowSchema = z.strictObject({
  label: z.enum(labels),
  polarity: z.enum(['positive', 'negative']).default('positive'),
  vote: z.boolean().default(false),
  ja: words,
  en: words,
  nouns: z.strictObject({ ja: words, en: words }).default({ ja: [], en: [] }),
})

/**
 * Reads positions.yaml, and further files of the same form whose rows come before it.
 * @throws ShuttenError vocabulary-invalid, naming file and line of each fault
 */
export function loadPredicates(files: readonly { file: string; text: string }[]): readonly PredicateRow[] {
  return files
    .toReversed()
    .flatMap(({ file, text }) => parseYaml(text, z.array(rowSchema), { file, code: 'vocabulary-invalid' }))
    .map(({ polarity, ...row }) => ({
      ...row,
      en: row.en.flatMap(choicesOf),
      negative: polarity === 'negative',
    }))
}

/** "express/voice concern/alarm" is four verbs; an irregular past after the colon is that of the last first word. */
function choicesOf(entry: string): readonly string[] {
  const [phrase = '', irregular] = entry.split(/:\s*/u)
  const [first = [''], ...others] = phrase.split(' ').map((word) => word.split('/'))
  const endings = others.reduce<readonly string[]>(
    (made, words) => made.flatMap((one) => words.map((word) => `${one} ${word}`)),
    [''],
  )
  return first.flatMap((word, index) =>
    endings.map((ending) =>
      irregular === undefined || index < first.length - 1 ? word + ending : `${word}${ending}: ${irregular}`,
    ),
  )
}
