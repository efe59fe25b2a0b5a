import type { Span } from '../../../report/span.js'
import type { Amount } from '../amount.js'
import type { Parties } from '../reading.js'
import type { Scene } from '../scene.js'
import { endsRelative } from './clauses.js'
import type { Party } from './roles.js'

/** What is known of an amount when its parties are looked for. */
export interface Trading {
  readonly amount: Amount
  readonly clause: Span
  readonly of: Span | null
  readonly direction: 'export' | 'import' | null
  /** The verb tells the direction, so that who does it is its subject. */
  readonly byVerb: boolean
  /** Goods go somewhere, or between two sides. */
  readonly isTrade: boolean
  readonly trade: RegExp
}

/** Whose an amount is by its own clause. What the clause leaves open is null. */
export function japaneseParties(trading: Trading, scene: Scene, parties: readonly Party[]): Parties {
  const owner = ownerOf(trading, scene, parties)
  const subject = subjectOf(trading, scene, parties)
  const isObject = trading.amount.kind === 'count' && /^[^がはにで、]{0,12}を/u.test(scene.masked.slice(trading.amount.end)) // prettier-ignore
  const actor =
    (trading.byVerb || isObject ? (subject ?? owner) : (owner ?? subject)) ??
    senderOf(trading, parties) ??
    wholeOf(trading, scene, parties)
  return { actor, partner: trading.isTrade ? partnerOf(trading, parties, actor) : null }
}

/** Who the sentence is about, set before it by は. */
export function topicBefore(
  { amount, trade }: Trading,
  scene: Scene,
  parties: readonly Party[],
): string | null {
  const topic = parties.findLast(
    ({ isTopic, role, mention }) => isTopic && role === 'subject' && mention.end <= amount.start,
  )
  if (topic === undefined) return null
  return endsRelative(scene.masked.slice(topic.mention.end, amount.start), trade) &&
    !/^.{0,6}は/u.test(scene.masked.slice(topic.mention.end))
    ? null
    : topic.mention.id
}

/** The actor in the phrase that says what the amount is of: 中国の北朝鮮に対する輸出額, 5万人の北朝鮮労働者. */
function ownerOf(
  { amount, of, direction, clause }: Trading,
  scene: Scene,
  parties: readonly Party[],
): string | null {
  const isAfter = of !== null && of.start >= amount.end
  const target = of === null || isAfter ? amount.start : of.start
  const owners = parties.filter(({ mention, role }) => {
    if (mention.end > target && !(of !== null && mention.start >= of.start && mention.end <= of.end))
      return false
    if (mention.start < clause.start && target >= clause.start) return false
    const gap = scene.masked.slice(mention.end, Math.max(mention.end, target))
    const isLinked = !/[はがをにで、]/u.test(
      gap.replaceAll(/に対する|に向けた|における|による|への|からの|向けの/gu, ''),
    )
    return isLinked && isOwner(role, direction)
  })
  const pair = owners.findLast(({ role }) => role === 'first')
  const own = owners.findLast(({ role }) => role !== 'first')
  return (pair ?? own)?.mention.id ?? null
}

const isOwner = (role: Party['role'], direction: Trading['direction']): boolean =>
  ['owner', 'part', 'first'].includes(role) || (role === 'from' && direction === 'export') || (role === 'subject' && direction !== null) // prettier-ignore

/** ロシアの輸出に占める石油の割合: a share of somebody's. */
const wholeOf = ({ amount, clause }: Trading, { masked }: Scene, parties: readonly Party[]): string | null =>
  parties.find(({ role, mention }) => role === 'owner' && mention.start >= clause.start && /^の[^はがを、]{1,12}に占める/u.test(masked.slice(mention.end, amount.start)))?.mention.id ?? null // prettier-ignore

/** 米軍から兵士3,000人が参加した */
const senderOf = ({ amount, clause, direction }: Trading, parties: readonly Party[]): string | null =>
  direction !== null || amount.kind !== 'count' ? null : (parties.findLast(({ role, mention }) => role === 'from' && mention.start >= clause.start && mention.end <= amount.start)?.mention.id ?? null) // prettier-ignore

/** The nearest subject before the amount in its clause, outside clauses about a noun. */
function subjectOf(
  { amount, clause, trade }: Trading,
  scene: Scene,
  parties: readonly Party[],
): string | null {
  const subject = parties.findLast(
    ({ mention, role, isTopic }) =>
      role === 'subject' &&
      mention.start >= clause.start &&
      mention.end <= amount.start &&
      (isTopic || !endsRelative(scene.masked.slice(mention.end, amount.start), trade)),
  )
  return subject?.mention.id ?? null
}

function partnerOf(
  { amount, clause, direction }: Trading,
  parties: readonly Party[],
  actor: string | null,
): string | null {
  const wanted: readonly Party['role'][] = direction === 'import' ? ['from', 'with', 'second', 'to'] : ['to', 'with', 'second'] // prettier-ignore
  const near = parties.filter(
    ({ mention, role }) =>
      mention.start >= clause.start &&
      mention.end <= clause.end &&
      wanted.includes(role) &&
      mention.id !== actor,
  )
  const before = near.findLast(({ mention }) => mention.end <= amount.start)
  const after = near.find(({ mention }) => mention.start >= amount.end)
  return (before ?? after)?.mention.id ?? null
}
