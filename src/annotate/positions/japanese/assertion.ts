import { isSubjectLike, type Clause } from './attach.js'
import { calls, stanceNouns } from './function-words.js'
import { namesBoth } from './subjects.js'
import type { Noun, Verb } from './tokens.js'
import { isDenied, isFact, isRequested, isUnreal } from './verb-form.js'

const supposition = /(?:^|[、。])(?:もし|仮に|たとえ|かりに)/u

/** Whether a verb is denied, by its inflection, by what follows it, or by its own meaning. */
export function isNegated(verb: Verb, negative: boolean): boolean {
  return [verb.inflection.negated, isDenied(verb.rest), negative].filter(Boolean).length % 2 === 1
}

/**
 * Whether a clause is told as something done, said or held: no condition, wish, request, question or guess, and not
 * part of what is merely proposed.
 */
export function isAsserted(clauses: readonly Clause[], index: number, text: string): boolean {
  const clause = clauses[index]
  if (clause === undefined) return false
  const { verb, head, nouns } = clause
  if (verb.inflection.unreal || isUnreal(verb.rest) || isRequested(verb.rest, verb.inflection.past))
    return false
  if (supposition.test(text.slice(0, verb.span.start))) return false
  if (verb.form === 'thing')
    return isFact(verb.rest, verb.inflection.past) || isDenied(verb.rest) || isCleft(clauses, index, text)
  if (isAnnounced(clause) || isPlanned(clauses, index) || isToBeDoneToo(clauses, index)) return false
  if (verb.form === 'modifier' && !verb.inflection.past && (head?.actors.length ?? 0) === 0)
    return stanceNouns.test(verb.rest) || nouns.some((noun) => noun.particle === 'が')
  return verb.form !== 'clause' || !isPartOfContent(clauses, index)
}

/** 反対したのは2017年4月である, 反対したのはロシアである: the day or the actor comes after; 米国が離脱したのは痛手だ. */
export function isCleft(clauses: readonly Clause[], index: number, text: string): boolean {
  const clause = clauses[index]
  if (clause === undefined || !clause.verb.rest.startsWith('のは')) return false
  const tellsOfDeed =
    clause.verb.inflection.past &&
    (clause.nouns.some((noun) => noun.actors.length > 0) || namesBoth(clause, text))
  return (
    tellsOfDeed ||
    (clause.head?.actors.length ?? 0) > 0 ||
    /^のは、?[\d０-９]{1,4}\s*[年月]/u.test(clause.verb.rest)
  )
}

/** The way in which the next verb is done: 大使を呼び出して抗議した, 停止から始めて対話に進む, 状況に応じて決める. */
export function isManner(clauses: readonly Clause[], index: number, text: string): boolean {
  const clause = clauses[index]
  if (clause !== undefined && isAccordingTo(clause, text)) return true
  if (clause === undefined || !/[てで]$/u.test(clause.verb.words) || clause.verb.rest.startsWith('、'))
    return false
  const isWhole = clause.nouns.some(({ particle }) => ['を', 'に', 'と', 'が'].includes(particle))
  return !isWhole || clauses[index + 1]?.verb.span.start === clause.verb.span.end
}

/** 状況に応じて, but not 要請に応じて. */
const isAccordingTo = ({ verb, nouns }: Clause, text: string): boolean =>
  /^応じ(?:て|つつ|$)/u.test(verb.words) &&
  nouns.some(({ particle, head }) => particle === 'に' && !calls.test(text.slice(head.start, head.end)))

/** A deed that is only announced: 輸入を停止すると発表した. */
export const isAnnounced = ({ verb, nouns }: Clause): boolean =>
  verb.form === 'content' &&
  !verb.inflection.past &&
  /^と/u.test(verb.rest) &&
  deeds.test(verb.match?.row.label ?? '') &&
  !/て(?:い|お)/u.test(verb.words) &&
  !nouns.some((noun) => noun.particle === 'が')

/** A deed that is only meant to be done: 関税を課す方針を表明した; a stance is taken, unless it only ought to be. */
function isPlanned(clauses: readonly Clause[], index: number): boolean {
  const verb = clauses[index]?.verb
  if (verb?.form !== 'modifier' || verb.inflection.past || /て(?:い|お)/u.test(verb.words)) return false
  if (!/^(?:姿勢|方針|考え|意向|意思|構え|計画|路線|予定|意欲)/u.test(verb.rest)) return false
  const next = clauses[index + 1]?.verb
  return deeds.test(verb.match?.row.label ?? '') || (next !== undefined && isUnreal(next.rest))
}

/** 数を公表し、国民に明らかにすべきである: of two that are told in one breath, neither is done where the second only ought to be. */
function isToBeDoneToo(clauses: readonly Clause[], index: number): boolean {
  const verb = clauses[index]?.verb
  if (verb?.form !== 'clause' || !/[いきしちみりえけせねめれ]$/u.test(verb.words)) return false
  const next = clauses.slice(index + 1).find((clause) => clause.verb.form !== 'modifier')
  return next !== undefined && /^べき/u.test(next.verb.rest) && !next.nouns.some(isSubjectLike)
}

const deeds = /^(?:act|meet|propose)$/u

/**
 * A clause without a topic may be part of what somebody else says in the end: 中国は、北朝鮮が実験を停止し、米国が演習を
 * やめることを提言している.
 */
function isPartOfContent(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]
  const later = clauses.slice(index + 1).filter(({ verb }) => verb.form !== 'modifier')
  const content = later[0]
  if (clause === undefined || content === undefined || clause.nouns.some(isTopicLike) || isContrast(clause))
    return false
  if (content.verb.form !== 'content' && (content.verb.form !== 'thing' || isFact(content.verb.rest)))
    return false
  const teller = later.find(({ verb }) => verb.form === 'clause' || verb.form === 'end')
  const isActorTopic = (noun: Noun): boolean => isTopicLike(noun) && noun.actors.length > 0
  return clause.outerTopics.some(isActorTopic) || (teller?.nouns.some(isActorTopic) ?? false)
}

const isTopicLike = (noun: Noun): boolean => noun.particle.endsWith('は') || noun.particle.endsWith('も')

/** Whether what follows is set against the clause, or is only timed by it. */
const isContrast = ({ verb }: Clause): boolean =>
  /^(?:が、|際|時|後|ため|の?に対し|とともに)/u.test(verb.rest)
