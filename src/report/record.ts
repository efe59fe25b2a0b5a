/**
 * The bibliographic record of a report, in the variable names of CSL 1.0.2 (the Citation Style Language).
 * What the source does not state is absent; what an editor supplied is named in `supplied`.
 */
export interface ReportRecord {
  readonly title: string
  readonly author?: readonly Name[]
  readonly editor?: readonly Name[]
  /** EDTF: a day, a month, a year or an interval. */
  readonly issued?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly 'container-title'?: string
  readonly genre?: string
  readonly number?: string
  readonly URL?: string
  readonly DOI?: string
  readonly ISBN?: string
  /** The language of the text, ISO 639-1. */
  readonly language?: 'en' | 'ja'
  /** What an editor has to say of the record itself. */
  readonly note?: string
  /** Which of the above the source does not state: shown in square brackets. */
  readonly supplied: readonly string[]
  /** Where the report may be shown: `slack:T…[/C…]`, `discord:G…[/C…]`; null is everywhere. */
  readonly visibleTo: readonly string[] | null
}

/** A name as CSL has it: in parts, or whole. */
export type Name = { readonly family: string; readonly given?: string } | { readonly literal: string }
