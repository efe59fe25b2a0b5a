import { expression } from '../expression.js'
import type { Amount } from '../amount.js'
import type { Units } from '../compile-units.js'
import type { Scene } from '../scene.js'

/** Which way an amount changed by the words after it (6.7%減, 3割の減少) or before it (マイナス5%); null where none tells. */
export function japaneseSign(amount: Amount, { masked, text }: Scene, { changes }: Units): 1 | -1 | null {
  if (/マイナス ?$/u.test(masked.slice(Math.max(0, amount.start - 6), amount.start))) return -1
  const after = text.slice(amount.end, amount.end + 24)
  const found = expression(
    `^(?:程度|ほど|近く|以上|余り|前後|も|の|と|ずつ|分|弱|強|超| )*(${changes.ja.pattern.source})`,
    'u',
  ).exec(after)
  return found?.[1] === undefined ? null : (changes.ja.valueOf(found[1]) ?? null)
}
