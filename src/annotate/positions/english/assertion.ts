import type { ActorMention } from '../../annotations.js'
import type { Act, SentenceReading } from '../act.js'
import { isPassive } from './subjects.js'
import type { EnglishVerb } from './verbs.js'
import {
  afterDeterminer,
  doneInfinitive,
  negation,
  passiveAuxiliary,
  refusal,
  stanceInfinitive,
  unreal,
  unrealContent,
} from './words.js'

/** Whether a form that may be a noun or an adjective is a verb here. */
export function isVerb({ text }: SentenceReading, verb: EnglishVerb): boolean {
  const before = text.slice(0, verb.start)
  if (otherVerb.test(text.slice(verb.end))) return false
  if (verb.form === 'gerund')
    return /,\s*$/u.test(before) || passiveAuxiliary.test(before) || /^\s*(?:Having\s+)?$/u.test(before)
  return !afterDeterminer.test(before)
}

/** A particle makes another verb of it: backed away, called off. */
const otherVerb = /^\s+(?:away|down|off|up|out)\b/u

/**
 * Whether a form agrees with who acts: a bare base form needs several, or people in the plural, before it. Else it is
 * a noun, or a wish: that Russia withdraw.
 */
export function agrees(
  { text }: SentenceReading,
  verb: EnglishVerb,
  subjects: readonly ActorMention[],
): boolean {
  if (verb.form !== 'base' || subjects.length > 1) return true
  const before = text.slice(0, verb.start)
  return /(?:s|\b(?:do|does|did|to|not|never|n['’]t|they|both|all|who|which|would|could|will|can|may|might|must|should|and|or)|(?!Italy|July)\w+ly)\s+$/iu.test(
    before,
  )
}

/** Whether a verb is told as something done, said or held: no condition, wish, request, plan or question. */
export function isAsserted({ text }: SentenceReading, verb: EnglishVerb, acts: readonly Act[]): boolean {
  const before = text.slice(0, verb.start)
  if (text.trimEnd().endsWith('?') || isUnrealContent(text, verb, acts)) return false
  if (refusal.test(before) || doneInfinitive.test(before)) return true
  if (verb.row.vote && stanceInfinitive.test(before)) return true
  const isInfinitive = /\bto\s+(?:(?!Italy|July)\w+ly\s+)?(?:have\s+)?$/iu.test(before)
  if (isInfinitive && !/\bto\s+have\s+$/iu.test(before)) return false
  return !unreal.test(before) && !/\b(?:if|whether|unless)\b[^,;]*$/iu.test(before)
}

/** Whether a verb is denied, by not or never, by a refusal, or by neither … nor before who acts. */
export function isNegated(
  { text }: SentenceReading,
  verb: EnglishVerb,
  subjects: readonly ActorMention[],
): boolean {
  const before = text.slice(0, verb.start)
  const isNeither = /\bneither\s+(?:the\s+)?$/iu.test(text.slice(0, subjects[0]?.start ?? 0))
  return negation.test(before) || refusal.test(before) || isNeither
}

/** What is denied, demanded or feared is not told as a fact: denied that it had attacked. */
function isUnrealContent(text: string, verb: EnglishVerb, acts: readonly Act[]): boolean {
  if (afterRumour.test(text.slice(0, verb.start))) return true
  const teller = acts.at(-1)?.trigger
  if (teller === undefined || !unrealContent.test(text.slice(teller.start, teller.end))) return false
  return /^\s+(?:[^,;]{0,40}\s)?that\b[^;]*$/u.test(text.slice(teller.end, verb.start))
}

const afterRumour =
  /\b(?:allegations?|accusations?|suggestions?|rumou?rs?|idea|notion|possibility|proposals?|assertions?|(?:rejected|denied|dismissed)\s+(?:the\s+)?(?:claims?|reports?|charges?))\s+that\b[^,;]*$/iu

/** Whether a verb tells something that had happened before, or will have: had opposed. */
export const isEarlier = (text: string, verb: EnglishVerb): boolean =>
  /\b(?:had|having|have)\s+(?:not\s+|never\s+|been\s+|also\s+|already\s+|(?!Italy|July)\w+ly\s+)*$/iu.test(
    text.slice(0, verb.start),
  )

/** Whether a verb tells something past, which the month of its context may date. */
export function isPast(reading: SentenceReading, verb: EnglishVerb): boolean {
  const before = reading.text.slice(0, verb.start)
  if (isEarlier(reading.text, verb)) return false
  return (
    verb.form === 'past' ||
    verb.form === 'participle' ||
    isPassive(reading, verb) ||
    pastAuxiliary.test(before)
  )
}

const pastAuxiliary =
  /\b(?:did|was|were|refused|declined|failed|began|continued|agreed|decided|voted)\b(?:\s+(?:not|never|to|(?!Italy|July)\w+ly))*\s*$|\bdidn['’]t\s+$/u
