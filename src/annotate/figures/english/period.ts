import type { Span } from '../../../report/span.js'
import type { DateMention } from '../../annotations.js'
import type { Amount } from '../amount.js'
import { isBeginning } from '../from-to.js'
import { isSamePart, samePeriod } from '../same-period.js'
import type { Scene } from '../scene.js'
import type { Segment } from './segments.js'

/** What is known of an amount when its date is looked for. */
export interface Dating {
  readonly amount: Amount
  readonly segment: Segment
  readonly segments: readonly Segment[]
  /** Dates that are compared with, and no period. */
  readonly compared: readonly Span[]
  /** Words of trade and change, whose date is that of the amount. */
  readonly verbs: RegExp
  /** The period of the amount before. */
  readonly last: string | null
}

/**
 * The date of an amount: the first after it before the next amount of its segment, else the nearest before it there,
 * else any after it, else one that opens the sentence. A date of another verb (`imposed in 2016`) is none.
 */
export function englishPeriod(
  { amount, segment, segments, compared, verbs, last }: Dating,
  scene: Scene,
): string | null {
  const isCompared = (date: Span): boolean =>
    compared.some(({ start, end }) => date.start < end && start < date.end)
  const own = scene.dates.filter(
    (date) =>
      date.start >= segment.start &&
      date.end <= segment.end &&
      !isCompared(date) &&
      !isOfOther(date, scene, verbs),
  )
  const next = scene.amounts.find(({ start }) => start >= amount.end)
  const after = own.filter(({ start }) => start >= amount.end)
  const near = after.find(
    ({ start }) => next === undefined || start < next.start || isRest(next, segment, own),
  )
  if (isBeginning(amount, scene))
    return next !== undefined && near && near.start < next.start ? near.edtf : null
  const found = near ?? own.findLast(({ end }) => end <= amount.start) ?? after[0]
  if (found !== undefined) return isSamePart(scene.text, found) ? samePeriod(found.edtf, last) : found.edtf
  return segment.kind === 'relative' ? null : opening(scene, segments, segment)
}

/** Whether all amounts of a segment share its one date. */
const isRest = (next: Amount, segment: Span, own: readonly DateMention[]): boolean =>
  next.start >= segment.end || own.length === 1

/** `sanctions imposed in 2016`: a participle beside a date takes it, unless it tells of the amount. */
function isOfOther({ start }: Span, { masked }: Scene, verbs: RegExp): boolean {
  const verb = /(?:^|[ ,])(\p{L}+) (?:in|on|since|during|by|from)(?: the)? $/u.exec(masked.slice(Math.max(0, start - 40), start)) // prettier-ignore
  const word = verb?.[1] ?? ''
  return /(?:ed|made|held|begun|signed|sent|built|won)$/u.test(word) && word.search(verbs) === -1 && !isMainVerb(word, masked, start) // prettier-ignore
}

/** `Soldiers died in 2016`: with nothing but a subject before it the verb is the sentence's own. */
const isMainVerb = (word: string, masked: string, start: number): boolean =>
  /\u0003 $/u.test(masked.slice(0, Math.max(0, masked.lastIndexOf(word, start))))

/** A date at the head of the sentence, up to the first clause of another kind. */
function opening({ masked, dates }: Scene, segments: readonly Segment[], segment: Segment): string | null {
  const first = dates.find(({ start }) => /^(?:(?:in|on|during|by|for|throughout|since|as of|at the end of|at|from|until) (?:the )?)?$/iu.test(masked.slice(0, start))) // prettier-ignore
  if (first === undefined) return null
  const isCut = segments.some(({ start, kind }) => start > 0 && start <= segment.start && kind === 'contrast')
  return isCut ? null : first.edtf
}
