import type { Stretch } from '../search/near-quotation.js'

/** What one text leaves out of the other in ［−］, what it puts in in ［+］, with a few words round each. */
export function showDifference(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ kind, text }, index) => {
      if (kind === 'missing') return `[−${text}]`
      if (kind === 'added') return `[+${text}]`
      const before = index === 0 ? text.slice(-12) : text
      return text.length <= 24
        ? text
        : index === stretches.length - 1
          ? `${text.slice(0, 12)}…`
          : `…${before.slice(-12)}`
    })
    .join('')
}
