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
import { clausesOf } from './clauses.js'
import { japaneseParties, topicBefore, type Trading } from './parties.js'
import { japanesePeriod } from './period.js'
import { partiesOf, type Party } from './roles.js'
import { japaneseSign } from './sign.js'
import { themeOf, type Theme } from './theme.js'
import { japaneseOf, type Of } from './topic-of.js'

/** A sentence prepared for reading. */
interface Prepared {
  readonly scene: Scene
  readonly units: Units
  readonly clauses: readonly Span[]
  readonly heads: readonly HeadFound[]
  readonly parties: readonly Party[]
  readonly trade: RegExp
}

/** Reads what the amounts of a Japanese sentence are of, whose, and when. */
export function readJapanese(scene: Scene, units: Units): readonly Reading[] {
  const prepared: Prepared = {
    scene,
    units,
    clauses: clausesOf(scene.masked),
    heads: findHeads(scene.masked, 'ja', units),
    parties: partiesOf(scene),
    trade: expression(units.trade.ja.pattern.source, 'u'),
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
  const { scene, clauses, heads, units, trade } = prepared
  const clause = clauses.find(({ end }) => amount.start < end) ?? { start: 0, end: scene.text.length }
  const own = japaneseOf(amount, scene, clause, heads, units)
  const like = own === null && !isNewSubject(amount, clause, scene, earlier) ? likeBefore(amount, earlier) : undefined // prettier-ignore
  const head = own?.row ?? like?.head ?? null
  const of = own?.span ?? null
  const verb = own?.row?.direction || own?.row?.between ? null : verbDirection(amount, clause, prepared)
  const direction = own?.row?.direction ?? verb ?? like?.direction ?? null
  const isTrade = direction !== null || head?.between === true
  const trading = { amount, clause, of, direction, byVerb: verb !== null, isTrade, trade }
  const comparison = comparisonIn(scene, stretchOf(amount, clause, scene), 'ja', units)
  const period = japanesePeriod({ amount, clause, of, compared: comparison.dates, trade, last: earlier.at(-1)?.period ?? null }, scene) // prettier-ignore
  const sign = japaneseSign(amount, scene, units)
  return {
    ...{ amount, clause, direction, head, of: of ?? like?.of ?? null, sign: sign ?? 1 },
    ...sharedParties(trading, own, prepared, earlier),
    period: period ?? sharedPeriod(trading, own, prepared, earlier),
    comparedTo: sign === null && amount.kind !== 'share' ? null : comparison.against,
  }
}

/** …、約50万人が避難した: a count that is a later clause's subject is of something else. */
const isNewSubject = (amount: Amount, clause: Span, { masked }: Scene, earlier: readonly Reading[]): boolean =>
  amount.kind === 'count' && earlier.at(-1)?.clause.start !== clause.start && /^[がは]/u.test(masked.slice(amount.end, amount.end + 1)) // prettier-ignore

/** The amount before that a bare one is like: of the same unit, or for a share any. */
const likeBefore = (amount: Amount, earlier: readonly Reading[]): Reading | undefined =>
  earlier.findLast(({ amount: { unit } }) => unit === amount.unit) ??
  (amount.kind === 'share' || earlier.at(-1)?.amount.kind === 'share' ? earlier.at(-1) : undefined)

/** Which way goods go by the verb after an amount in its clause. */
function verbDirection(amount: Amount, clause: Span, { scene, units }: Prepared): 'export' | 'import' | null {
  const { pattern, valueOf } = units.trade.ja
  const verbs = [...scene.masked.slice(amount.end, clause.end).matchAll(pattern)]
  const verb = verbs.find(({ index, 0: words }) => {
    const after = scene.masked.slice(amount.end + index + words.length, amount.end + index + words.length + 4)
    return /^(?:を?(?:し|す|さ|せ|でき)|[、。]|$|っ|り|い)/u.test(after)
  })
  return verb === undefined ? null : (valueOf(verb[0]) ?? null)
}

/** From the amount before, or the bracket that it stands in: what is there compares this amount. */
function stretchOf(amount: Amount, clause: Span, { amounts, brackets }: Scene): Span {
  const index = amounts.indexOf(amount)
  const bracket = brackets.find(({ start, end }) => start < amount.start && amount.end < end)
  const last = amounts[index - 1]
  const start = Math.max(bracket?.start ?? clause.start, last?.end ?? 0)
  return { start: Math.min(start, amount.start), end: amount.end }
}

/** Its own clause's parties, else those of the amount before, else who the sentence is about. */
function sharedParties(
  trading: Trading,
  own: Of | null,
  { scene, parties }: Prepared,
  earlier: readonly Reading[],
): Parties {
  const found = japaneseParties(trading, scene, parties)
  const last = earlier.at(-1)
  const isSame = last !== undefined && (found.actor === null || own?.row === undefined || own.row === null)
  const shared = found.actor ?? (isCarried(trading, own, last) ? (last?.actor ?? null) : null)
  const isOther = hasOwnSubject(own, trading, scene)
  const actor = shared ?? (isOther ? null : (topicBefore(trading, scene, parties) ?? themeFor(trading, own, scene, parties)?.actor ?? null)) // prettier-ignore
  const partner = found.partner ?? (trading.isTrade && isSame ? last.partner : null)
  return { actor, partner: partner === actor ? null : partner }
}

/** A noun of its own in a later clause begins something new; a head in a row does not. */
const isCarried = (trading: Trading, own: Of | null, last: Reading | undefined): boolean =>
  last !== undefined &&
  (own === null || own.row !== null || (last.clause.start === trading.clause.start && own.span.start < last.amount.start)) // prettier-ignore

/** What a sentence is about goes for all of its first clause, and for a head in a later one that names nobody. */
function themeFor(
  { amount, clause }: Trading,
  own: Of | null,
  scene: Scene,
  parties: readonly Party[],
): Theme | null {
  const theme = themeOf(scene, parties)
  if (theme === null || amount.start < theme.end) return null
  const isLater = clause.start >= theme.end
  if (isLater && (own?.row ?? null) === null) return null
  const from = isLater ? clause.start : theme.end
  return parties.some(({ mention }) => mention.start >= from && mention.end <= clause.end) ? null : theme
}

/** A later clause about something else, which is no head: …、ミサイルは約2,700キロ飛行した. */
const hasOwnSubject = (own: Of | null, { clause, amount }: Trading, { masked }: Scene): boolean =>
  own !== null && own.row === null && clause.start > 0 && own.span.start >= clause.start && own.span.end <= amount.start &&
  /^[はが]/u.test(masked.slice(own.span.end)) && !/(?:その|同|この)$/u.test(masked.slice(0, own.span.start)) // prettier-ignore

/** Words that name nobody and no date go on with the date of the amount before, or of what the sentence is about. */
function sharedPeriod(
  trading: Trading,
  own: Of | null,
  { scene, parties }: Prepared,
  earlier: readonly Reading[],
): string | null {
  const last = earlier.at(-1)
  if (isBeginning(trading.amount, scene)) return null
  if (last === undefined) return themeFor(trading, own, scene, parties)?.period ?? null
  const isNext = last.clause.start !== trading.clause.start || Boolean(own?.row)
  return isNext && japaneseParties(trading, scene, parties).actor === null ? last.period : null
}
