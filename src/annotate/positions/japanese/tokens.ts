import type { ActorMention, DateMention } from '../../annotations.js'
import type { Span } from '../../../report/span.js'
import type { Inflection } from './inflection.js'
import type { VerbMatch } from './scan.js'

/** A noun with what modifies it by particles, and its own particle: シリアでの化学兵器使用に関する安保理決議案に. */
export interface Noun {
  readonly kind: 'noun'
  /** From its first modifier to its head, without its particle. */
  readonly span: Span
  /** Its head alone, with what is joined to it: 安保理決議案. */
  readonly head: Span
  /** The particle after it, or '' for none. */
  readonly particle: string
  /** Whether the particle makes it modify the next noun. */
  readonly modifies: boolean
  /** Whether a comma follows. */
  readonly comma: boolean
  /** The actors that the head is: two in 中国とロシアが; none in 北朝鮮問題. */
  readonly actors: readonly ActorMention[]
  /** The actors named in it otherwise. */
  readonly within: readonly ActorMention[]
  /** The date that the head is. */
  readonly date: DateMention | null
  /** The dates that modify the head: 8月5日の安保理決議. */
  readonly modifiedBy: readonly DateMention[]
}

/**
 * How a verb stands in its sentence: before a noun (`modifier`), at the end of a clause of the sentence (`clause`),
 * as what is said, asked or thought (`content`), as a thing by こと or の (`thing`), or at the sentence's end (`end`).
 */
export type VerbForm = 'modifier' | 'clause' | 'content' | 'thing' | 'end'

/** A verb, an adjective or a copula with its inflection. */
export interface Verb {
  readonly kind: 'verb'
  readonly span: Span
  /** The row of positions.yaml that it stands in, or null for any other predicate. */
  readonly match: VerbMatch | null
  readonly form: VerbForm
  readonly inflection: Inflection
  /** As written. */
  readonly words: string
  /** The words that follow, up to the sentence's end. */
  readonly rest: string
}

export type Token = Noun | Verb
