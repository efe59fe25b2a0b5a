import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Language } from '../report/report.js'
import type { Asker } from '../search/asker.js'
import type { Library } from '../search/library.js'
import type { Command } from './command.js'
import type { FixedKind } from './fixed-choices.js'

/** Who types, and what there is to choose from. */
export interface SuggestContext {
  /** All reports; only what the asker may see is offered. The same object as long as the reports are the same. */
  readonly library: Library<Vocabulary>
  readonly commands: readonly Command[]
  readonly asker: Asker
  readonly language: Language
}

/** What can be suggested. */
export type Kind = 'actor' | 'period' | 'places' | 'people' | 'commands' | FixedKind

/** Something that can be suggested. */
export interface Known {
  readonly label: string
  readonly value: string
  /** Everything that may be typed for it, folded. */
  readonly keys: readonly string[]
  readonly count: number
}
