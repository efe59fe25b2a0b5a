import type { ActorMention } from '../annotations.js'
import type { ActorMemory, Introduced } from './actor-memory.js'
import type { FoldedText } from './fold.js'
import type { Gazetteer } from './gazetteer.js'

/** A mention whose places are in the folded text. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly id: string
  readonly form: ActorMention['form']
  /** Where the person's name stands in the folded text, or the name a text gave before. */
  readonly person?: string
  readonly organ?: string
  /** One of several in a joined form: 日米. */
  readonly joined?: true
}

/** What a reader found at a place. No mention: the words name nobody, and are passed over. */
export interface Found {
  readonly end: number
  readonly mentions: readonly Draft[]
  /** Whether the last mention was taken into this one. */
  readonly extendsLast?: true
  /** Who is to be remembered. */
  readonly introduces?: Introduced
}

/** How far a text has been read. */
export interface Reading {
  readonly folded: FoldedText
  readonly gazetteer: Gazetteer
  readonly memory: ActorMemory
  /** The mentions so far, the last one last. */
  readonly mentions: readonly Draft[]
  /** Where the words end that have been read. */
  readonly free: number
}

/** The words of the source from one place in the folded text to another. */
export function sourceOf({ folded }: Reading, start: number, end: number): string {
  return folded.source.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0)
}

/** The source's character before the one at `at`, and after the one before `end`; '' at the ends. */
export const characterBefore = ({ folded }: Reading, at: number): string =>
  folded.source.charAt((folded.starts[at] ?? 0) - 1)
export const characterAfter = ({ folded }: Reading, end: number): string =>
  folded.source.charAt(folded.ends[end - 1] ?? folded.source.length)

/** Whether a mention ends where this word begins. */
export const isTouching = ({ mentions }: Reading, at: number): boolean => mentions.at(-1)?.end === at

/** The longer of two findings; the first one where they are as long. */
export const longerOf = (a: Found | null, b: Found | null): Found | null =>
  a === null || (b !== null && b.end > a.end) ? b : a
