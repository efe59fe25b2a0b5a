import type { MappedText } from './mapped-text.js'

/** What a file is made of, in reading order, whatever it is written in. */
export type Block = HeadingBlock | ParagraphBlock | NoteBlock

export interface HeadingBlock {
  readonly kind: 'heading'
  /** As printed, without its full stop. */
  readonly number: string | null
  readonly title: string
  /** 1 is outermost. */
  readonly level: number
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  /** The running text, footnote calls taken out. */
  readonly content: MappedText
  /** The printed page it starts on, if that is known. */
  readonly page?: string
  readonly calls: readonly CallMark[]
  /** Numbers of which it stayed uncertain whether they are calls. */
  readonly doubts: readonly Doubt[]
}

export interface NoteBlock {
  readonly kind: 'note'
  readonly label: string
  readonly content: MappedText
  /** What its calls are known by, where the source links them. */
  readonly key?: number
}

/** A footnote's label and the offset in the paragraph's text where it stood. */
export interface CallMark {
  readonly label: string
  readonly at: number
  /** The key of its note, where the source links them. */
  readonly key?: number
}

/** A number that may be a call or a quantity. */
export interface Doubt {
  /** The number with the words around it. */
  readonly words: string
  /** The number as a note's label. */
  readonly label: string
  readonly at: number
  /** Whether it was read as a call. */
  readonly isCall: boolean
}
