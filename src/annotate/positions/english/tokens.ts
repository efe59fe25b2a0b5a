import type { Span } from '../../../report/span.js'
import type { ActorMention, DateMention } from '../../annotations.js'
import type { PredicateRow } from '../predicate-table.js'
import type { EnglishForm } from './inflection.js'

/** What a word does in an English sentence, as far as its clauses are read. */
export type TokenKind =
  | 'actor'
  | 'date'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'not'
  | 'adverb'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'coordinator'
  | 'contrast'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'determiner'
  | 'pronoun'
  | 'people'
  | 'expert'
  | 'time'
  | 'genitive'
  | 'quote'
  | 'word'

/** A word, a mark, a name of an actor or a date, in an English sentence. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** In small letters. */
  readonly word: string
  readonly actor?: ActorMention
  readonly date?: DateMention
  readonly form?: EnglishForm
  /** Of a verb in positions.yaml. */
  readonly row?: PredicateRow
  /** Ends in 's or s'. */
  readonly isGenitive: boolean
}
