import type { Span } from '../../report/span.js'
import type { Figure } from '../annotations.js'
import type { Amount } from './amount.js'
import type { HeadRow } from './units-file.js'

/** Whose an amount is. */
export interface Parties {
  readonly actor: string | null
  readonly partner: string | null
}

/** What an amount is found to be, in its sentence. */
export interface Reading extends Parties {
  readonly amount: Amount
  /** The words that say what it is of; null where nothing says it. */
  readonly of: Span | null
  readonly head: HeadRow | null
  readonly direction: 'export' | 'import' | null
  readonly period: string | null
  readonly comparedTo: string | null
  /** -1 for a fall. */
  readonly sign: 1 | -1
  /** Which clause of the sentence it stands in. */
  readonly clause: Span
}

/** A head where it stands. */
export interface HeadFound extends Span {
  readonly row: HeadRow
}

/** Makes a figure of a reading; `text` is the sentence as written, `at` where it begins in the paragraph. */
export function figureOf(reading: Reading, text: string, at: number): Figure {
  const { amount, of, actor, partner, direction, period, comparedTo, sign } = reading
  return {
    start: at + amount.start,
    end: at + amount.end,
    value: sign === -1 && amount.value > 0 ? -amount.value : amount.value,
    unit: amount.unit,
    of: of === null ? null : text.slice(of.start, of.end).trim(),
    ...(actor === null ? {} : { actor }),
    ...(partner === null || partner === actor ? {} : { partner }),
    ...(direction === null ? {} : { direction }),
    period,
    comparedTo,
  }
}
