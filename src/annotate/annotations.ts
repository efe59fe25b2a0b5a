import type { Language, Report } from '../report/report.js'
import type { Span } from '../report/span.js'

/**
 * How a date is known: stated whole, its year taken from the context, relative to another date, or to the document's; or
 * an editor says it, who knows more than the words.
 */
export type Basis = 'explicit' | 'inherited' | 'anaphoric' | 'document' | 'editor'

/** What an editor has to say of a reading, or beside it. What has none of these was read by rule. */
export interface Review {
  readonly kind: 'corrected' | 'rejected' | 'checked' | 'note'
  readonly by: string
  /** ISO 8601 day. */
  readonly on: string
  readonly why: string | null
  /** What was corrected: the names of fields. */
  readonly fields?: readonly string[]
  /** The words of a note: an editor's, never the report's. */
  readonly text?: string
  readonly translations?: Readonly<Partial<Record<Language, string>>>
  /** Where what a note says can be looked up. */
  readonly source?: string
}

/** A review of the words that a span covers. */
export interface ReviewMark extends Span {
  readonly review: Review
}

/** What may carry an editor's reviews; absent: there are none. */
export interface Reviewed {
  readonly review?: readonly Review[]
}

/** A stretch of days. Days are ISO 8601, inclusive; null is open. */
export interface Days {
  readonly earliest: string | null
  readonly latest: string | null
}

/** A date in EDTF (`2017-04-15`, `2017-04`, `2016-01/2016-06`, `2014/..`, `2017~`) with its first and last day. */
export interface Reading extends Days {
  readonly edtf: string
}

/** A date in a text. The mentions of a text never overlap. */
export interface DateMention extends Span, Reading, Reviewed {
  readonly basis: Basis
  readonly role: 'main' | 'background' | 'quoted' | 'note'
  /** Other readings of the same words: 03/04/2017. */
  readonly alternatives?: readonly Reading[]
}

/** When something happened, and how that is known. */
export interface Dated extends Reading {
  readonly basis: Basis | 'month-of-context'
}

/** A state, a body or one of its people, named in a text. */
export interface ActorMention extends Span, Reviewed {
  /** The id in actors.yaml; a state's is its ISO 3166 code. */
  readonly id: string
  /** What kind of words name it. An office or a ministry is a `body` of its state; a capital is a `place`. */
  readonly form: 'name' | 'short' | 'adjective' | 'place' | 'person' | 'organ' | 'body'
  /** The person named, as written. */
  readonly person?: string
  /** The organ named that speaks for the actor, as written: 労働新聞. */
  readonly organ?: string
}

export type Label =
  | 'support'
  | 'oppose'
  | 'veto'
  | 'abstain'
  | 'propose'
  | 'state'
  | 'condemn'
  | 'demand'
  | 'agree'
  | 'meet'
  | 'act'

/** What an actor did or said about something. Spans are in the paragraph's text. */
export interface Position extends Span, Reviewed {
  readonly actor: string
  readonly person?: string
  readonly organ?: string
  readonly label: Label
  readonly negated: boolean
  /** The words that say about what: 報道声明案. */
  readonly about: string | null
  /** The actor it is directed at, by id. */
  readonly target: string | null
  /** Who says so: the actor, the report's author, an expert, or another actor. */
  readonly voice: 'actor' | 'author' | 'expert' | 'reported'
  /** The words that give the label. */
  readonly trigger: Span
  /** Null: the text dates it not at all. */
  readonly date: Dated | null
}

/** A number with its unit, what it is of, and its period. */
export interface Figure extends Span, Reviewed {
  /** 3192000000; a fall is negative. */
  readonly value: number
  /** ISO 4217 for money, else UCUM: USD, t, %. */
  readonly unit: string
  readonly of: string | null
  readonly actor?: string
  readonly partner?: string
  readonly direction?: 'export' | 'import'
  /** EDTF. */
  readonly period: string | null
  /** EDTF, or 'previous-year': then it is a change, not an amount. */
  readonly comparedTo: string | null
}

/** What was read in one paragraph; every span is in that paragraph's text. */
export interface Annotations {
  readonly dates: readonly DateMention[]
  readonly actors: readonly ActorMention[]
  readonly positions: readonly Position[]
  readonly figures: readonly Figure[]
  /** What an editor says of the paragraph's words. */
  readonly review?: readonly ReviewMark[]
  /** What could not be read: words that look like a date, and names with the title of an actor that no list has. */
  readonly unread?: { readonly dates: readonly Span[]; readonly names: readonly Span[] }
}

/** A report with what was read in it. `annotations[n]` belongs to paragraph n + 1. */
export interface AnnotatedReport extends Report {
  readonly annotations: readonly Annotations[]
}
