import type { Amount } from './amount.js'
import type { Scene } from './scene.js'

/**
 * Whether an amount is what a change begins with (`from $5 billion to $4 billion in 2015`, 50億ドルから100億ドルに): the
 * date of the change is not its own.
 */
export function isBeginning(amount: Amount, { amounts, masked }: Scene): boolean {
  const next = amounts[amounts.indexOf(amount) + 1]
  if (next === undefined) return false
  const between = masked.slice(amount.end, next.start)
  const after = masked.slice(next.end, next.end + 4)
  if (/^(?:相当|台)?から/u.test(between))
    return !/[、。]/u.test(between) && /^(?:相当|台)?(?:に|へ|まで|と)/u.test(after)
  return /\bfrom (?:(?:an?|about|some|around|nearly|almost|roughly|just|over|under|estimated|the) ){0,2}$/iu.test(masked.slice(Math.max(0, amount.start - 40), amount.start)) && /^[^,;.]*\bto\b[^,;.]*$/u.test(between) // prettier-ignore
}
