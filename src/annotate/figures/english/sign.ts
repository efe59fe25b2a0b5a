import { expression } from '../expression.js'
import type { Amount } from '../amount.js'
import type { Units } from '../compile-units.js'
import type { Scene } from '../scene.js'
import type { Segment } from './segments.js'

/** Which way an amount changed: `fell 3.5 percent`, `down by a third`, `a 3.5 percent drop`; null for an amount as such. */
export function englishSign(
  amount: Amount,
  segment: Segment,
  { masked }: Scene,
  { changes, about }: Units,
): 1 | -1 | null {
  const after = /^ (?:\p{Ll}+ )?(\p{L}+(?: than)?)/u.exec(masked.slice(amount.end, amount.end + 40))
  const words =
    amount.kind === 'count' ? [] : [...(after?.[0] ?? '').matchAll(/\p{L}+/gu)].map(([word]) => word)
  const behind = words.map((word) => changes.en.valueOf(word)).find((sign) => sign !== undefined)
  const than = /^ (?:(more|higher|greater|larger)|less|lower|fewer|smaller) than\b/iu.exec(masked.slice(amount.end, amount.end + 16)) // prettier-ignore
  if (than !== null && amount.kind !== 'count') return than[1] === undefined ? -1 : 1
  const before = masked.slice(segment.start, amount.start)
  const close = expression(
    `(${changes.en.pattern.source})(?: \\p{L}+ly| further| in \\u0001+)?(?: (?:by|of))?(?: (?:${about.en}))* ?$`,
    'iu',
  ).exec(before)?.[1]
  const far = expression(`\\bby(?: (?:${about.en}))* ?$`, 'iu').test(before)
    ? [...before.matchAll(changes.en.pattern)].at(-1)?.[0]
    : undefined
  const found = (amount.kind === 'count' ? undefined : close) ?? far
  return found === undefined ? (behind ?? null) : (changes.en.valueOf(found) ?? null)
}
