import type { ActorMention } from '../../annotations.js'
import type { SentenceReading } from '../act.js'
import type { Span } from '../../../report/span.js'
import { beginsWithVerb, clauseStart } from './clause-words.js'
import type { EnglishVerb } from './verbs.js'
import {
  afterConjunction,
  afterCoordination,
  afterPeople,
  afterPreposition,
  afterPronoun,
  afterRelative,
  passiveAuxiliary,
  peopleNoun,
  transparent,
} from './words.js'

/** Who acts by a verb: "China and Russia"; by whom, in a passive; else who was spoken of last. */
export function englishSubjects(
  reading: SentenceReading,
  verb: EnglishVerb,
  spokenOf: readonly ActorMention[],
): readonly ActorMention[] {
  const before = reading.text.slice(0, verb.start)
  const agents = agentsOf(reading, verb)
  if (agents.length > 0) return agents
  if (isPassive(reading, verb) || isParticiple(reading, verb)) return []
  if (afterPronoun.test(before)) return spokenOf.length > 0 ? spokenOf : reading.carried
  const shared = afterConjunction.test(before) ? sharedSubject(reading, verb, spokenOf) : []
  if (shared.length > 0) return shared
  const relative = afterRelative.exec(before)
  const end = relative === null ? verb.start : relative.index
  const direct = directSubject(reading, end)
  if (direct.length > 0) return direct
  if (opensSentence(before, verb)) return mainSubject(reading, verb)
  const goesOn = afterCoordination.test(before) || (verb.form === 'gerund' && /,\s*$/u.test(before))
  if (!goesOn) return []
  return sharedSubject(reading, verb, spokenOf)
}

/** Who a verb after "and" has in common with the verb before it. */
const sharedSubject = (
  reading: SentenceReading,
  verb: EnglishVerb,
  spokenOf: readonly ActorMention[],
): readonly ActorMention[] => (spokenOf.length > 0 ? spokenOf : clauseSubject(reading, verb))

/** "Having rejected the plan, Iran …" */
const opensSentence = (before: string, verb: EnglishVerb): boolean =>
  verb.form === 'gerund' ? before.trim() === '' : /^\s*Having\s+(?:(?!Italy|July)\w+ly\s+)?$/u.test(before)

/** Who acts in the main clause after a participle that opens the sentence. */
function mainSubject({ text, actors }: SentenceReading, verb: EnglishVerb): readonly ActorMention[] {
  const comma = text.indexOf(', ', verb.end)
  const first = actors.find((actor) => comma >= 0 && actor.start >= comma)
  if (first === undefined || !/^,\s+(?:the\s+)?$/iu.test(text.slice(comma, first.start))) return []
  return canBeSubject(text, first, first) ? groupFrom(text, actors, first) : []
}

/** Who a clause began with, where its first verb is none of positions.yaml: Washington refused it and demanded more. */
function clauseSubject({ text, actors }: SentenceReading, verb: EnglishVerb): readonly ActorMention[] {
  const start = clauseStart(text, verb.start)
  const first = actors.find((actor) => actor.start >= start)
  if (
    first === undefined ||
    first.end > verb.start ||
    !/^\W*(?:the\s+)?$/iu.test(text.slice(start, first.start))
  )
    return []
  const group = groupFrom(text, actors, first)
  const isFollowed = beginsWithVerb(text.slice(group.at(-1)?.end, verb.start))
  return isFollowed && canBeSubject(text, first, first) ? group : []
}

/** Whether a verb is in the passive. */
export const isPassive = ({ text }: SentenceReading, verb: EnglishVerb): boolean =>
  verb.form !== 'base' &&
  verb.form !== 'gerund' &&
  verb.form !== 'third' &&
  passiveAuxiliary.test(text.slice(0, verb.start))

/** "Poland, backed by its neighbours": by whom is said, and it is no actor. */
const isParticiple = ({ text }: SentenceReading, verb: EnglishVerb): boolean =>
  (verb.form === 'past' || verb.form === 'participle') &&
  /^\s+(?:(?!Italy|July)\w+ly\s+)?by\s/u.test(text.slice(verb.end))

/** "vetoed by Russia", "was jointly condemned by China and Japan". */
function agentsOf({ text, actors }: SentenceReading, verb: EnglishVerb): readonly ActorMention[] {
  if (verb.form !== 'past' && verb.form !== 'participle') return []
  const by = /^\s+(?:(?!Italy|July)\w+ly\s+)?by\s+(?:both\s+)?(?:the\s+)?/u.exec(text.slice(verb.end))
  const first =
    by === null
      ? undefined
      : actors.find((actor) => actor.start <= verb.end + by[0].length && actor.end > verb.end + by[0].length)
  return first === undefined ? [] : groupFrom(text, actors, first)
}

/** The nearest actor before a place that stands as a subject, with those it is joined to. */
function directSubject({ text, actors }: SentenceReading, end: number): readonly ActorMention[] {
  for (const actor of actors.filter((mention) => mention.end <= end).toReversed()) {
    if (!isTransparent(text.slice(actor.end, end))) return []
    const group = groupUpTo(text, actors, actor)
    if (canBeSubject(text, actor, group[0] ?? actor)) return group
  }
  return []
}

function isTransparent(between: string): boolean {
  return between.replaceAll(transparent, '').trim() === ''
}

function canBeSubject(text: string, actor: ActorMention, first: Span): boolean {
  const before = text.slice(0, first.start)
  if (afterPreposition.test(before) && !afterPeople.test(before)) return false
  const after = text.slice(actor.end)
  const needsPeople =
    actor.form === 'adjective' ||
    /^['’]s?\s/u.test(after) ||
    /['’]s?$/u.test(text.slice(actor.start, actor.end))
  return !needsPeople || peopleNoun.test(after)
}

const joint = /^(?:,|,?\s+and|,?\s+n?or|,?\s+as well as)?\s+(?:the\s+)?$/u

function groupUpTo(
  text: string,
  actors: readonly ActorMention[],
  last: ActorMention,
): readonly ActorMention[] {
  const group = [last]
  for (const actor of actors.filter((mention) => mention.end <= last.start).toReversed()) {
    const between = text.slice(actor.end, group[0]?.start)
    if (!joint.test(between) || between.trim() === '') break
    group.unshift(actor)
  }
  return group
}

function groupFrom(
  text: string,
  actors: readonly ActorMention[],
  first: ActorMention,
): readonly ActorMention[] {
  const group = [first]
  for (const actor of actors.filter((mention) => mention.start >= first.end)) {
    const between = text.slice(group.at(-1)?.end, actor.start)
    if (!joint.test(between) || between.trim() === '') break
    group.push(actor)
  }
  return group
}
