import type { Span } from '../../../report/span.js'
import type { DateMention } from '../../annotations.js'
import type { Amount } from '../amount.js'
import { isBeginning } from '../from-to.js'
import { isSamePart, samePeriod } from '../same-period.js'
import { MASK, type Scene } from '../scene.js'
import { endsRelative } from './clauses.js'

/** What is known of an amount when its date is looked for. */
export interface Dating {
  readonly amount: Amount
  readonly clause: Span
  readonly of: Span | null
  /** Dates that are compared with, and no period. */
  readonly compared: readonly Span[]
  readonly trade: RegExp
  /** The period of the amount before. */
  readonly last: string | null
}

/**
 * The date of an amount: in brackets after it, the nearest one before it in its clause, or one that is set before the
 * whole sentence (2016年には、…; 2016年、…). A date inside a clause about a noun, or of another noun, is none.
 */
export function japanesePeriod(dating: Dating, scene: Scene): string | null {
  const { amount, clause, compared } = dating
  const bracketed = scene.dates.find((date) => isBracketed(date, amount, scene))
  if (bracketed !== undefined) return bracketed.edtf
  const before = scene.dates
    .filter((date) => date.end <= amount.start && !isHidden(date, amount, scene))
    .filter((date) => !compared.some(({ start, end }) => date.start < end && start < date.end))
  const nearest = before.findLast(
    (date) => (date.start >= clause.start || isFrame(date, scene)) && isOwn(date, dating, scene),
  )
  if (nearest === undefined) return laterDate(dating, scene)
  const isJoined = /^の(?:約|およそ)?$/u.test(scene.masked.slice(nearest.end, amount.start))
  if (isBeginning(amount, scene) && !isJoined) return null
  return isSamePart(scene.text, nearest) ? samePeriod(nearest.edtf, dating.last) : nearest.edtf
}

/** 3億ドルの支援を2023年に表明した: a date after an amount, where its clause has none before and no other amount follows. */
function laterDate({ amount, clause, compared, trade }: Dating, { dates, masked }: Scene): string | null {
  const inside = dates.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const [date] = inside
  if (date === undefined || inside.length > 1 || date.start < amount.end) return null
  if (compared.some(({ start, end }) => date.start < end && start < date.end)) return null
  const rest = masked.slice(date.end, clause.end)
  const isAdverb = /^(?:[、に]|には|中に|末に|頃に?|ごろに?)/u.test(rest) && !rest.includes(MASK.amount)
  return isAdverb && !endsRelative(masked.slice(amount.end, date.start), trade) && !endsRelative(rest, trade) ? date.edtf : null // prettier-ignore
}

/** 98万ドル（2016年） */
function isBracketed(date: DateMention, amount: Amount, { brackets, text }: Scene): boolean {
  const bracket = brackets.find(({ start }) => start >= amount.end && start <= amount.end + 4)
  if (bracket === undefined || date.start < bracket.start || date.end > bracket.end) return false
  return date.start - bracket.start <= 1 && /^(?:実績|時点|度|末|現在)?[)、]/u.test(text.slice(date.end))
}

/** A date in brackets is of the words before the bracket alone, unless the amount stands there too. */
const isHidden = (date: Span, amount: Amount, { brackets }: Scene): boolean =>
  brackets.some(({ start, end }) => start < date.start && date.end < end && !(amount.start > start && amount.end < end)) // prettier-ignore

/** Set before its sentence by は or a comma. */
const isFrame = ({ end }: Span, { masked }: Scene): boolean =>
  /^(?:(?:末|頃|ごろ|時点|現在|度)?(?:には|では|においては|に|において|で)?、|(?:には|では|においては|は))/u.test(
    masked.slice(end, end + 12),
  )

function isOwn(date: DateMention, { amount, of, trade }: Dating, scene: Scene): boolean {
  const between = scene.masked.slice(date.end, amount.start)
  if (/^(?:末)?(?:時点|現在)(?:で|では|において)?、/u.test(between)) return true
  if (endsRelative(between, trade)) return false
  if (!between.startsWith('の')) return true
  const phrase = date.end + 1 + Math.max(0, between.slice(1).search(/[はがをにで、]|$/u))
  if (phrase >= amount.start) return true
  if (of !== null && of.end > date.end && of.start <= phrase) return true
  const words = { start: date.end + 1, end: phrase }
  return scene.actors.some((actor) => actor.start === words.start && actor.end >= words.end - 1)
}
