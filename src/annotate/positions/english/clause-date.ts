import type { Span } from '../../../report/span.js'
import type { DateMention } from '../../annotations.js'
import type { Act, SentenceReading } from '../act.js'
import { otherTime } from '../time-words.js'
import { clauseAround, isFronted, modifiesNoun, reach, verbBefore } from './clause-words.js'
import type { EnglishVerb } from './verbs.js'

/**
 * The date in a verb's own clause, which follows it closer than any other verb or opens its clause; else one that opens
 * its sentence; else, for a participle that only goes along with the verb before it, that verb's.
 */
export function clauseDate(
  { text, dates: all }: SentenceReading,
  verb: EnglishVerb,
  acts: readonly Act[],
): DateMention | null {
  const dates = all.filter((date) => Math.abs(date.start - verb.start) <= reach)
  const clause = clauseAround(text, verb.start)
  const own = dates.find((date) => isOwn(text, date, verb, clause))
  if (own !== undefined) return own
  const governing = dates.findLast((date) => date.end <= verb.start && governs(text, date, verb, acts))
  if (governing !== undefined) return governing
  return isAlong(text, verb) ? (acts.at(-1)?.date ?? null) : null
}

function isOwn(text: string, date: DateMention, verb: EnglishVerb, clause: Span): boolean {
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
  if (
    !/^,?\s+(?:(?:also|then|again|not|has|had|have|did|was|were|\w+ly)\s+)*$/iu.test(
      text.slice(date.end, verb.start),
    )
  )
    return false
  const closest = verbBefore(text, { ...date, start: verb.start, end: verb.start })
  return closest === null || closest.end <= date.start ? verbBefore(text, date) === null : false
}

/**
 * A date that opens the sentence governs its clauses up to the next date, a semicolon, a word of another time, or a
 * contrast; votes set against each other are one vote.
 */
function governs(text: string, date: DateMention, verb: EnglishVerb, acts: readonly Act[]): boolean {
  const between = text.slice(date.end, verb.start)
  if (!isFronted(text, date) || /;|\b(?:which|who|that|after|before|since)\b/iu.test(between)) return false
  if (otherTime.test(between) || /\bhad\s+(?:\w+\s+){0,2}$/u.test(between)) return false
  const isOneVote = verb.row.vote && acts.some((act) => act.trigger.start >= date.end && votes.has(act.label))
  return isOneVote || !/\b(?:but|although|though)\b/iu.test(between)
}

const votes: ReadonlySet<Act['label']> = new Set(['veto', 'oppose', 'abstain', 'support'])

/** "…, accusing Doha" */
const isAlong = (text: string, { form, start }: EnglishVerb): boolean =>
  form === 'gerund' && /,\s*$/u.test(text.slice(0, start))
