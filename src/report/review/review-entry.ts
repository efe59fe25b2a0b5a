import type { Span } from '../span.js'

/** One entry of a review.yaml: words of the report, and what an editor has to say of them. */
export interface ReviewEntry {
  /** Verbatim from the source, white space and line wraps aside. */
  readonly words: string
  /** Which of several places is meant: a paragraph or some of its sentences. */
  readonly at?: PlaceInReport
  /** Which of several is meant, counted from 1. */
  readonly occurrence?: number
  /** Which of several positions in the words is meant. */
  readonly of?: { readonly actor?: string; readonly label?: ReviewLabel }
  readonly by: string
  /** ISO 8601 day. */
  readonly on: string
  readonly why: string | null
  readonly revision: Revision
  /** The file and the line that it begins on: `my-report/review.yaml:4`. */
  readonly line: string
}

/** A paragraph of a report, counted from 1; sentences likewise, both inclusive; null: all. */
export interface PlaceInReport {
  readonly paragraph: number
  readonly sentences: readonly [number, number] | null
}

/** What an entry does. */
export type Revision =
  /** Whether a paragraph begins with the words. */
  | { readonly kind: 'paragraph'; readonly begins: boolean }
  /** Whether the number in the words is a footnote's. */
  | { readonly kind: 'call'; readonly label: string; readonly isCall: boolean }
  /** The printed page that the words' paragraph starts on. */
  | { readonly kind: 'page'; readonly page: string }
  /** What date the words name, EDTF. */
  | { readonly kind: 'date'; readonly edtf: string }
  /** Whom the words name: an id in actors.yaml. */
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'position'; readonly changes: PositionChanges }
  | { readonly kind: 'reject'; readonly what: 'position' | 'figure' | 'date' | 'actor' }
  | ({ readonly kind: 'note' } & EditorNote)
  | { readonly kind: 'checked' }

/** What a position says instead of what was read; null: nothing. */
export interface PositionChanges {
  /** EDTF. */
  readonly date?: string | null
  readonly actor?: string
  readonly label?: ReviewLabel
  readonly about?: string | null
  readonly negated?: boolean
  readonly target?: string | null
  readonly voice?: 'actor' | 'author' | 'expert' | 'reported'
}

/** An editor's own words beside a quotation. */
export interface EditorNote {
  readonly text: string
  /** The same in the languages that answers are given in, where they differ. */
  readonly translations?: { readonly en: string; readonly ja: string }
  /** Where what it says can be looked up. */
  readonly source: string | null
}

/** The labels that a position may have. */
export const REVIEW_LABELS = [
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
] as const

/** One of them. */
export type ReviewLabel = (typeof REVIEW_LABELS)[number]

/** An entry whose words were found: its span is in the text of the paragraph of that number. */
export interface PlacedEntry extends ReviewEntry, Span {
  readonly paragraph: number
}

/** Whether an entry says how the text is laid out, and so must be followed while it is read. */
export const isStructural = ({ revision: { kind } }: ReviewEntry): boolean =>
  kind === 'paragraph' || kind === 'call' || kind === 'page'
