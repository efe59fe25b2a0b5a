import type { Span } from '../../../report/span.js'
import type { Amount } from '../amount.js'
import type { Parties } from '../reading.js'
import type { Scene } from '../scene.js'
import type { Party } from './roles.js'

/** What is known of an amount when its parties are looked for. */
export interface Trading {
  readonly amount: Amount
  readonly segment: Span
  readonly of: Span | null
  /** Whether a head says what the amount is of. */
  readonly byHead: boolean
  readonly direction: 'export' | 'import' | null
  readonly isTrade: boolean
}

/** Whose an amount is by its own segment. What that leaves open is null. */
export function englishParties(trading: Trading, scene: Scene, parties: readonly Party[]): Parties {
  const { amount, segment } = trading
  const own = parties.filter(({ mention }) => mention.start >= segment.start && mention.end <= segment.end)
  const subject = own.findLast(({ mention, role }) => role === 'subject' && mention.end <= amount.start) ?? own.find(({ role }) => role === 'by') // prettier-ignore
  const { counted } = amount
  const inside = subject !== undefined || counted === null ? undefined : own.find(({ mention }) => isIn(mention, counted)) // prettier-ignore
  const beside = besideAmount(amount, scene, own) ?? inside
  const owner = ownerOf(trading, scene, own)
  const pair = trading.isTrade ? own.findLast(({ role, mention }) => role === 'first' && mention.start < amount.start) : undefined // prettier-ignore
  const chosen = trading.byHead && !isAfter(trading) ? (owner ?? pair ?? subject) : (subject ?? owner ?? pair)
  const actor = (beside ?? chosen)?.mention.id ?? null
  return { actor, partner: trading.isTrade ? partnerOf(trading, own, actor) : null }
}

const isIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const isAfter = ({ of, amount }: Trading): boolean => of !== null && of.start >= amount.end

/** `Pyongyang's $11 billion debt` */
const besideAmount = (amount: Amount, { masked }: Scene, own: readonly Party[]): Party | undefined =>
  own.find(({ mention }) => /^(?:'s|’s|['’])? (?:\p{Ll}+ )?$/u.test(masked.slice(mention.end, amount.start)) && mention.end < amount.start && /^['’]/u.test(masked.slice(mention.end))) // prettier-ignore

/** Who stands in the phrase of the head: `China's coal imports`, `Russian exports`, `exports from Russia`, `trade of Japan`. */
function ownerOf(trading: Trading, { masked }: Scene, own: readonly Party[]): Party | undefined {
  const { of, direction } = trading
  const like = own.findLast(({ mention, role }) => role === 'owner' && /\b(?:that|those) of (?:the )?$/iu.test(masked.slice(0, mention.start))) // prettier-ignore
  if (of === null) return like
  const before = own.findLast(
    ({ mention, role }) =>
      role === 'owner' && mention.start <= of.end && /^(?:'s|’s|s['’]|['’])?(?: [\p{L}-]+){0,4} ?$/u.test(masked.slice(mention.end, Math.max(mention.end, of.start))), // prettier-ignore
  )
  const after = own.find(
    ({ mention, role }) =>
      (role === 'owner' || (role === 'from' && direction === 'export') || role === 'by') &&
      mention.start >= of.end && /^(?: \p{L}+){1,4} $/u.test(masked.slice(of.end, mention.start)), // prettier-ignore
  )
  return like ?? before ?? after ?? placeOf(of, masked, own)
}

/** `inflation in Turkey` */
const placeOf = (of: Span, masked: string, own: readonly Party[]): Party | undefined =>
  own.find(({ mention }) => mention.start > of.end && /^ in (?:the )?$/u.test(masked.slice(of.end, mention.start))) // prettier-ignore

function partnerOf({ direction }: Trading, own: readonly Party[], actor: string | null): string | null {
  const wanted: readonly Party['role'][] =
    direction === 'import' ? ['from', 'with', 'second'] : ['to', 'with', 'second']
  return own.find(({ mention, role }) => wanted.includes(role) && mention.id !== actor)?.mention.id ?? null
}
