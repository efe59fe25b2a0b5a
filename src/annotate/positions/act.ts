import type { ActorMention, DateMention, Label, Position } from '../annotations.js'
import type { Span } from '../../report/span.js'

/**
 * One thing that somebody does in one clause, before it is known when.
 * Spans are in the sentence's text until `annotatePositions` moves them into the paragraph's.
 */
export interface Act {
  readonly label: Label
  readonly negated: boolean
  /** The predicate's words. */
  readonly trigger: Span
  /** The words of the clause: from its first part to its predicate. */
  readonly clause: Span
  /** Who acts: several in 中国もロシアも反対する. */
  readonly subjects: readonly ActorMention[]
  readonly about: Span | null
  readonly target: string | null
  readonly voice: Position['voice']
  /** The date that stands in this very clause, or governs it. */
  readonly date: DateMention | null
  /** Whether the clause tells something past, which the month of its context may date. */
  readonly isPast: boolean
}

/** What a reader of acts is given: one sentence and what was read in it so far. */
export interface SentenceReading {
  readonly text: string
  readonly actors: readonly ActorMention[]
  readonly dates: readonly DateMention[]
  /** Who the sentence before was about, for a sentence that names no subject. */
  readonly carried: readonly ActorMention[]
  /** The two whom the sentence before told of, for 両国 and 両首脳. */
  readonly pair?: readonly ActorMention[]
  /** All whom the sentence before named, for 同国. */
  readonly named?: readonly ActorMention[]
}

/** A part of a clause with the date of the clause. */
export interface DatedPart extends Span {
  readonly date: DateMention
}

/** What was read in a sentence. */
export interface ActsRead {
  readonly acts: readonly Act[]
  /** Who the next sentence is about when it names no subject of its own. */
  readonly carried: readonly ActorMention[]
  /** Dates of what had happened before or is only told: they leave the month of the context as it was. */
  readonly background?: readonly Span[]
  /** What brings a dated clause about: an act that it names has the clause's date. */
  readonly causes?: readonly DatedPart[]
  /** The two whom the sentence told of, where they are two. */
  readonly pair?: readonly ActorMention[]
}
