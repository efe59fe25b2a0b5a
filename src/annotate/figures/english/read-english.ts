import { expression } from '../expression.js'
import type { Span } from '../../../report/span.js'
import type { Amount } from '../amount.js'
import { comparisonIn } from '../change.js'
import type { Units } from '../compile-units.js'
import { findHeads } from '../find-heads.js'
import { isBeginning } from '../from-to.js'
import { hosted, hostOf } from '../hosts.js'
import type { HeadFound, Parties, Reading } from '../reading.js'
import { respectively } from '../respective.js'
import type { Scene } from '../scene.js'
import { englishParties, type Trading } from './parties.js'
import { englishPeriod } from './period.js'
import { partiesOf, type Party } from './roles.js'
import { segmentsOf, type Segment } from './segments.js'
import { englishSign } from './sign.js'
import { englishOf, type Of } from './topic-of.js'

/** A sentence prepared for reading. */
interface Prepared {
  readonly scene: Scene
  readonly units: Units
  readonly segments: readonly Segment[]
  readonly heads: readonly HeadFound[]
  readonly parties: readonly Party[]
  readonly verbs: RegExp
}

/** Reads what the amounts of an English sentence are of, whose, and when. */
export function readEnglish(scene: Scene, units: Units): readonly Reading[] {
  const prepared: Prepared = {
    scene,
    units,
    segments: segmentsOf(scene.masked),
    heads: findHeads(scene.masked, 'en', units),
    parties: partiesOf(scene),
    verbs: expression(`${units.trade.en.pattern.source}|${units.changes.en.pattern.source}|total+ed|reached|amounted`, 'iu'), // prettier-ignore
  }
  const readings: Reading[] = []
  for (const amount of scene.amounts) {
    const host = hostOf(amount, scene)
    const hostReading = readings.find((reading) => reading.amount === host)
    const own = readAmount(amount, prepared, readings)
    readings.push(hostReading === undefined ? own : hosted(own, hostReading))
  }
  return respectively(readings, scene)
}

function readAmount(amount: Amount, prepared: Prepared, earlier: readonly Reading[]): Reading {
  const { scene, segments, heads, units, verbs } = prepared
  const segment = segments.find(({ end }) => amount.start < end) ?? { start: 0, end: scene.text.length, kind: 'main' } // prettier-ignore
  const own = englishOf(amount, scene, segment, heads, units)
  const like = own === null && segment.kind === 'joined' || own === null && earlier.at(-1)?.clause === segment ? likeBefore(amount, earlier) : undefined // prettier-ignore
  const direction =
    own?.row?.direction ?? verbDirection(amount, segment, own, prepared) ?? like?.direction ?? null
  const isTrade = direction !== null || (own?.row ?? like?.head)?.between === true
  const trading: Trading = { amount, segment, of: own?.span ?? null, byHead: Boolean(own?.row), direction, isTrade } // prettier-ignore
  const sign = englishSign(amount, segment, scene, units)
  const comparison = comparisonIn(scene, stretchOf(amount, segment, scene), 'en', units)
  const parties = englishParties(trading, scene, prepared.parties)
  const period = englishPeriod({ amount, segment, segments, compared: comparison.dates, verbs, last: earlier.at(-1)?.period ?? null }, scene) // prettier-ignore
  const last = sharing(segment, parties, prepared, earlier)
  return {
    amount, clause: segment, direction, ...sharedParties(trading, parties, prepared, last),
    period: period ?? gappedPeriod(segment, amount, prepared, earlier) ?? (isBeginning(amount, scene) ? null : (last?.period ?? null)),
    of: own?.span ?? like?.of ?? null,
    head: own?.row ?? like?.head ?? null,
    comparedTo: sign === null ? null : comparison.against,
    sign: sign ?? 1,
  } // prettier-ignore
}

const likeBefore = (amount: Amount, earlier: readonly Reading[]): Reading | undefined =>
  earlier.findLast(({ amount: { unit } }) => unit === amount.unit) ??
  (amount.kind === 'share' || earlier.at(-1)?.amount.kind === 'share' ? earlier.at(-1) : undefined)

/** Which way goods go by the nearest verb of trade before an amount in its segment. */
function verbDirection(
  amount: Amount,
  segment: Span,
  own: Of | null,
  { scene, units }: Prepared,
): 'export' | 'import' | null {
  if (own?.row && own.span.end <= amount.start) return null
  const { pattern, valueOf } = units.trade.en
  const verb = [...scene.masked.slice(segment.start, amount.start).matchAll(pattern)].at(-1)
  return verb === undefined ? null : (valueOf(verb[0]) ?? null)
}

/** From the amount before to the next one, or the end of what is joined. */
function stretchOf(amount: Amount, segment: Segment, { amounts, masked }: Scene): Span {
  const index = amounts.indexOf(amount)
  const bracket = masked.indexOf(')', amount.end)
  const last = amounts[index - 1]?.end ?? 0
  const next = amounts[index + 1]?.start ?? masked.length
  const end =
    masked.charAt(amount.start) === '\u0002' && bracket !== -1 ? bracket : Math.min(next, masked.length)
  return { start: Math.min(amount.start, Math.max(last, segment.start)), end: Math.max(amount.end, end) }
}

/** `and Pakistan $10.3 billion`: with nothing but a name before it, an amount has the verb and the date of the one before. */
function gappedPeriod(
  { start, kind }: Segment,
  amount: Amount,
  { parties, scene }: Prepared,
  earlier: readonly Reading[],
): string | null {
  const name = parties.find(({ mention }) => mention.start >= start)?.mention
  if (kind !== 'joined' || name === undefined || name.end > amount.start) return null
  const isBare = /^(?:and )?(?:the )?$/iu.test(scene.masked.slice(start, name.start)) && /^ (?:\p{Ll}+ )?$/u.test(scene.masked.slice(name.end, amount.start)) // prettier-ignore
  const isVerb = /(?:ed|s) $/u.test(scene.masked.slice(name.end, amount.start))
  return isBare && !isVerb ? (earlier.at(-1)?.period ?? null) : null
}

/** The amount before, where a segment that names nobody goes on with it. */
function sharing(
  segment: Segment,
  { actor }: Parties,
  { segments }: Prepared,
  earlier: readonly Reading[],
): Reading | undefined {
  const last = earlier.at(-1)
  if (last === undefined || last.clause.start === segment.start) return last?.clause.start === segment.start ? last : undefined // prettier-ignore
  const isCut = segments.some(({ start, kind }) => start > last.clause.start && start <= segment.start && kind !== 'joined') // prettier-ignore
  return isCut || actor !== null ? undefined : last
}

/** Its own segment's parties, else those of the amount before, else the subject that the sentence began with. */
function sharedParties(
  { segment, isTrade }: Trading,
  own: Parties,
  { parties, segments, scene }: Prepared,
  last: Reading | undefined,
): Parties {
  const goesOn = isTrade && /^(?:while|whereas|but)\b/iu.test(scene.masked.slice(segment.start))
  const isRelative = segments.some(({ start, kind }) => start === segment.start && kind === 'relative')
  const isCut = segments.some(({ start, kind }) => start <= segment.start && start > 0 && kind === 'contrast')
  const subject = isRelative || (isCut && !goesOn) ? undefined : parties.findLast(({ role, mention }) => (role === 'subject' || (goesOn && role === 'owner')) && mention.end <= segment.start) // prettier-ignore
  const antecedent = isRelative ? parties.find(({ mention }) => mention.end === segment.start - 2) : undefined
  const actor = own.actor ?? antecedent?.mention.id ?? last?.actor ?? subject?.mention.id ?? null
  const partner = own.partner ?? (isTrade && own.actor === null ? (last?.partner ?? null) : null)
  return { actor, partner: partner === actor ? null : partner }
}
