import type { Span } from '../../report/span.js'
import type { UnitRow } from './units-file.js'

/** A number with its unit, before it is known what it is of. Spans are in its sentence. */
export interface Amount extends Span {
  readonly value: number
  readonly unit: string
  readonly kind: UnitRow['kind']
  /** What is counted, where the words of the amount name it: `18 U.S. soldiers`. */
  readonly counted: Span | null
}
