import type { Span } from '../../report/span.js'

/** A line of a page: what stands on one baseline and was written in one go. Lengths are in points; y grows downwards. */
export interface PageLine {
  /** Counted from 0. */
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** The size that most of it has. */
  readonly size: number
  readonly isBold: boolean
  /** The name of the font that most of it has. */
  readonly font: string
  readonly isTurned: boolean
  /** Stretches of the text that are smaller and raised. */
  readonly raised: readonly Span[]
  /** Where in the text a wide gap is, as between the cells of a table. */
  readonly gaps: readonly number[]
}

/** A page as it was read: its lines in the order of its content. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly lines: readonly PageLine[]
}
