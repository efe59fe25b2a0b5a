import { overlaps, type Span } from '../../../report/span.js'
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
export function englishPeriod(dating: Dating, scene: Scene): string | null {
  const { amount, segment, segments, last } = dating
  const own = ownDates(dating, scene)
  const next = scene.amounts.find(({ start }) => start >= amount.end)
  const after = own.filter(({ start }) => start >= amount.end)
  const near = after.find(
    ({ start }) => next === undefined || start < next.start || isRest(next, segment, own),
  )
  if (isBeginning(amount, scene))
    return next !== undefined && near && near.start < next.start ? near.edtf : null
  const found = near ?? own.findLast(({ end }) => end <= amount.start) ?? after[0]
  if (found !== undefined) return isSamePart(scene.text, found) ? samePeriod(found.edtf, last) : found.edtf
  if (segment.kind === 'relative') return null
  return opening(scene, segments, segment) ?? aroundAside({ segment, segments }, scene)
}

/** The dates of a segment that are not compared with, and of no other verb or noun. */
function ownDates({ segment, compared, verbs }: Dating, scene: Scene): readonly DateMention[] {
  return scene.dates.filter(
    (date) =>
      date.start >= segment.start &&
      date.end <= segment.end &&
      !compared.some((other) => overlaps(date, other)) &&
      !isOfOther(date, scene, verbs) &&
      !isOfNoun(date, scene),
  )
}

/** `…, selling goods worth $3bn` goes on with the date before it; `A, or about 3 tonnes, was sold in 2016` with that after. */
function aroundAside(
  { segment, segments }: Pick<Dating, 'segment' | 'segments'>,
  { dates, masked }: Scene,
): string | null {
  const index = segments.indexOf(segment)
  const [before, rest] = [segments[index - 1], segments.slice(index + 1)]
  const within = (span: Span | undefined): string | null =>
    dates.find(({ start, end }) => span !== undefined && start >= span.start && end <= span.end)?.edtf ?? null
  if (before !== undefined && /^\p{Ll}+ing\b/u.test(masked.slice(segment.start, segment.end)))
    return within(before)
  const going = rest.find(({ start }) =>
    /^(?:was|were|is|are|has|had|have)\b/u.test(masked.slice(start, start + 6)),
  )
  return going === undefined || rest.some(({ kind, start }) => kind === 'contrast' && start < going.start) ? null : within(going) // prettier-ignore
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

/** `after the November 2020 ceasefire`: an article and a noun on either side take a date; `the 2022 budget of $3bn` tells of it. */
function isOfNoun({ start, end }: Span, { text, amounts }: Scene): boolean {
  const isPoint = /^(?:(?:after|before|since|until|by|following) )?(?:the )?(?:\p{Lu}\p{Ll}+ )?\d{4}$/u.test(text.slice(start, end)) // prettier-ignore
  const hasArticle = /\b(?:the|a|an) $/iu.test(text.slice(Math.max(0, start - 4), start)) || /\bthe \S+(?: \d{4})?$/iu.test(text.slice(start, end)) // prettier-ignore
  const isBefore = amounts.some((amount) => amount.start < start)
  return isPoint && hasArticle && isBefore && /^ \p{Ll}{4,}/u.test(text.slice(end))
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
