import type { ActorMention } from '../../annotations.js'
import { isSubjectLike, isTopic, type Clause } from './attach.js'
import {
  bothNouns,
  circumstances,
  goals,
  otherAgents,
  personTitles,
  sources,
  stanceNouns,
  people,
} from './function-words.js'
import { standsForActor } from './representatives.js'
import type { Noun } from './tokens.js'

/** Who acts in a clause. `own` tells whether the clause itself names them. */
export interface Subjects {
  readonly actors: readonly ActorMention[]
  readonly own: boolean
}

const none: Subjects = { actors: [], own: true }
const agentParticles = [
  'によって',
  'により',
  'から',
  'からは',
  'からも',
  'に',
  'などから',
  'などに',
  'らから',
  'らに',
]

/**
 * Finds who acts: the clause's own が, は or も; the noun that it modifies; by whom, in a passive; else who the
 * sentence went on about.
 * @param carried who acted in the clause before
 * @param pair the two of the sentence before
 */
export function subjectsOf(
  clause: Clause,
  carried: readonly ActorMention[],
  text: string,
  pair: readonly ActorMention[] = carried,
): Subjects {
  if (clause.verb.inflection.passive) return agents(clause)
  const own = namesOfficial(clause, text) ? null : ownSubject(clause, text)
  if (own !== null) return own.actors.length === 0 && namesBoth(clause, text) ? bothOf(carried, pair) : own
  if (namesBoth(clause, text)) return bothOf(carried, pair)
  if (namesOfficial(clause, text)) return { actors: ofOneState(carried), own: true }
  if (clause.verb.form === 'modifier' || isSaidOf(clause)) return modifiedSubject(clause, carried)
  const outer =
    clause.verb.form === 'clause' || clause.verb.form === 'end'
      ? []
      : (clause.outerTopics.findLast((noun) => isSubjectLike(noun) && noun.date === null)?.actors ?? [])
  return { actors: outer.length > 0 ? outer : carried, own: false }
}

/** 反対したのはロシアだ: the actor comes after. */
const isSaidOf = ({ verb, head }: Clause): boolean =>
  verb.form === 'thing' && verb.rest.startsWith('のは') && (head?.actors.length ?? 0) > 0

/** Whether the subject is 両国 and the like: the two who were spoken of. */
export const namesBoth = ({ nouns }: Clause, text: string): boolean =>
  nouns.some(
    (noun) =>
      isSubjectLike(noun) &&
      (bothNouns.test(text.slice(noun.head.start, noun.head.end)) ||
        isOfBoth(text.slice(noun.span.start, noun.span.end))),
  )

/**
 * Whether the subject is an official whom no list knows, named without a state: マケイ外相は, after ベラルーシは. Names in
 * Chinese characters may be those of several states.
 */
export const namesOfficial = ({ nouns }: Clause, text: string): boolean =>
  nouns.filter(isSubjectLike).some((noun) => {
    const words = text.slice(noun.span.start, noun.span.end)
    return (
      noun.actors.length === 0 && /^[\p{sc=Katakana}ー・]{2,}\p{sc=Han}/u.test(words) && standsForActor(words)
    )
  })

const ofOneState = (carried: readonly ActorMention[]): readonly ActorMention[] =>
  new Set(carried.map(({ id }) => id)).size === 1 && !/^(?:CN|JP|KP|KR|TW|VN)$/u.test(carried[0]?.id ?? '')
    ? carried
    : []

/** 両国の大統領. */
const isOfBoth = (words: string): boolean =>
  words.startsWith('両国の') && standsForActor(words.slice('両国の'.length))

function bothOf(...named: readonly (readonly ActorMention[])[]): Subjects {
  const two = named.find((actors) => new Set(actors.map(({ id }) => id)).size === 2)
  return two === undefined ? none : { actors: two, own: true }
}

/** Who is acted on in a passive: ロシアは in 米国からロシアは障害とみなされ. */
export function patientsOf(clause: Clause): readonly ActorMention[] {
  return clause.nouns.filter(isSubjectLike).flatMap((noun) => noun.actors)
}

/** トルコに配備された, G8から追放された: where to or from, and not by whom. */
const isPlaceOf = (verb: string, particle: string): boolean =>
  (particle === 'に' && goals.test(verb)) || (particle.startsWith('から') && sources.test(verb))

function agents(clause: Clause): Subjects {
  const isAgent = ({ particle }: Noun): boolean =>
    agentParticles.includes(particle) && !isPlaceOf(clause.verb.words, particle)
  const agent = clause.nouns.find((noun) => isAgent(noun) && noun.actors.length > 0)
  return { actors: agent?.actors ?? [], own: true }
}

function ownSubject(clause: Clause, text: string): Subjects | null {
  const marked = clause.nouns.filter((noun) => noun.particle === 'が' || isGenitiveSubject(noun, clause))
  if (marked.length > 0) return { actors: marked.flatMap((noun) => noun.actors), own: true }
  const topics = clause.nouns.filter((noun) => isSubjectLike(noun) || isChronicleSubject(noun, clause))
  const acting = topics.filter((noun) => noun.actors.length > 0)
  if (acting.length > 0) return { actors: topicActors(acting), own: true }
  return topics.some((noun) => isPerson(noun, text) || isOtherAgent(noun, text) || isDoer(noun, clause, text))
    ? none
    : null
}

/**
 * Whether a topic that is no actor is who does something: 傭兵は基地を奪取した, before an object; ラウドンは隙に乗じた, a name
 * or a word for people.
 */
const isDoer = (noun: Noun, { nouns, verb }: Clause, text: string): boolean => {
  const words = text.slice(noun.head.start, noun.head.end)
  if (!isTopic(noun) || noun.actors.length > 0 || noun.date !== null || !isMain(verb.form)) return false
  if (standsForActor(words)) return false
  return people.test(words) || (nouns.some(({ particle }) => particle === 'を') && !circumstances.test(words))
}

const isMain = (form: Clause['verb']['form']): boolean => form === 'clause' || form === 'end'

/** 中国の提案した案: の before a verb that modifies a noun is が. */
const isGenitiveSubject = (noun: Noun, clause: Clause): boolean =>
  noun.particle === 'の' && clause.verb.form === 'modifier' && noun.span.end + 1 === clause.verb.span.start

/** ソ連、条約に調印。 */
const isChronicleSubject = (noun: Noun, { verb }: Clause): boolean =>
  noun.particle === '' && noun.comma && noun.actors.length > 0 && !/\p{sc=Hiragana}$/u.test(verb.words)

/** 中国もロシアも: all of them; else the nearest. */
function topicActors(topics: readonly Noun[]): readonly ActorMention[] {
  const also = topics.filter((noun) => noun.particle.endsWith('も'))
  return also.length > 1 ? also.flatMap((noun) => noun.actors) : (topics.at(-1)?.actors ?? [])
}

/** Whether a noun is a person who speaks for no actor: トロラヤ教授. */
export const isPerson = (noun: Noun, text: string): boolean =>
  noun.actors.length === 0 &&
  (personTitles.test(text.slice(noun.head.start, noun.head.end)) ||
    personTitles.test(
      text.slice(noun.span.start, noun.span.end).replace(/の(?:多く|大半|一部|間|なか|中)$/u, ''),
    ))

/** Whether a noun is somebody else who speaks for no actor: 野党. */
export const isOtherAgent = (noun: Noun, text: string): boolean =>
  noun.actors.length === 0 && otherAgents.test(text.slice(noun.head.start, noun.head.end))

function modifiedSubject(clause: Clause, carried: readonly ActorMention[]): Subjects {
  const isHeld = /^(?:開催|主催|開)/u.test(clause.verb.words)
  if (clause.head !== null && clause.head.actors.length > 0 && !isHeld)
    return { actors: clause.head.actors, own: true }
  if (!stanceNouns.test(clause.verb.rest)) return none
  const topic = clause.outerTopics.findLast((noun) => noun.actors.length > 0)
  return { actors: topic?.actors ?? carried, own: false }
}

/** Whether the sentence goes on about somebody else after this clause, who is no actor. */
export const changesSubject = (clause: Clause, text: string): boolean =>
  clause.nouns.some(
    (noun) =>
      noun.actors.length === 0 &&
      (noun.particle === 'が' ||
        (isTopic(noun) && (isPerson(noun, text) || isOtherAgent(noun, text) || isDoer(noun, clause, text)))),
  )
