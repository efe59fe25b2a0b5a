import type { ActorMention, DateMention } from '../../annotations.js'
import type { Act, ActsRead, SentenceReading } from '../act.js'
import { clauseAround, isFronted, modifiesNoun, verbBefore } from './clause-words.js'
import { aboutOf, targetOf } from './objects.js'
import { englishSubjects, isPassive } from './subjects.js'
import type { EnglishVerb, EnglishVerbFinder } from './verbs.js'
import { englishVoice } from './voice.js'
import { afterDeterminer, doneInfinitive, negation, passiveAuxiliary, refusal, unreal } from './words.js'

/** Reads who does what in an English sentence. */
export function readEnglishActs(reading: SentenceReading, verbs: EnglishVerbFinder): ActsRead {
  const acts: Act[] = []
  let spokenOf: readonly ActorMention[] = []
  for (const verb of verbs.find(reading.text)) {
    const subjects = isVerb(reading, verb) ? englishSubjects(reading, verb, spokenOf) : []
    if (subjects.length === 0) continue
    if (!isPassive(reading, verb)) spokenOf = subjects
    if (isAsserted(reading.text, verb)) acts.push(actOf(reading, verb, subjects, acts))
  }
  return { acts, carried: spokenOf }
}

/** Whether a form that may be a noun or an adjective is a verb here. */
function isVerb({ text }: SentenceReading, verb: EnglishVerb): boolean {
  const before = text.slice(0, verb.start)
  if (verb.form === 'gerund') return /,\s*$/u.test(before) || passiveAuxiliary.test(before)
  return !afterDeterminer.test(before)
}

function isAsserted(text: string, verb: EnglishVerb): boolean {
  const before = text.slice(0, verb.start)
  if (refusal.test(before) || doneInfinitive.test(before)) return true
  if (/\bto\s+(?:\w+ly\s+)?(?:have\s+)?$/iu.test(before) && !/\bto\s+have\s+$/iu.test(before)) return false
  return (
    !unreal.test(before) &&
    !/\b(?:if|whether|unless)\b[^,;]*$/iu.test(before) &&
    !text.trimEnd().endsWith('?')
  )
}

function actOf(
  reading: SentenceReading,
  verb: EnglishVerb,
  subjects: readonly ActorMention[],
  before: readonly Act[],
): Act {
  const prefix = reading.text.slice(0, verb.start)
  const isNegative =
    negation.test(prefix) || refusal.test(prefix) || /\bneither\b[^,;]*\bnor\b/iu.test(prefix)
  const about = aboutOf(reading, verb)
  const first = subjects[0]?.start ?? verb.start
  return {
    label: verb.row.label,
    negated: isNegative !== verb.row.negative,
    trigger: { start: verb.start, end: verb.end },
    clause: { start: Math.min(first, verb.start), end: about?.end ?? verb.end },
    subjects,
    about,
    target: targetOf(reading, verb, subjects),
    voice: englishVoice(reading, verb, subjects, before),
    date: dateOf(reading, verb),
    isPast:
      verb.form === 'past' || verb.form === 'participle' || /\b(?:did|had|was|were)\b[^,;]*$/u.test(prefix),
  }
}

/** The date in a verb's own clause: one that follows it closer than any other verb, or opens its clause or sentence. */
function dateOf({ text, dates }: SentenceReading, verb: EnglishVerb): DateMention | null {
  const clause = clauseAround(text, verb.start)
  const own = dates.find((date) => isOwn(text, date, verb, clause))
  if (own !== undefined) return own
  return dates.findLast((date) => date.end <= verb.start && governs(text, date, verb)) ?? null
}

function isOwn(
  text: string,
  date: DateMention,
  verb: EnglishVerb,
  clause: { start: number; end: number },
): boolean {
  if (date.start < clause.start || date.end > clause.end) return false
  if (modifiesNoun(text, date)) return verb.row.vote && date.start > verb.end
  if (date.end <= verb.start) return isFronted(text, date) || isBetween(text, date, verb)
  const closest = verbBefore(text, date)
  return (
    closest === null ||
    closest.start <= verb.start ||
    (closest.start >= verb.start && closest.end <= verb.end)
  )
}

/** "Russia on April 12 vetoed ...": no other verb between. */
function isBetween(text: string, date: DateMention, verb: EnglishVerb): boolean {
  const closest = verbBefore(text, { ...date, start: verb.start, end: verb.start })
  return closest === null || closest.end <= date.start ? verbBefore(text, date) === null : false
}

/** A date that opens the sentence governs its clauses up to the next date or a semicolon. */
function governs(text: string, date: DateMention, verb: EnglishVerb): boolean {
  const between = text.slice(date.end, verb.start)
  return isFronted(text, date) && !/;|\b(?:which|who|that|after|before|since)\b/iu.test(between)
}
