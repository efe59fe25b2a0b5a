import type { ActorMention } from '../../annotations.js'
import type { Scene } from '../scene.js'

/** What a named actor does beside an amount, by the particle after it. */
export type Role = 'subject' | 'owner' | 'from' | 'to' | 'with' | 'first' | 'second' | 'part' | 'none'

/** An actor with its role. */
export interface Party {
  readonly mention: ActorMention
  readonly role: Role
  /** Set before the sentence by は. */
  readonly isTopic: boolean
}

const company = '(?:政府|政権|側|当局|軍|自身|国内|両国|企業|軍部|指導部)?'
const rows: readonly (readonly [RegExp, Role])[] = [
  [new RegExp(`^[^、。は]{0,15}によ(?:ると|れば)`, 'u'), 'none'],
  [new RegExp(`^${company}(?:による|によって|により)`, 'u'), 'subject'],
  [new RegExp(`^${company}から`, 'u'), 'from'],
  [new RegExp(`^${company}(?:に対(?:する|して|し)|への|へは|へ|向け|に向け)`, 'u'), 'to'],
  [new RegExp(`^${company}(?:との|と(?=[^、。]{0,8}間))`, 'u'), 'with'],
  [new RegExp(`^${company}(?:は|が|も|では|でも|における|において|においては|で)`, 'u'), 'subject'],
  [new RegExp(`^${company}に(?!と|つ|関|よ)`, 'u'), 'to'],
  [new RegExp(`^${company}の`, 'u'), 'owner'],
  [/^[\p{sc=Han}\p{sc=Katakana}]/u, 'part'],
  [/^[\u0001\u0003、]/u, 'none'],
]

/** The actors of a sentence with their roles, in order. */
export function partiesOf({ masked, actors }: Scene): readonly Party[] {
  return actors
    .filter((actor) => !/[\u0002]/u.test(masked.charAt(actor.start)))
    .map((mention, index, all) => {
      const after = masked.slice(mention.end, mention.end + 24)
      const role = roleOf(masked, mention, all[index - 1], all[index + 1])
      return { mention, role, isTopic: new RegExp(`^${company}(?:は|では)`, 'u').test(after) }
    })
}

function roleOf(
  masked: string,
  mention: ActorMention,
  last: ActorMention | undefined,
  next: ActorMention | undefined,
): Role {
  if (isPair(masked, mention, next)) return 'first'
  if (isPair(masked, last, mention)) return 'second'
  if (masked.charAt(mention.start - 1) === '対') return 'to'
  const after = masked.slice(mention.end, mention.end + 24)
  return rows.find(([pattern]) => pattern.test(after))?.[1] ?? 'none'
}

/** 日朝貿易, 中国と北朝鮮の貿易額, 日本・ロシア間. */
function isPair(masked: string, a: ActorMention | undefined, b: ActorMention | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const after = masked.slice(b.end, b.end + 8)
  if (a.end === b.start) return a.form === 'short' && b.form === 'short'
  return (
    /^[と・]$/u.test(masked.slice(a.end, b.start)) &&
    /^(?:両国)?(?:の間)?の|^間|^の?(?:貿易|交易)/u.test(after)
  )
}
