import type { ActorMention } from '../annotations.js'
import { foldText } from './fold.js'
import { isCapital } from './scripts.js'

/** What one spelling in a text may name. `capitals` are the places in it where the text too must have a capital. */
export type Spelling = { readonly capitals: readonly number[] } & (
  | {
      readonly kind: 'actor'
      readonly id: string
      readonly form: ActorMention['form']
      readonly careful: boolean
    }
  | { readonly kind: 'short'; readonly id: string; readonly heads: boolean }
  | { readonly kind: 'person'; readonly person: Person; readonly part: NamePart }
  | { readonly kind: 'parts'; readonly parts: readonly { readonly length: number; readonly id: string }[] }
  | { readonly kind: 'none' }
)

/** A whole name, a family name that names one person by itself, or one that needs a title beside it. */
export type NamePart = 'whole' | 'family' | 'common-family'

/** Somebody who speaks for an actor, or (`id` null) an expert, who does not. */
export interface Person {
  readonly id: string | null
  /** The name as the gazetteer or the text has it. */
  readonly name: string
  /** Titles, folded. */
  readonly offices: readonly string[]
  /** The family name in each language, where it is known. */
  readonly families?: readonly string[]
}

/** A folded word with what it names. */
export interface SpelledWord {
  readonly word: string
  /** As it is written in the gazetteer, for messages and choices. */
  readonly written: string
  readonly spelling: Spelling
}

/** A word as it stands in the gazetteer, folded, and the places in it that a capital letter came from. */
export function foldSpelling(written: string): {
  readonly word: string
  readonly capitals: readonly number[]
} {
  const { text, source, starts } = foldText(written.normalize('NFKC').trim())
  const capitals: number[] = []
  for (let at = 0; at < text.length; at += 1) if (isCapital(source.charAt(starts[at] ?? 0))) capitals.push(at)
  return { word: text.trim(), capitals }
}

/** A spelling of an actor of the given form. */
export function spellActor(
  id: string,
  form: ActorMention['form'],
  written: string,
  careful = false,
): SpelledWord {
  const { word, capitals } = foldSpelling(written)
  return { word, written, spelling: { kind: 'actor', id, form, careful, capitals } }
}

/** A word that names nobody, and hides the spellings inside it. */
export function spellNobody(written: string): SpelledWord {
  const { word, capitals } = foldSpelling(written)
  return { word, written, spelling: { kind: 'none', capitals } }
}
