import type { Span } from '../../report/span.js'
import type { Amount } from './amount.js'
import type { Numeral } from './numerals.js'

/** A number where it stands, with its unit where one stands beside it. */
export interface NumberFound extends Span {
  readonly numeral: Numeral
  readonly negative: boolean
  readonly unit: Pick<Amount, 'unit' | 'kind' | 'counted'> | null
}
