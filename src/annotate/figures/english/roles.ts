import type { ActorMention } from '../../annotations.js'
import type { Scene } from '../scene.js'

/** What a named actor does beside an amount, by the word before it and the ending of its name. */
export type Role = 'subject' | 'owner' | 'from' | 'to' | 'with' | 'first' | 'second' | 'by' | 'none'

/** An actor with its role. */
export interface Party {
  readonly mention: ActorMention
  readonly role: Role
}

const byPreposition: Readonly<Record<string, Role>> = {
  to: 'to',
  into: 'to',
  for: 'to',
  from: 'from',
  with: 'with',
  by: 'by',
  of: 'owner',
  between: 'first',
  in: 'none',
  at: 'none',
  on: 'none',
  against: 'none',
  toward: 'none',
  towards: 'none',
  over: 'none',
  near: 'none',
  under: 'none',
  than: 'none',
  like: 'none',
  including: 'none',
  ...Object.fromEntries(
    ['lent', 'lends', 'gave', 'gives', 'paid', 'pays', 'offered', 'sold', 'promised', 'granted', 'sent', 'owed', 'owes', 'cost', 'loaned', 'awarded'].map((verb) => [verb, 'to'] as const), // prettier-ignore
  ),
}

/** The actors of a sentence with their roles, in order. */
export function partiesOf({ masked, actors }: Scene): readonly Party[] {
  const parties: Party[] = []
  for (const mention of actors) {
    if (mention.start >= masked.length || masked.charAt(mention.start) === '\u0002') continue
    parties.push({ mention, role: roleOf(masked, mention, parties.at(-1)) })
  }
  return parties
}

function roleOf(masked: string, mention: ActorMention, last: Party | undefined): Role {
  const before = masked.slice(Math.max(0, mention.start - 30), mention.start)
  if (isJoined(masked, mention, last)) return last?.role === 'first' ? 'second' : (last?.role ?? 'none')
  const after = masked.slice(mention.end, mention.end + 3)
  const preposition = /(?:^| )(\p{L}+) (?:the )?$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  const role = byPreposition[preposition]
  if (/^(?:'s|’s|s['’]|['’] )/u.test(after)) return role === 'from' || role === 'to' ? role : 'owner'
  if (role !== undefined) return role
  if (/ed (?:the )?$/u.test(before) && /^ with\b/u.test(masked.slice(mention.end, mention.end + 6)))
    return 'to'
  if (mention.form === 'adjective' && /^ \p{Ll}/u.test(after)) return 'owner'
  return isObject(masked, mention, last) ? 'none' : 'subject'
}

/** `Mexico overtook China`: with a subject and a verb before it in its clause, a name is no subject. */
function isObject(masked: string, { start }: ActorMention, last: Party | undefined): boolean {
  if (last?.role !== 'subject') return false
  const between = masked.slice(last.mention.end, start)
  return /^ (?:\p{Ll}+ ){1,3}(?:the )?$/u.test(between) && !/\b(?:and|or|but|while|as|if|that|when|because|whereas) /u.test(between) // prettier-ignore
}

/** The second of two: `between China and North Korea`, `to China and Russia`. */
function isJoined(masked: string, mention: ActorMention, last: Party | undefined): boolean {
  if (last === undefined || last.role === 'subject') return false
  if (last.role === 'owner' && last.mention.form !== 'adjective') return false
  return /^ and (?:the )?$/u.test(masked.slice(last.mention.end, mention.start))
}
