import type { Span } from '../../../report/span.js'
import type { ActorMention } from '../../annotations.js'
import type { SentenceReading } from '../act.js'
import type { Event } from './clause-state.js'
import { modifiesNoun } from './date-modifier.js'

/** Where the words end that say about what: a comma, a new clause, when or how. */
const objectEnd =
  /[,;:!?()—–]|(?<!\b\p{Lu})\.(?!\d)|\s(?:while|but|and\s+(?:to\s+)?\w+ed|because|which|who|that|when|after|before|during|since|until|despite|although|as|if|where|at|by|on\s+(?:the\s+)?\d|(?:on|in)\s+(?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d))\b/u
/** No object is longer than so many characters. */
const reach = 400
/** What joins the next clause or its verb. */
const joint =
  /(?:\s+(?:and|or|nor|but|of|for|over|from|by|to|in|with|on|at|as|into|about|towards?|against|under|than|whether|how|why)){1,3}\s+(?:(?:the|it|they|he|she)\s+)?$/u
const article = /^(?:about\s+)?(?:(?:the|a|an|its|their|his|any|both|new)\s+)?/iu

/**
 * The words that say about what: the object of the verb without its article, or null.
 * @param limit where the next clause begins
 */
export function aboutOf(reading: SentenceReading, verb: Span, limit: number): Span | null {
  const after = reading.text.slice(verb.end, Math.min(limit, verb.end + reach)).replace(joint, '')
  const end = objectEnd.exec(after)?.index ?? after.length
  const words = withoutDate(after.slice(0, end), reading, verb.end)
  if (/^\s+(?:to|not|from|it|this|them|him|her|on|in|for|with|by|under|against|over|after)\b/u.test(words))
    return null
  const skipped = words.length - words.trimStart().replace(article, '').length
  const bare = words.slice(skipped).trimEnd()
  if (bare === '' || isActor(reading.actors, verb.end + skipped, bare.length)) return null
  return { start: verb.end + skipped, end: verb.end + skipped + bare.length }
}

/** The words up to the first date, without its preposition; a date inside a noun's modifiers stays. */
function withoutDate(words: string, { text, dates }: SentenceReading, at: number): string {
  const first = dates.find(
    ({ start, end }) => start >= at && end <= at + words.length && !modifiesNoun(text, { start, end }),
  )
  return first === undefined
    ? words
    : words.slice(0, first.start - at).replace(/\s+(?:on|in|of|by|during|since|for)?\s*(?:the\s+)?$/iu, '')
}

/** The first actor after the verb in its clause that does not act itself; in a passive, the one acted on. */
export function targetOf(
  { text, actors }: SentenceReading,
  { verb, subjects, isPassive, patient }: Event,
  limit: number,
): string | null {
  const acting = new Set(subjects.map(({ id }) => id))
  const isOther = (actor: ActorMention): boolean => !acting.has(actor.id)
  if (isPassive) return patient.find(isOther)?.id ?? null
  const clauseEnd =
    /[,;:.!?]|\b(?:while|but|whereas)\b/u.exec(text.slice(verb.end, verb.end + reach))?.index ?? reach
  const isNear = ({ start }: ActorMention): boolean =>
    start >= verb.end && start < Math.min(limit, verb.end + clauseEnd)
  return actors.find((actor) => isNear(actor) && isOther(actor))?.id ?? null
}

const isActor = (actors: readonly ActorMention[], start: number, length: number): boolean =>
  actors.some((actor) => actor.start <= start && actor.end >= start + length)
