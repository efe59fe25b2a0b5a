import { expression } from '../expression.js'
import type { Span } from '../../../report/span.js'
import type { Amount } from '../amount.js'
import type { Units } from '../compile-units.js'
import type { HeadFound } from '../reading.js'
import type { Scene } from '../scene.js'
import type { HeadRow } from '../units-file.js'

/** The words that say what an amount is of, and the row of units.yaml they stand in. */
export interface Of {
  readonly span: Span
  readonly row: HeadRow | null
}

const stop =
  '(?:to|in|from|at|by|for|on|of|and|or|with|between|during|since|as|that|which|who|while|than|a|an|is|was|were|are|had|has|have|after|before|under|into|per|compared|over|worth|while|whereas|but|although|though|when|because|if|will|would|could|should|may|might|can|must|not|has|have|be|been)'
const phrase = `(?:(?:the|its|their|his|all|a|an) )?(?:(?!${stop}\\b)[\\p{L}][\\p{L}'’.-]*)(?: (?!${stop}\\b)[\\p{L}][\\p{L}'’-]*){0,3}`
const ofAfter = new RegExp(`^(?: worth)?(?: ?\\u0002+)?(?: worth)? of (${phrase})`, 'iu')
const inAfter = new RegExp(`^(?: worth)? in (${phrase})`, 'iu')
const beside = new RegExp(`^ ((?!${stop}\\b)\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*)?)`, 'u')
const worthBefore = /([\p{L}-]+(?: [\p{L}-]+)?) worth (?:\p{L}+ ){0,2}$/u
const noThing = /^(?:the |a |an |its |their |all )/iu

/** Finds what an amount is of: counted, after `of` or `in`, before `worth`, by a head beside it or before it. */
export function englishOf(
  amount: Amount,
  scene: Scene,
  segment: Span,
  heads: readonly HeadFound[],
  units: Units,
): Of | null {
  const found = ofBeside(amount, scene, segment, heads)
  return found === null ? null : { ...found, span: withoutVerb(found.span, scene, units) }
}

/** `exported goods worth $3bn` tells of goods, `cut gas supplies by 40%` of gas supplies. */
function withoutVerb(span: Span, { text }: Scene, { changes, trade }: Units): Span {
  const first = /^\p{L}+(?= )/u.exec(text.slice(span.start, span.end))?.[0] ?? ''
  const isVerb = /(?:ed|ing|cut|sold|bought|raise|reduce|expand|increase)$/u.test(first) && [changes, trade].some(({ en }) => en.valueOf(first) !== undefined) // prettier-ignore
  return isVerb ? { start: span.start + first.length + 1, end: span.end } : span
}

function ofBeside(amount: Amount, { masked }: Scene, segment: Span, heads: readonly HeadFound[]): Of | null {
  if (amount.counted !== null) return { span: amount.counted, row: null }
  const nearby = heads.filter(({ start, end }) => start >= segment.start && end <= segment.end)
  const before = nearby.filter(({ end }) => end <= amount.start)
  const part = amount.kind === 'share' ? before.findLast(({ row }) => row.part) : undefined
  const head = part ?? before.at(-1)
  return (
    ofAfterAmount(amount, masked.slice(amount.end, segment.end), nearby) ??
    ofWorth(segment.start, masked.slice(segment.start, amount.start), nearby) ??
    (head === undefined ? null : { span: withModifiers(head, masked, segment), row: head.row })
  )
}

const headIn = (span: Span, nearby: readonly HeadFound[]): HeadFound | undefined =>
  nearby.findLast(({ start, end }) => start >= span.start && end <= span.end)

function ofAfterAmount(amount: Amount, tail: string, nearby: readonly HeadFound[]): Of | null {
  const of = spanAt(ofAfter.exec(tail), amount.end)
  if (of !== null) return { span: of, row: headIn(of, nearby)?.row ?? null }
  const thing = spanAt(inAfter.exec(tail), amount.end)
  const headOfThing = thing === null ? undefined : headIn(thing, nearby)
  if (thing !== null && headOfThing !== undefined) return { span: thing, row: headOfThing.row }
  const after = spanAt(beside.exec(tail), amount.end)
  const head = after === null ? undefined : headIn(after, nearby)
  return head === undefined ? null : { span: { start: head.start, end: head.end }, row: head.row }
}

/** `weapons worth $3bn` */
function ofWorth(offset: number, before: string, nearby: readonly HeadFound[]): Of | null {
  const found = worthBefore.exec(before)
  if (found?.[1] === undefined) return null
  const span = { start: offset + found.index, end: offset + found.index + found[1].length }
  return { span, row: headIn(span, nearby)?.row ?? null }
}

function spanAt(found: RegExpExecArray | null, offset: number): Span | null {
  const words = found?.[1]
  if (found === null || words === undefined) return null
  const article = noThing.exec(words)?.[0].length ?? 0
  const end = offset + found[0].length
  return { start: end - words.length + article, end: end - (/[.'’]+$/u.exec(words)?.[0].length ?? 0) }
}

/** `Oil exports`, `bilateral trade`: a head with at most two words that belong to it. */
function withModifiers({ start, end }: HeadFound, masked: string, segment: Span): Span {
  const before = masked.slice(segment.start, start)
  const joined =
    expression(`(?:(?<=^|(?:'s|’s|s'|the|and|of) )(?!${stop}\\b|the\\b)[\\p{L}-]+ |(?<![\\p{L}'’-])(?!${stop}\\b|the\\b)\\p{Ll}[\\p{Ll}-]+ ){0,2}$`, 'iu').exec(before)?.[0] ?? '' // prettier-ignore
  const own = joined.replace(/^.*(?:'s|’s|s'|\b(?:the|its|their|\p{Lu}\p{L}*(?:an|ese|ish|ch)|and|whose|while)) /u, '') // prettier-ignore
  return { start: start - own.length, end }
}
