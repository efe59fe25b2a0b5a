import type { Label } from '../annotate/annotations.js'
import { createEnglishVerbFinder } from '../annotate/positions/english/verbs.js'
import { createVerbFinder } from '../annotate/positions/japanese/verbs.js'
import type { Span } from '../report/span.js'
import type { CommandContext } from './command.js'

/** A word of a question that names a deed. */
export interface Deed extends Span {
  readonly label: Label
}

type Predicates = CommandContext['library']['vocabulary']['predicates']

/** The deeds that a question asks for: its verbs, the particular before mere acting, else its nouns (露 4月 反対?). */
export function deedsIn(text: string, predicates: Predicates): readonly Deed[] {
  const finders = [createVerbFinder(predicates), createEnglishVerbFinder(predicates)]
  const verbs = finders.flatMap((finder) =>
    finder.find(text).map(({ row, start, end }) => ({ label: row.label, start, end })),
  )
  const particular = verbs.filter(({ label }) => label !== 'act')
  if (particular.length > 0) return particular
  return verbs.length > 0 ? verbs : nounsIn(text, predicates)
}

/** What somebody said may be criticism, a demand or praise: each of these answers it. */
export const SPOKEN: readonly Label[] = [
  'state',
  'propose',
  'demand',
  'condemn',
  'support',
  'oppose',
  'agree',
]

function nounsIn(text: string, predicates: Predicates): readonly Deed[] {
  const folded = text.toLowerCase()
  return predicates.flatMap(({ label, nouns }) =>
    [...nouns.ja, ...nouns.en].flatMap((noun) => {
      const start = wordAt(folded, noun.toLowerCase())
      return start === -1 ? [] : [{ label, start, end: start + noun.length }]
    }),
  )
}

/** Where a word stands, one in letters as a word of its own; -1: nowhere. */
function wordAt(text: string, word: string): number {
  const at = text.indexOf(word)
  const isLetter = (character = ''): boolean => /\p{sc=Latin}/u.test(character)
  const isInside = isLetter(text[at - 1]) || isLetter(text[at + word.length])
  return at !== -1 && isLetter(word[0]) && isInside ? -1 : at
}
